package org.jinguo.workbook;

import java.util.Objects;

/**
 * One sheet to be written.
 *
 * @param layout its look
 * @param rows its rows, one value per column (see {@link ColumnType}); a shorter row is filled with
 *     blanks. Iterated once, or twice when the total row stands on top and is counted
 * @param totals values of the total row
 * @param hidden true for a sheet that officers do not see
 */
public record SheetContent(SheetLayout layout, Iterable<Object[]> rows, Totals totals, boolean hidden)
        implements BookSheet {
    public SheetContent {
        Objects.requireNonNull(layout);
        Objects.requireNonNull(rows);
        Objects.requireNonNull(totals);
    }

    /** A visible sheet whose totals the writer counts. */
    public static SheetContent of(SheetLayout layout, Iterable<Object[]> rows) {
        return new SheetContent(layout, rows, Totals.COUNTED, false);
    }

    @Override
    public String name() {
        return layout.sheet();
    }

    @Override
    public int rowsAbove() {
        return layout.rowsAbove();
    }

    @Override
    public int repeatedRows() {
        return layout.headingRows();
    }
}
