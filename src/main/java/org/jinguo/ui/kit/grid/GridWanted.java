package org.jinguo.ui.kit.grid;

/** The cell that the grid is to go to, as soon as its row is in sight. */
final class GridWanted<R> {

    private final GridRows<R> rows;
    private final GridColumns<R> columns;
    private final GridSelection selection;
    private Object row;
    private String column;

    GridWanted(GridParts<R> parts) {
        this.rows = parts.rows();
        this.columns = parts.columns();
        this.selection = parts.selection();
    }

    /** Goes to the row of an identity. */
    void row(Object identity) {
        row = identity;
        go();
    }

    /** Goes to a cell of the row of an identity. */
    void cell(Object identity, String key) {
        column = key;
        row(identity);
    }

    /** Goes to the row of an identity; takes filters away that hide it. */
    void reveal(Object identity) {
        boolean hidden = rows.place(identity) < 0
                && rows.query().all().stream().anyMatch(r -> rows.keyOf(r).equals(identity));
        if (hidden) {
            rows.clearFilters();
        }
        row(identity);
    }

    /** Goes where it is wanted, if that is in sight now. */
    void go() {
        int place = row == null ? -1 : rows.place(row);
        if (place >= 0) {
            int to = columns.place(column);
            row = null;
            column = null;
            selection.moveTo(place, to < 0 ? selection.column() : to, false);
        }
    }

    /** Goes so many rows down, up when negative; false at the end of what is shown. */
    boolean walk(int by) {
        int to = selection.row() + by;
        boolean there = !selection.isEmpty() && to >= 0 && to < rows.size();
        if (there) {
            selection.moveTo(to, selection.column(), false);
        }
        return there;
    }
}
