package org.jinguo.workbook;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One row that has at least one cell with something in it. Numbers count from 0. Immutable. */
public final class Row {

    private static final Cell[] NONE = {};

    private final int number;
    private final boolean hidden;
    private final Cell[] cells;

    /** Takes over the array; a place without a cell is null. */
    Row(int number, boolean hidden, Cell[] cells) {
        this.number = number;
        this.hidden = hidden;
        this.cells = cells;
    }

    /** A row of texts, for tests and for sources that have only texts. */
    public static Row of(int number, String... texts) {
        return new Row(number, false, Arrays.stream(texts).map(Cell::text).toArray(Cell[]::new));
    }

    /** A row of cells in columns 0, 1, 2 …; use {@link Cell#BLANK} for gaps. */
    public static Row of(int number, Cell... cells) {
        return new Row(number, false, cells.clone());
    }

    static Row empty(int number) {
        return new Row(number, false, NONE);
    }

    /** The row's number, from 0; what Excel shows is one more. */
    public int number() {
        return number;
    }

    /** True when the row is hidden, by hand or by a filter. */
    public boolean hidden() {
        return hidden;
    }

    /** One more than the last column that has a cell. */
    public int width() {
        return cells.length;
    }

    /** The cell of a column from 0; {@link Cell#BLANK} where there is none. */
    public Cell cell(int column) {
        Cell cell = column < cells.length ? cells[column] : null;
        return cell == null ? Cell.BLANK : cell;
    }

    /** The text of a column from 0; empty where there is none. */
    public String text(int column) {
        return cell(column).text();
    }

    /** True when no cell has anything in it. */
    public boolean isEmpty() {
        return IntStream.range(0, cells.length).allMatch(c -> cell(c).isBlank());
    }

    /**
     * Both parts of a row that a damaged file holds twice; the later part wins where both speak.
     */
    Row joined(Row later) {
        Cell[] both = Arrays.copyOf(cells, Math.max(cells.length, later.cells.length));
        for (int c = 0; c < later.cells.length; c++) {
            both[c] = later.cell(c).isBlank() ? both[c] : later.cells[c];
        }
        return new Row(number, hidden || later.hidden, both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row
                && row.number == number
                && row.hidden == hidden
                && Arrays.equals(row.cells, cells);
    }

    @Override
    public int hashCode() {
        return 31 * number + Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return number
                + ": "
                + IntStream.range(0, cells.length).mapToObj(this::text).collect(Collectors.joining("|"));
    }
}
