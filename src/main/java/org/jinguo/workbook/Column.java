package org.jinguo.workbook;

import java.util.List;
import java.util.Objects;

/**
 * A column of a layout.
 *
 * @param heading the path of headings from the top, at least one
 * @param width in Excel characters; 0 hides the column
 * @param type what its cells hold
 * @param format Excel's number format
 * @param total what stands under it in the total row
 */
public record Column(List<String> heading, int width, ColumnType type, String format, ColumnTotal total) {

    private static final int WIDEST = 255;

    public Column {
        heading = List.copyOf(heading);
        Objects.requireNonNull(type);
        Objects.requireNonNull(total);
        if (heading.isEmpty() || width < 0 || width > WIDEST) {
            throw new IllegalArgumentException("Column " + heading + " " + width);
        }
        format = format.isEmpty() ? type.format() : format;
    }

    /** A column in the type's own format, without a total. */
    public static Column of(ColumnType type, int width, String... heading) {
        return new Column(List.of(heading), width, type, "", ColumnTotal.NONE);
    }

    /** The same column with another number format. */
    public Column formatted(String other) {
        return new Column(heading, width, type, other, total);
    }

    /** The same column with something in the total row. */
    public Column totalled(ColumnTotal other) {
        return new Column(heading, width, type, format, other);
    }

    /** The same column, summed in the total row. */
    public Column summed() {
        return totalled(ColumnTotal.SUM);
    }
}
