package org.jinguo.model.paper;

import java.util.List;

/**
 * A form on paper: rows of cells, some of which each page repeats; sizes in points.
 *
 * @param a3 A3 rather than A4
 * @param landscape whether the paper lies
 * @param widths widths of the columns
 * @param rows the rows from the top
 * @param rowsAbove rows above those that are repeated
 * @param repeatedRows rows that each page begins with
 * @param foot what stands at the left foot of each page; empty for none
 */
public record PaperSheet(
        boolean a3,
        boolean landscape,
        List<Double> widths,
        List<Row> rows,
        int rowsAbove,
        int repeatedRows,
        String foot) {

    /** Margins at the sides and at the foot, 1.5 cm (domain document, 2.1). */
    public static final double SIDE = 42.5;

    /** Margin at the top, 1.9 cm. */
    public static final double TOP = 54;

    private static final double A4_SHORT = 595.3;
    private static final double A4_LONG = 841.9;
    private static final double A3_LONG = 1190.6;

    /**
     * A row.
     *
     * @param height its height
     * @param opensPage whether a new page begins with it
     * @param cells its cells
     */
    public record Row(double height, boolean opensPage, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column its column from 0
     * @param across how many columns it takes
     * @param down how many rows it takes
     * @param text what it shows
     * @param look how it looks
     */
    public record Cell(int column, int across, int down, String text, Look look) {}

    /**
     * How a cell looks.
     *
     * @param size font size
     * @param strong whether it is set in the stronger face
     * @param border whether it is framed
     * @param align left, center or right
     */
    public record Look(double size, boolean strong, boolean border, String align) {}

    public PaperSheet {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** Width of the paper. */
    public double width() {
        double less = a3 ? A4_LONG : A4_SHORT;
        return landscape ? more() : less;
    }

    /** Height of the paper. */
    public double height() {
        double less = a3 ? A4_LONG : A4_SHORT;
        return landscape ? less : more();
    }

    private double more() {
        return a3 ? A3_LONG : A4_LONG;
    }

    /** Width of all columns. */
    public double across() {
        return widths.stream().mapToDouble(w -> w).sum();
    }
}
