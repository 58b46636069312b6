package org.jinguo.ui.kit.grid;

import java.util.List;
import java.util.Set;

/**
 * Makes records of what is typed or pasted into the last row of a grid. A screen gives the grid a
 * supplier ({@link DataGrid#onNewRows}) that is asked on the JavaFX thread each time something is
 * to be checked or written: what it gives holds unit, day and tree of that moment, since {@link
 * #check} and {@link #write} run off the screen.
 *
 * <p>It knows columns by their keys and values as the columns read them; it knows no cells, no
 * texts and no grid. For a plain ledger it makes a record of the values ({@code ledger.make}), lets
 * the ledger's rules speak, and adds the records within one Change.
 *
 * @param <R> type of the grid's rows
 */
public interface NewRows<R> {

    /**
     * Keys of the columns without which no row can be written, so that an unfinished row need not
     * be checked; what is filled in by itself (the one village looked at) does not belong here.
     */
    default Set<String> needed() {
        return Set.of();
    }

    /**
     * Looks at rows without writing anything: one outcome for each, in order. Rows are looked at
     * together, so that one that is there twice among them is found. Runs on any lane, for hundreds
     * of rows as for one: it asks the data once for all of them.
     */
    List<NewRowOutcome> check(List<NewRow> rows);

    /**
     * Writes rows and edits as one Change, or nothing. Runs on the writing lane right after a check
     * of the same rows that found all of them new.
     */
    NewRowsResult write(NewRowsBatch<R> batch);
}
