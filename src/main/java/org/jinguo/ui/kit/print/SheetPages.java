package org.jinguo.ui.kit.print;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.paper.PaperSheet;

/**
 * A form cut into pages of a paper: it is made smaller until it is one page wide, never larger; the
 * repeated rows stand on top of each page but the first, where they stand below the title.
 */
final class SheetPages {

    static final double FOOT = 18;

    private final PaperSheet sheet;
    private final double width;
    private final double height;
    private final double scale;
    private final List<List<PaperSheet.Row>> pages = new ArrayList<>();

    /** A form on a paper of so much room within its margins, points. */
    SheetPages(PaperSheet sheet, double width, double height) {
        this.sheet = sheet;
        this.width = width;
        this.height = height;
        this.scale = Math.min(1, width / sheet.across());
        cut((height - FOOT) / scale);
    }

    private void cut(double room) {
        List<PaperSheet.Row> page = new ArrayList<>();
        double used = 0;
        int head = sheet.rowsAbove() + sheet.repeatedRows();
        List<PaperSheet.Row> repeated = sheet.rows().subList(sheet.rowsAbove(), head);
        for (int r = 0; r < sheet.rows().size(); r++) {
            PaperSheet.Row row = sheet.rows().get(r);
            boolean full = used + row.height() > room && r > head;
            if (!page.isEmpty() && (row.opensPage() || full)) {
                pages.add(List.copyOf(page));
                page = new ArrayList<>(repeated);
                used = heightOf(repeated);
            }
            page.add(row);
            used += row.height();
        }
        pages.add(List.copyOf(page));
    }

    private static double heightOf(List<PaperSheet.Row> rows) {
        return rows.stream().mapToDouble(PaperSheet.Row::height).sum();
    }

    PaperSheet sheet() {
        return sheet;
    }

    /** The share at which it is printed, at most 1. */
    double scale() {
        return scale;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The rows of each page; one page without rows where there are none. */
    List<List<PaperSheet.Row>> pages() {
        return List.copyOf(pages);
    }
}
