package org.jinguo.workbook;

import java.util.ArrayList;
import java.util.List;

/** What stands above the data of a sheet: set-up, title, header block, merged headings. */
final class SheetHead {

    static final int TITLE_SIZE = 40;
    private static final int BLOCK_SIZE = 22;
    static final int TITLE_HEIGHT = 34;
    static final int LINE_HEIGHT = 22;

    private final SheetLayout layout;
    private final Looks looks;
    private final List<Region> merges = new ArrayList<>();
    private final StringBuilder xml = new StringBuilder(4096);
    private int row;

    SheetHead(SheetLayout layout, Looks looks) {
        this.layout = layout;
        this.looks = looks;
    }

    List<Region> merges() {
        return merges;
    }

    /** Everything up to the first row that is not a heading, with {@code <sheetData>} left open. */
    String xml(boolean selected) {
        int top = layout.rowsAbove() + layout.headingRows();
        xml.append(Parts.PROLOGUE).append("<worksheet xmlns=\"").append(Parts.MAIN);
        xml.append("\">").append(PageXml.fitting(layout.page())).append("<sheetViews><sheetView");
        xml.append(selected ? " tabSelected=\"1\"" : "").append(" workbookViewId=\"0\">");
        xml.append("<pane ySplit=\"").append(top).append("\" topLeftCell=\"A").append(top + 1);
        xml.append("\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"");
        xml.append("/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"");
        xml.append(looks.rowHeight()).append("\" customHeight=\"1\"/>");
        columns();
        xml.append("<sheetData>");
        above();
        headings();
        return xml.toString();
    }

    private void columns() {
        xml.append("<cols>");
        for (int c = 0; c < layout.columns().size(); c++) {
            int width = looks.width(c);
            xml.append("<col min=\"").append(c + 1).append("\" max=\"").append(c + 1);
            xml.append("\" width=\"").append(width).append(".7109375\" customWidth=\"1\"");
            xml.append(width == 0 ? " hidden=\"1\"/>" : "/>");
        }
        xml.append("</cols>");
    }

    private void above() {
        Heading heading = layout.heading();
        int last = layout.columns().size() - 1;
        if (!heading.title().isEmpty()) {
            open(titleHeight());
            cell(0, looks.plain(Look.Face.TITLE, TITLE_SIZE, "center"), heading.title());
            close(0, last);
        }
        if (heading.hasBlock()) {
            block(heading);
        }
        if (!heading.extra().isEmpty()) {
            open(extraHeight());
            cell(0, looks.plain(Look.Face.BODY, BLOCK_SIZE, "left"), heading.extra());
            close(0, last);
        }
    }

    private void block(Heading heading) {
        int last = layout.columns().size() - 1;
        open(looks.zoomed(LINE_HEIGHT));
        if (last < 2) {
            String all = String.join("    ", heading.left(), heading.middle(), heading.right());
            cell(0, looks.plain(Look.Face.BODY, BLOCK_SIZE, "left"), all.strip());
            close(0, last);
            return;
        }
        int left = cuts()[0];
        int middle = cuts()[1];
        cell(0, looks.plain(Look.Face.BODY, BLOCK_SIZE, "left"), heading.left());
        cell(left + 1, looks.plain(Look.Face.BODY, BLOCK_SIZE, "center"), heading.middle());
        cell(middle + 1, looks.plain(Look.Face.BODY, BLOCK_SIZE, "right"), heading.right());
        merge(row, row, 0, left);
        merge(row, row, left + 1, middle);
        close(middle + 1, last);
    }

    /** A title that is wider than the table takes several lines. */
    int titleHeight() {
        return looks.lineHeight(layout.heading().title(), TITLE_SIZE, TITLE_HEIGHT);
    }

    /** A long line above the table takes several. */
    int extraHeight() {
        return looks.lineHeight(layout.heading().extra(), BLOCK_SIZE, LINE_HEIGHT);
    }

    /**
     * The last columns of the left and middle parts of the header block, as wide as their texts.
     */
    int[] cuts() {
        int last = layout.columns().size() - 1;
        Heading heading = layout.heading();
        int left = Math.min(last - 2, Math.max(columnAt(0.4), reaching(0, heading.left())));
        int middle = Math.max(columnAt(0.72), reaching(left + 1, heading.middle()));
        return new int[] {left, Math.min(last - 1, Math.max(left + 1, middle))};
    }

    /** The column with which those from another one on are wide enough for a text. */
    private int reaching(int from, String text) {
        int needed = CellText.width(text) * BLOCK_SIZE / Looks.NORMAL + 1;
        int column = from;
        int used = layout.columns().get(from).width();
        while (used < needed && column < layout.columns().size() - 1) {
            column++;
            used += layout.columns().get(column).width();
        }
        return column;
    }

    /** The last column within a share of the sheet's width. */
    private int columnAt(double share) {
        double limit = share * looks.width();
        int used = 0;
        for (int c = 0; c < layout.columns().size(); c++) {
            used += layout.columns().get(c).width();
            if (used > limit) {
                return Math.max(0, c - 1);
            }
        }
        return layout.columns().size() - 1;
    }

    private void headings() {
        HeadingGrid grid = new HeadingGrid(layout.columns());
        for (int level = 0; level < grid.depth(); level++) {
            open(looks.headingHeight(grid, level));
            for (int c = 0; c < layout.columns().size(); c++) {
                cell(c, looks.heading(), grid.label(level, c));
            }
            xml.append("</row>");
            row++;
        }
        for (Region r : grid.merges()) {
            merge(r.firstRow() + layout.rowsAbove(), r.lastRow() + layout.rowsAbove(), r.firstColumn(), r.lastColumn());
        }
    }

    private void open(int height) {
        xml.append("<row r=\"").append(row + 1).append("\" ht=\"").append(height);
        xml.append("\" customHeight=\"1\">");
    }

    private void close(int first, int last) {
        xml.append("</row>");
        merge(row, row, first, last);
        row++;
    }

    private void merge(int firstRow, int lastRow, int first, int last) {
        if (lastRow > firstRow || last > first) {
            merges.add(new Region(firstRow, lastRow, first, last));
        }
    }

    private void cell(int column, int style, String text) {
        SheetTail.textCell(xml, Letters.address(row, column), style, text);
    }
}
