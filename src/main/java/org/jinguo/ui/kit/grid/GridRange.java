package org.jinguo.ui.kit.grid;

/**
 * A block of cells, both corners included.
 *
 * @param top first row
 * @param left first column
 * @param bottom last row
 * @param right last column
 */
record GridRange(int top, int left, int bottom, int right) {

    GridRange {
        if (top > bottom || left > right) {
            throw new IllegalArgumentException(top + "," + left + "," + bottom + "," + right);
        }
    }

    /** The block between two corners, whichever they are. */
    static GridRange between(int rowA, int columnA, int rowB, int columnB) {
        return new GridRange(
                Math.min(rowA, rowB),
                Math.min(columnA, columnB),
                Math.max(rowA, rowB),
                Math.max(columnA, columnB));
    }

    boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    int rows() {
        return bottom - top + 1;
    }

    int columns() {
        return right - left + 1;
    }

    long cells() {
        return (long) rows() * columns();
    }

    boolean isSingle() {
        return top == bottom && left == right;
    }

    /** Cut to a grid of a size that is not empty. */
    GridRange within(int rows, int columns) {
        return new GridRange(
                Math.min(top, rows - 1),
                Math.min(left, columns - 1),
                Math.min(bottom, rows - 1),
                Math.min(right, columns - 1));
    }
}
