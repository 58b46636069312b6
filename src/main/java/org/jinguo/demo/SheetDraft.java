package org.jinguo.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jinguo.workbook.PlainSheet;
import org.jinguo.workbook.Region;

/** A sheet being made from the top down. */
final class SheetDraft {

    private final int width;
    private final List<List<Object>> rows = new ArrayList<>();
    private final List<Region> merges = new ArrayList<>();

    SheetDraft(int width) {
        this.width = width;
    }

    /** The number of the next row, from 0. */
    int next() {
        return rows.size();
    }

    /** Adds a row; absent cells are null. */
    void add(Object... cells) {
        rows.add(Arrays.asList(cells));
    }

    /** Adds a row of one text over the whole width. */
    void addAcross(String text) {
        merge(next(), next(), 0, width - 1);
        add(text);
    }

    /** Adds a row with texts at the left, in the middle and at the right. */
    void addSpread(String left, String middle, String right) {
        Object[] cells = new Object[width];
        cells[0] = left;
        cells[width / 2] = middle;
        cells[width - 1] = right;
        add(cells);
    }

    /** Merges a region unless it is a single cell. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            merges.add(new Region(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** Merges equal neighbours of a column from one row to another, both included. */
    void mergeEqual(int column, int firstRow, int lastRow) {
        int start = firstRow;
        for (int row = firstRow + 1; row <= lastRow + 1; row++) {
            Object above = rows.get(start).get(column);
            if (row > lastRow || above == null || !above.equals(rows.get(row).get(column))) {
                merge(start, row - 1, column, column);
                for (int inner = start + 1; inner < row; inner++) {
                    rows.get(inner).set(column, null);
                }
                start = row;
            }
        }
    }

    /** The finished sheet. */
    PlainSheet sheet(String name, List<Integer> widths) {
        return new PlainSheet(name, false, rows, merges, widths);
    }

    /** A column's letters. */
    static String letters(int column) {
        String last = Character.toString((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
