package org.jinguo.workbook;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** A row in the making, from sources that give cells one by one. */
final class XlsRow {

    private static final int FIRST_WIDTH = 16;

    private final Tally tally;
    private Cell[] cells = new Cell[FIRST_WIDTH];
    private int number = -1;
    private int width;
    private int delivered;

    XlsRow(Tally tally) {
        this.tally = tally;
    }

    int number() {
        return number;
    }

    /** How many rows were taken. */
    int delivered() {
        return delivered;
    }

    void begin(int row) {
        number = row;
        width = 0;
    }

    void put(int column, Cell cell) {
        if (cell.isBlank()) {
            return;
        }
        tally.cell(number, column, cell.text().length());
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    /** The row, when it has anything; the next cells begin a new one. */
    Optional<Row> take(IntPredicate hidden) {
        if (width == 0) {
            return Optional.empty();
        }
        tally.row();
        delivered++;
        Cell[] own = Arrays.copyOf(cells, width);
        Arrays.fill(cells, null);
        width = 0;
        return Optional.of(new Row(number, hidden.test(number), own));
    }
}
