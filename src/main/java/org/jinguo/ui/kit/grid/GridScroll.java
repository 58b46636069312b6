package org.jinguo.ui.kit.grid;

/** Where everything stands at the moment, in px of the screen; pure arithmetic. */
final class GridScroll {

    private static final double ROW = 28;
    private static final double BAR = 10;
    private static final double DIGIT = 8.5;
    private static final double AROUND_NUMBER = 18;

    private double scale = 1;
    private double width;
    private double height;
    private double head;
    private int rows;
    private double total;
    private double frozen;
    private double x;
    private double y;

    void scale(double factor) {
        double row = y / rowHeight();
        scale = factor;
        y = row * rowHeight();
    }

    double scale() {
        return scale;
    }

    /** The size of the grid, the height of all that stands above the rows. */
    void size(double newWidth, double newHeight, double newHead) {
        width = newWidth;
        height = newHeight;
        head = newHead;
    }

    /** How much there is: rows, and px of columns, of which so many stay. */
    void extent(int newRows, double newTotal, double newFrozen) {
        rows = newRows;
        total = newTotal;
        frozen = newFrozen;
    }

    void keepWithin() {
        x = Math.max(0, Math.min(x, mostX()));
        y = Math.max(0, Math.min(y, mostY()));
    }

    double rowHeight() {
        return Math.round(ROW * scale);
    }

    double bar() {
        return Math.round(BAR * scale);
    }

    /** Width of the row numbers. */
    double numbers() {
        int digits = Math.max(2, String.valueOf(rows).length());
        return Math.round((digits * DIGIT + AROUND_NUMBER) * scale);
    }

    /** Where the scrolling columns begin. */
    double left() {
        return numbers() + Math.min(frozen, Math.max(0, width - numbers() - 2 * bar()));
    }

    double head() {
        return head;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Height of the rows in sight. */
    double viewHeight() {
        double room = Math.max(0, height - head);
        return mostX() > 0 ? Math.max(0, room - bar()) : room;
    }

    /** Width of the scrolling columns in sight. */
    double viewWidth() {
        return Math.max(0, width - left() - bar());
    }

    double mostX() {
        return Math.max(0, total - frozen - viewWidth());
    }

    double mostY() {
        return Math.max(0, rows * rowHeight() - viewHeight());
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void to(double newX, double newY) {
        x = newX;
        y = newY;
        keepWithin();
    }

    int firstRow() {
        return (int) (y / rowHeight());
    }

    /** How many rows fit wholly. */
    int page() {
        return Math.max(1, (int) (viewHeight() / rowHeight()));
    }

    /** How many rows are needed to fill the view wherever it stands. */
    int slots() {
        return (int) Math.ceil(viewHeight() / rowHeight()) + 1;
    }

    /** Where a row begins, counted from the first px of the rows in sight. */
    double rowTop(int row) {
        return row * rowHeight() - y;
    }

    /** Scrolls as little as needed for a row. */
    void showRow(int row) {
        double top = row * rowHeight();
        if (top < y) {
            y = top;
        } else if (top + rowHeight() > y + viewHeight()) {
            y = top + rowHeight() - viewHeight();
        }
        keepWithin();
    }

    /** Scrolls as little as needed for a scrolling column; edges from the first column of all. */
    void showColumn(double left, double right) {
        double from = left - frozen;
        double to = right - frozen;
        if (from < x || to - from > viewWidth()) {
            x = from;
        } else if (to > x + viewWidth()) {
            x = to - viewWidth();
        }
        keepWithin();
    }
}
