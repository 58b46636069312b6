package org.jinguo.workbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jinguo.model.paper.PaperSheet;

/**
 * A sheet drawn cell by cell: forms that are no tables, and tables as they come out of the printer.
 *
 * @param name its name
 * @param widths widths of its columns, Excel characters
 * @param rows its rows from the top
 * @param rowsAbove rows above those that are repeated
 * @param repeatedRows rows that each page begins with
 * @param page the paper
 */
public record DrawnSheet(
        String name, List<Integer> widths, List<DrawnRow> rows, int rowsAbove, int repeatedRows, PageSetup page)
        implements BookSheet {

    public DrawnSheet {
        Objects.requireNonNull(name);
        Objects.requireNonNull(page);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    @Override
    public boolean hidden() {
        return false;
    }

    /** A table as it comes out of the printer: values as shown, heights, page breaks. */
    public static DrawnSheet of(SheetContent content) {
        return new Drawing(content).sheet();
    }

    /** Width of a column at 100 %, points. */
    double width(int column) {
        return widths.get(column) * PageSetup.CHARACTER + PageSetup.AROUND;
    }

    /** The same for whoever shows or prints it. */
    public PaperSheet onPaper() {
        return new PaperSheet(
                page.paper() == Paper.A3_LANDSCAPE,
                page.paper().landscape(),
                IntStream.range(0, widths.size()).mapToObj(this::width).toList(),
                rows.stream().map(DrawnSheet::row).toList(),
                rowsAbove,
                repeatedRows,
                page.foot());
    }

    private static PaperSheet.Row row(DrawnRow row) {
        return new PaperSheet.Row(
                row.height(),
                row.opensPage(),
                row.cells().stream().map(DrawnSheet::cell).toList());
    }

    private static PaperSheet.Cell cell(DrawnCell cell) {
        Look look = cell.look();
        return new PaperSheet.Cell(
                cell.column(),
                cell.across(),
                cell.down(),
                cell.text(),
                new PaperSheet.Look(
                        look.halfPoints() / 2.0, look.face() != Look.Face.BODY, look.border(), look.align()));
    }
}
