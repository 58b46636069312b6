package org.jinguo.returns;

import java.util.List;
import org.jinguo.workbook.DrawnCell;
import org.jinguo.workbook.DrawnRow;
import org.jinguo.workbook.DrawnSheet;
import org.jinguo.workbook.Look;
import org.jinguo.workbook.Paper;

/**
 * A sheet as it comes out of the printer, for whoever draws or prints it; sizes in points.
 *
 * @param paper the paper
 * @param widths widths of the columns
 * @param rows the rows from the top
 * @param rowsAbove rows above those that are repeated
 * @param repeatedRows rows that each page begins with
 * @param foot what stands at the left foot of each page; empty for none
 */
public record PrintedSheet(
        Size paper,
        List<Double> widths,
        List<Row> rows,
        int rowsAbove,
        int repeatedRows,
        String foot) {

    /**
     * A paper.
     *
     * @param a3 A3 rather than A4
     * @param landscape whether it lies
     */
    public record Size(boolean a3, boolean landscape) {}

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
     * @param style how it looks
     */
    public record Cell(int column, int across, int down, String text, Style style) {}

    /**
     * How a cell looks.
     *
     * @param size font size
     * @param strong whether it is a title, a heading or a total
     * @param border whether it is framed
     * @param align left, center or right
     */
    public record Style(double size, boolean strong, boolean border, String align) {}

    public PrintedSheet {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    static PrintedSheet of(DrawnSheet sheet) {
        Paper paper = sheet.page().paper();
        return new PrintedSheet(
                new Size(paper == Paper.A3_LANDSCAPE, paper.landscape()),
                java.util.stream.IntStream.range(0, sheet.widths().size())
                        .mapToObj(sheet::width)
                        .toList(),
                sheet.rows().stream().map(PrintedSheet::row).toList(),
                sheet.rowsAbove(),
                sheet.repeatedRows(),
                sheet.page().foot());
    }

    private static Row row(DrawnRow row) {
        return new Row(
                row.height(),
                row.opensPage(),
                row.cells().stream().map(PrintedSheet::cell).toList());
    }

    private static Cell cell(DrawnCell cell) {
        Look look = cell.look();
        return new Cell(
                cell.column(),
                cell.across(),
                cell.down(),
                cell.text(),
                new Style(
                        look.halfPoints() / 2.0,
                        look.face() != Look.Face.BODY,
                        look.border(),
                        look.align()));
    }
}
