package org.jinguo.intake;

import org.jinguo.workbook.Cell;

/** A row of data as it stands: the cells of the columns that were recognised. */
final class Line {

    private final int number;
    private final Cell[] cells;

    /** Takes over the array; a place without a cell is null. */
    Line(int number, Cell[] cells) {
        this.number = number;
        this.cells = cells;
    }

    /** The row's number, from 0. */
    int number() {
        return number;
    }

    /** The cell of a column from 0. */
    Cell cell(int column) {
        Cell cell = column < cells.length ? cells[column] : null;
        return cell == null ? Cell.BLANK : cell;
    }

    /** Puts a cell where a merged region shows it. */
    void fill(int column, Cell cell) {
        if (column < cells.length && cell(column).isBlank()) {
            cells[column] = cell;
        }
    }
}
