package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Which cells are selected, as in Excel: an active cell, the range from the anchor to the extent,
 * and further ranges added with Ctrl. Asking and changing cost the same for ten cells as for two
 * million. Positions are those of the rows and columns in sight.
 *
 * <p>Behind the last row there may be one for a new record. The active cell goes there like
 * anywhere; what is selected lies either in it alone or in the rows that are there alone.
 */
final class GridSelection {

    /** Whether a cell holds something; Ctrl and an arrow run to the edge of what is filled. */
    @FunctionalInterface
    interface Filled {
        boolean at(int row, int column);
    }

    private final List<GridRange> further = new ArrayList<>();
    private Filled tabStop = (r, c) -> true;
    private Runnable changed = () -> {};
    private int rows;
    private int extra;
    private boolean held;
    private int columns;
    private int row;
    private int column;
    private int anchorRow;
    private int anchorColumn;
    private int extentRow;
    private int extentColumn;
    private int lookRow;
    private int lookColumn;

    /** Who hears of every change. */
    void onChange(Runnable listener) {
        this.changed = listener;
    }

    /** Where Tab stops; everywhere at first. */
    void tabStops(Filled where) {
        this.tabStop = where;
    }

    /** The grid has another size; what lies outside is let go. */
    void resize(int newRows, int newColumns) {
        boolean stays = held && isNew();
        rows = newRows;
        columns = newColumns;
        if (isEmpty()) {
            further.clear();
            place(0, 0);
        } else if (stays) {
            further.clear();
            place(rows, Math.min(column, columns - 1));
        } else {
            further.removeIf(r -> r.top() >= rows || r.left() >= columns);
            further.replaceAll(r -> r.within(rows, columns));
            int last = Math.max(0, rows - 1);
            row = Math.min(row, last);
            column = Math.min(column, columns - 1);
            anchorRow = Math.min(anchorRow, last);
            anchorColumn = Math.min(anchorColumn, columns - 1);
            extentRow = Math.min(extentRow, last);
            extentColumn = Math.min(extentColumn, columns - 1);
        }
        change(-1, -1);
    }

    /** Whether there is a row for a new record behind the others. */
    void newRow(boolean one) {
        extra = one ? 1 : 0;
        resize(rows, columns);
    }

    /** Whether the active cell is in the row for a new record. */
    boolean isNew() {
        return !isEmpty() && row == rows;
    }

    /** Keeps the active cell in the row for a new record, however many rows come before it. */
    void holdNew() {
        held = isNew();
    }

    boolean isEmpty() {
        return rows + extra == 0 || columns == 0;
    }

    /** How many rows are there; the one for a new record is not counted. */
    int rows() {
        return rows;
    }

    /** How many rows the active cell can be in. */
    int reach() {
        return rows + extra;
    }

    int columns() {
        return columns;
    }

    /** Row of the active cell. */
    int row() {
        return row;
    }

    /** Column of the active cell. */
    int column() {
        return column;
    }

    int extentRow() {
        return extentRow;
    }

    /** The row that should be in sight after the last step; negative for wherever it is. */
    int lookRow() {
        return lookRow;
    }

    /** The column that should be in sight after the last step; negative for wherever it is. */
    int lookColumn() {
        return lookColumn;
    }

    /** Tells the listener; the active cell never lies outside of what is selected. */
    private void change(int seenRow, int seenColumn) {
        if (!isEmpty()) {
            GridRange range = range();
            row = Math.max(range.top(), Math.min(range.bottom(), row));
            column = Math.max(range.left(), Math.min(range.right(), column));
        }
        lookRow = seenRow;
        lookColumn = seenColumn;
        changed.run();
    }

    boolean isActive(int r, int c) {
        return !isEmpty() && r == row && c == column;
    }

    boolean isSelected(int r, int c) {
        if (isEmpty()) {
            return false;
        }
        for (GridRange range : further) {
            if (range.contains(r, c)) {
                return true;
            }
        }
        return range().contains(r, c);
    }

    /** Whether any cell of a row is selected. */
    boolean touchesRow(int r) {
        return ranges().stream().anyMatch(x -> r >= x.top() && r <= x.bottom());
    }

    /** Whether any cell of a column is selected. */
    boolean touchesColumn(int c) {
        return ranges().stream().anyMatch(x -> c >= x.left() && c <= x.right());
    }

    /** The range from the anchor to the extent. */
    GridRange range() {
        return GridRange.between(anchorRow, anchorColumn, extentRow, extentColumn);
    }

    /** All ranges in the order in which they were made; none in an empty grid. */
    List<GridRange> ranges() {
        if (isEmpty()) {
            return List.of();
        }
        List<GridRange> all = new ArrayList<>(further);
        all.add(range());
        return all;
    }

    /** Whether whole rows are selected and nothing else. */
    boolean isWholeRows() {
        return !isEmpty() && ranges().stream().allMatch(r -> r.left() == 0 && r.columns() == columns);
    }

    /** How many cells are selected, those of several ranges once. */
    long count() {
        return GridRange.cells(ranges(), columns);
    }

    /** Makes one cell the active one; extending keeps the anchor and moves the other corner. */
    void moveTo(int r, int c, boolean extend) {
        if (isEmpty()) {
            return;
        }
        int toRow = Math.max(0, Math.min(rows + extra - 1, r));
        int toColumn = Math.max(0, Math.min(columns - 1, c));
        if (extend) {
            extentRow = beside(toRow);
            extentColumn = toColumn;
        } else {
            further.clear();
            place(toRow, toColumn);
            holdNew();
        }
        change(extentRow, extentColumn);
    }

    /** The row up to which the range may grow: it never joins old rows and a new one. */
    private int beside(int toRow) {
        return anchorRow == rows ? rows : Math.min(toRow, rows - 1);
    }

    private void place(int r, int c) {
        row = r;
        column = c;
        anchorRow = r;
        anchorColumn = c;
        extentRow = r;
        extentColumn = c;
    }

    /** Begins a further range at a cell (Ctrl and click). */
    void add(int r, int c) {
        if (isNew() || r >= rows) {
            moveTo(r, c, false);
            return;
        }
        further.add(range());
        place(Math.max(0, Math.min(rows - 1, r)), Math.max(0, Math.min(columns - 1, c)));
        change(row, column);
    }

    /** Moves by steps: from the active cell, or the other corner when extending. */
    void move(int down, int right, boolean extend) {
        moveTo((extend ? extentRow : row) + down, (extend ? extentColumn : column) + right, extend);
    }

    /** Runs to the edge of what is filled, in the direction of one step. */
    void toEdge(int down, int right, boolean extend, Filled filled) {
        if (isEmpty()) {
            return;
        }
        int r = extend ? extentRow : row;
        int c = extend ? extentColumn : column;
        boolean block = inside(r + down, c + right) && filled.at(r, c) && filled.at(r + down, c + right);
        while (inside(r + down, c + right)) {
            boolean next = filled.at(r + down, c + right);
            if (block && !next) {
                break;
            }
            r += down;
            c += right;
            if (!block && next) {
                break;
            }
        }
        boolean stuck = r == (extend ? extentRow : row) && c == (extend ? extentColumn : column);
        moveTo(stuck ? r + down : r, c, extend);
    }

    private boolean inside(int r, int c) {
        return r >= 0 && r < rows && c >= 0 && c < columns;
    }

    /** Selects everything that is there; the active cell stays. */
    void all() {
        if (rows == 0 || columns == 0) {
            return;
        }
        further.clear();
        anchorRow = 0;
        anchorColumn = 0;
        extentRow = rows - 1;
        extentColumn = columns - 1;
        change(-1, -1);
    }

    /** Selects a whole row, up to it when extending, besides others when adding. */
    void wholeRow(int r, boolean extend, boolean add) {
        if (isEmpty()) {
            return;
        }
        if (r >= rows || isNew()) {
            moveTo(r, 0, false);
        } else {
            begin(extend, add);
            if (!extend) {
                place(r, 0);
            }
        }
        anchorColumn = 0;
        extentRow = beside(r);
        extentColumn = columns - 1;
        change(extentRow, -1);
    }

    /** Selects a whole column, up to it when extending, besides others when adding. */
    void wholeColumn(int c, boolean extend, boolean add) {
        if (rows == 0 || columns == 0) {
            return;
        }
        int kept = row;
        begin(extend, add);
        if (!extend) {
            place(0, c);
            row = kept;
        }
        anchorRow = 0;
        extentRow = rows - 1;
        extentColumn = c;
        change(-1, extentColumn);
    }

    /** Widens the range to whole rows (Shift and Space). */
    void widenToRows() {
        if (isEmpty()) {
            return;
        }
        anchorColumn = 0;
        extentColumn = columns - 1;
        change(-1, -1);
    }

    private void begin(boolean extend, boolean add) {
        if (add && !extend) {
            further.add(range());
        } else if (!extend) {
            further.clear();
        }
    }

    /** Puts exactly these ranges; the active cell is the first one of the last range. */
    void set(GridRange only) {
        further.clear();
        place(only.top(), only.left());
        extentRow = only.bottom();
        extentColumn = only.right();
        change(row, column);
    }

    /**
     * One step of Enter (down) or Tab (right), or back: in a range of several cells around within
     * it, else on to the next cell, wrapping at the end of a row.
     */
    void step(boolean byRow, boolean back) {
        if (isEmpty()) {
            return;
        }
        if (ranges().size() == 1 && !range().isSingle()) {
            cycle(byRow, back ? -1 : 1);
        } else if (byRow) {
            move(back ? -1 : 1, 0, false);
        } else {
            wrap(back ? -1 : 1);
        }
    }

    private void wrap(int by) {
        long cells = (long) (rows + extra) * columns;
        long from = (long) row * columns + column;
        for (long to = from + by; to >= 0 && to < cells; to += by) {
            if (tabStop.at((int) (to / columns), (int) (to % columns))) {
                moveTo((int) (to / columns), (int) (to % columns), false);
                return;
            }
        }
        moveTo(row, column, false);
    }

    private void cycle(boolean byRow, int by) {
        GridRange in = range();
        long place = byRow
                ? (long) (column - in.left()) * in.rows() + row - in.top()
                : (long) (row - in.top()) * in.columns() + column - in.left();
        long next = Math.floorMod(place + by, in.cells());
        int height = in.rows();
        int width = in.columns();
        row = in.top() + (int) (byRow ? next % height : next / width);
        column = in.left() + (int) (byRow ? next / height : next % width);
        change(row, column);
    }
}
