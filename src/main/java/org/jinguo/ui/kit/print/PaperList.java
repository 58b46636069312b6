package org.jinguo.ui.kit.print;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.ui.kit.Listed;

/**
 * A list cut into pages. How many lines a cell takes is reckoned from its characters, so that the
 * cutting needs no nodes: a Chinese character is as wide as it is high.
 */
final class PaperList {

    static final double SIZE = 9;
    static final double LINE = SIZE * 1.5;
    static final double SIDE = 5;

    /** Above and below the text of a row, with the hairlines. */
    private static final double AROUND = 8;

    static final double HEAD = SIZE * 5;
    static final double FOOT = SIZE * 3;
    private static final double NARROW = 0.62;
    private static final int LAST_NARROW = 0x2FF;

    private final String title;
    private final String about;
    private final Listed list;
    private final List<Double> widths;
    private final List<List<List<String>>> pages = new ArrayList<>();

    /**
     * A list on paper.
     *
     * @param title what it lists
     * @param about of which unit and period
     * @param width width of the paper within its margins, points
     * @param height its height, points
     */
    PaperList(String title, String about, Listed list, double width, double height) {
        this.title = title;
        this.about = about;
        this.list = list;
        double all = list.columns().stream().mapToDouble(Listed.Column::width).sum();
        this.widths = list.columns().stream()
                .map(c -> Math.floor(c.width() / all * width))
                .toList();
        cut(height - HEAD - FOOT - rowHeight(headings()));
    }

    private void cut(double room) {
        List<List<String>> page = new ArrayList<>();
        double used = 0;
        for (List<String> row : list.rows()) {
            double height = rowHeight(row);
            if (!page.isEmpty() && used + height > room) {
                pages.add(List.copyOf(page));
                page.clear();
                used = 0;
            }
            page.add(row);
            used += height;
        }
        pages.add(List.copyOf(page));
    }

    /** The height of a row, whole points: that of its highest cell. */
    double rowHeight(List<String> row) {
        int lines = 1;
        for (int i = 0; i < row.size(); i++) {
            lines = Math.max(lines, lines(row.get(i), widths.get(i) - 2 * SIDE));
        }
        return Math.ceil(lines * LINE + AROUND);
    }

    private static int lines(String text, double width) {
        double needed = text.codePoints()
                        .mapToDouble(c -> c <= LAST_NARROW ? NARROW : 1)
                        .sum()
                * SIZE;
        return (int) Math.max(1, Math.ceil(needed / Math.max(SIZE, width - SIZE)));
    }

    List<String> headings() {
        return list.columns().stream().map(Listed.Column::heading).toList();
    }

    boolean isFigure(int column) {
        return list.columns().get(column).figure();
    }

    double width(int column) {
        return widths.get(column);
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    /** The rows of each page; one page without rows where there are none. */
    List<List<List<String>>> pages() {
        return List.copyOf(pages);
    }
}
