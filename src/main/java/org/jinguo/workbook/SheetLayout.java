package org.jinguo.workbook;

import java.util.List;
import java.util.Objects;

/**
 * The look of a return's sheet, as data: the idiom of domain document 2.1 (title, header block,
 * merged headings, borders, repeated heading rows, frozen panes, one page wide, page numbers).
 *
 * @param sheet the sheet's name; what Excel does not take in it is replaced
 * @param heading what stands above the table
 * @param columns the columns, at least one
 * @param total the total row
 * @param page what stands below the table, and the paper
 */
public record SheetLayout(String sheet, Heading heading, List<Column> columns, TotalRow total, PageSetup page) {

    public SheetLayout {
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(total);
        Objects.requireNonNull(page);
        columns = List.copyOf(columns);
        if (columns.isEmpty() || total.span() > columns.size()) {
            throw new IllegalArgumentException("Columns of " + sheet);
        }
    }

    /** A plain table: no title, no total row, A4 landscape. */
    public static SheetLayout table(String sheet, List<Column> columns) {
        return new SheetLayout(sheet, Heading.NONE, columns, TotalRow.NONE, PageSetup.PLAIN);
    }

    /** How many rows the column headings take. */
    public int headingRows() {
        return columns.stream().mapToInt(c -> c.heading().size()).max().orElse(1);
    }

    /** Rows above the column headings. */
    public int rowsAbove() {
        return (heading.title().isEmpty() ? 0 : 1)
                + (heading.hasBlock() ? 1 : 0)
                + (heading.extra().isEmpty() ? 0 : 1);
    }

    /** The number from 0 of the first row of data (below a total row on top). */
    public int firstDataRow() {
        return rowsAbove() + headingRows() + (total.position() == TotalRow.Position.TOP ? 1 : 0);
    }
}
