package org.jinguo.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws a table as it comes out of the printer: the same rows, heights and texts as its sheet. */
final class Drawing {

    private static final int BLOCK_SIZE = 22;

    private final SheetContent content;
    private final SheetLayout layout;
    private final Looks looks;
    private final Sums sums;
    private final List<DrawnRow> rows = new ArrayList<>();
    private final int last;

    Drawing(SheetContent content) {
        this.content = content;
        this.layout = content.layout();
        this.looks = new Looks(layout, new Styles());
        this.sums = new Sums(layout.columns());
        this.last = layout.columns().size() - 1;
    }

    DrawnSheet sheet() {
        above();
        headings();
        List<Object[]> data = new ArrayList<>();
        content.rows().forEach(data::add);
        data.forEach(sums::add);
        total(TotalRow.Position.TOP, data.size());
        List<Integer> breaks = layout.page().breaks();
        for (int r = 0; r < data.size(); r++) {
            DrawnRow row = row(data.get(r), false);
            rows.add(r > 0 && breaks.contains(r) ? row.onNewPage() : row);
        }
        total(TotalRow.Position.BOTTOM, data.size());
        below();
        return new DrawnSheet(
                layout.sheet(),
                IntStream.rangeClosed(0, last).mapToObj(looks::width).toList(),
                rows,
                layout.rowsAbove(),
                layout.headingRows(),
                layout.page());
    }

    private Look plain(Look.Face face, int halfPoints, String align) {
        return looks.plainLook(face, halfPoints, align);
    }

    private void line(double height, String text, Look look) {
        if (!text.isEmpty()) {
            rows.add(DrawnRow.of(height, DrawnCell.of(0, last + 1, text, look)));
        }
    }

    private void above() {
        Heading heading = layout.heading();
        line(
                new SheetHead(layout, looks).titleHeight(),
                heading.title(),
                plain(Look.Face.TITLE, SheetHead.TITLE_SIZE, "center"));
        if (heading.hasBlock()) {
            block(heading);
        }
        line(new SheetHead(layout, looks).extraHeight(), heading.extra(), plain(Look.Face.BODY, BLOCK_SIZE, "left"));
    }

    private void block(Heading heading) {
        int[] cut = new SheetHead(layout, looks).cuts();
        if (last < 2) {
            String all = String.join("    ", heading.left(), heading.middle(), heading.right());
            line(looks.zoomed(SheetHead.LINE_HEIGHT), all.strip(), plain(Look.Face.BODY, BLOCK_SIZE, "left"));
            return;
        }
        rows.add(DrawnRow.of(
                looks.zoomed(SheetHead.LINE_HEIGHT),
                part(0, cut[0], heading.left(), "left"),
                part(cut[0] + 1, cut[1], heading.middle(), "center"),
                part(cut[1] + 1, last, heading.right(), "right")));
    }

    private DrawnCell part(int from, int to, String text, String align) {
        return DrawnCell.of(from, to - from + 1, text, plain(Look.Face.BODY, BLOCK_SIZE, align));
    }

    private void headings() {
        HeadingGrid grid = new HeadingGrid(layout.columns());
        List<Region> merges = grid.merges();
        for (int level = 0; level < grid.depth(); level++) {
            List<DrawnCell> cells = new ArrayList<>();
            for (int c = 0; c <= last; c++) {
                int row = level;
                int column = c;
                Region at = merges.stream()
                        .filter(m -> m.contains(row, column))
                        .findFirst()
                        .orElse(new Region(level, level, c, c));
                if (at.firstRow() == level && at.firstColumn() == c) {
                    cells.add(new DrawnCell(
                            c,
                            at.lastColumn() - c + 1,
                            at.lastRow() - level + 1,
                            layout.columns().get(c).heading().get(level),
                            looks.headingLook()));
                }
            }
            rows.add(new DrawnRow(looks.headingHeight(grid, level), false, cells));
        }
    }

    private void total(TotalRow.Position position, int count) {
        if (layout.total().position() == position) {
            Object[] cells =
                    new TotalCells(layout, content.totals(), sums).of(rows.size(), layout.firstDataRow(), count);
            rows.add(row(cells, true));
        }
    }

    private DrawnRow row(Object[] values, boolean total) {
        List<DrawnCell> cells = new ArrayList<>();
        int lines = 1;
        int span = total ? layout.total().span() : 1;
        for (int c = 0; c <= last; c += c == 0 ? span : 1) {
            Column column = layout.columns().get(c);
            Object value = c < values.length ? values[c] : null;
            String text = new ShownText(column).of(value);
            Look look = total ? looks.totalLook(column) : looks.bodyLook(column);
            int across = c == 0 ? span : 1;
            if (column.width() > 0) {
                cells.add(DrawnCell.of(c, across, text, look));
                int width = 0;
                for (int k = c; k < c + across; k++) {
                    width += layout.columns().get(k).width();
                }
                lines = Math.max(lines, CellText.lines(text, width));
            }
        }
        return new DrawnRow(looks.rowHeight(lines), false, cells);
    }

    private void below() {
        Look look = plain(Look.Face.BODY, SheetTail.SIZE, "left");
        line(
                looks.lineHeight(layout.page().signature(), SheetTail.SIZE, SheetTail.SIGNATURE_HEIGHT),
                layout.page().signature(),
                look);
        for (String note : layout.page().notes()) {
            line(SheetTail.noteHeight(note, looks), note, look);
        }
    }
}
