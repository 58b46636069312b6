package org.jinguo.ui.kit.grid;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

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
                Math.min(rowA, rowB), Math.min(columnA, columnB), Math.max(rowA, rowB), Math.max(columnA, columnB));
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

    /** How many cells lie in some ranges, those in several of them once. */
    static long cells(List<GridRange> all, int columns) {
        if (all.size() == 1) {
            return all.get(0).cells();
        }
        TreeSet<Integer> edges = new TreeSet<>();
        all.forEach(r -> {
            edges.add(r.top());
            edges.add(r.bottom() + 1);
        });
        long count = 0;
        Integer from = edges.isEmpty() ? null : edges.first();
        for (Integer to : edges) {
            if (to > from) {
                count += (long) (to - from) * columnsAt(all, from, columns);
            }
            from = to;
        }
        return count;
    }

    private static int columnsAt(List<GridRange> all, int row, int columns) {
        boolean[] in = new boolean[columns];
        for (GridRange range : all) {
            if (row >= range.top && row <= range.bottom) {
                Arrays.fill(in, range.left, range.right + 1, true);
            }
        }
        int count = 0;
        for (boolean selected : in) {
            count += selected ? 1 : 0;
        }
        return count;
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
