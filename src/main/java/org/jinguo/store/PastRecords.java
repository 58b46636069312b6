package org.jinguo.store;

import java.util.Optional;
import org.jinguo.model.field.Ledger;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Records as they stood earlier, worked out backwards from today by their images. */
public final class PastRecords {

    private final Readers readers;
    private final RecordChain chain;

    PastRecords(Readers readers, RecordChain chain) {
        this.readers = readers;
        this.chain = chain;
    }

    /** A record as it stands, or as it stood before it was removed; empty when it never was. */
    public <R extends java.lang.Record> Optional<R> last(Ledger<R> ledger, long id) {
        return lastRow(TableSpec.of(ledger), id).map(RowMapping.of(ledger)::fromRow);
    }

    /** A record as a Change left it; empty when it did not exist then. */
    public <R extends java.lang.Record> Optional<R> after(Ledger<R> ledger, long id, long seq) {
        return row(TableSpec.of(ledger), id, seq).map(RowMapping.of(ledger)::fromRow);
    }

    Optional<Object[]> lastRow(TableSpec table, long id) {
        Optional<Object[]> now = now(table, id);
        if (now.isPresent()) {
            return now;
        }
        Object[][] found = {null};
        chain.walk(table, id, (seq, edits) -> {
            RowEdit last = edits.get(edits.size() - 1).edit();
            found[0] = last.after() == null ? last.before() : null;
            return false;
        });
        return Optional.ofNullable(found[0]);
    }

    Optional<Object[]> row(TableSpec table, long id, long after) {
        Object[][] row = {now(table, id).orElse(null)};
        chain.walk(table, id, (seq, edits) -> {
            if (seq <= after) {
                return false;
            }
            for (int i = edits.size() - 1; i >= 0; i--) {
                row[0] = before(edits.get(i), row[0]);
            }
            return true;
        });
        return Optional.ofNullable(row[0]);
    }

    /** The whole row before an edit, given the whole row after it. */
    static Object[] before(RowCodec.ReadRow read, Object[] after) {
        RowEdit edit = read.edit();
        if (edit.before() == null || edit.after() == null || after == null) {
            return edit.before();
        }
        Object[] whole = after.clone();
        for (long rest = read.changed(); rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            whole[i] = edit.before()[i];
        }
        return whole;
    }

    private Optional<Object[]> now(TableSpec table, long id) {
        return readers.read(dsl -> {
            Record row = dsl.resultQuery(table.selectSql(1), id).fetchOne();
            return Optional.ofNullable(row).map(r -> table.row(r));
        });
    }

    /** Whether a row stands in a table. */
    static boolean stands(org.jooq.DSLContext dsl, TableSpec table, long id) {
        return dsl.fetchExists(
                DSL.table(table.name), DSL.field("id", Long.class).eq(id));
    }
}
