package org.jinguo.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jinguo.model.field.Ledger;
import org.jooq.DSLContext;

/**
 * What a named Change may do while it is being made: add, put and remove records. Rows go to the
 * database and the journal in batches, so that an import of 160,000 rows needs little memory.
 */
public final class Edit {

    private static final int BATCH = 1000;

    /** Takes the edits of one batch, for the journal. */
    @FunctionalInterface
    interface Sink {
        void accept(List<RowEdit> edits);
    }

    private final Projection projection;
    private final long seq;
    private final Sink sink;
    private final DSLContext dsl;
    private final List<RowApplier.Pending> pending = new ArrayList<>();
    private final Set<Long> pendingIds = new HashSet<>();
    private String detail;
    private int rows;

    Edit(DSLContext dsl, Projection projection, long seq, Sink sink) {
        this.dsl = dsl;
        this.projection = projection;
        this.seq = seq;
        this.sink = sink;
    }

    /** A new identity. */
    public long newId() {
        return Ids.next();
    }

    /** Adds a record that did not exist. */
    public <R extends Record> void add(Ledger<R> ledger, R record) {
        Object[] row = RowMapping.of(ledger).toRow(record);
        bring(new RowApplier.Pending(TableSpec.of(ledger), (Long) row[0], row, -1, true));
    }

    /**
     * Puts a record in the place of the one with its identity, or adds it; nothing happens when
     * they are equal.
     */
    public <R extends Record> void put(Ledger<R> ledger, R record) {
        Object[] row = RowMapping.of(ledger).toRow(record);
        bring(new RowApplier.Pending(TableSpec.of(ledger), (Long) row[0], row, -1, false));
    }

    /** Removes a record; nothing happens when there is none. */
    public void remove(Ledger<?> ledger, long id) {
        bring(new RowApplier.Pending(TableSpec.of(ledger), id, null, -1, false));
    }

    /** Asks the data as they stand within this Change. */
    public <T> T read(Function<DSLContext, T> question) {
        flush();
        return question.apply(dsl);
    }

    /** Further words for the history, for example the counts of an import. */
    public void detail(String words) {
        this.detail = words;
    }

    String detail() {
        return detail;
    }

    /** How many rows have changed so far. */
    public int rows() {
        flush();
        return rows;
    }

    void bring(RowApplier.Pending row) {
        if (!pendingIds.add(row.id() * 31 + row.table().index)) {
            flush();
            pendingIds.add(row.id() * 31 + row.table().index);
        }
        pending.add(row);
        if (pending.size() >= BATCH) {
            flush();
        }
    }

    void flush() {
        if (pending.isEmpty()) {
            return;
        }
        try {
            List<RowEdit> edits = projection.apply(pending, seq);
            rows += edits.size();
            pending.clear();
            pendingIds.clear();
            sink.accept(edits);
        } catch (SQLException e) {
            throw Failures.of(e, Doing.CHANGING);
        }
    }
}
