package org.jinguo.store;

import static org.jinguo.store.db.Tables.TOMBSTONE;

import java.util.ArrayList;
import java.util.List;
import org.jooq.impl.DSL;

/** Follows one record from Change to Change, the newest first, through removals and restorals. */
final class RecordChain {

    private static final int LONGEST = 10_000;

    /** Sees what each Change did to the record, in the order made; false when it saw enough. */
    @FunctionalInterface
    interface Visitor {
        boolean more(long seq, List<RowCodec.ReadRow> edits);
    }

    private final Readers readers;
    private final ChangeImages images;

    RecordChain(Readers readers, ChangeImages images) {
        this.readers = readers;
        this.images = images;
    }

    void walk(TableSpec table, long id, Visitor visitor) {
        long seq = newest(table, id);
        for (int i = 0; seq > 0 && i < LONGEST; i++) {
            List<RowCodec.ReadRow> edits = edits(table, id, seq);
            if (edits.isEmpty() || !visitor.more(seq, edits)) {
                return;
            }
            RowEdit first = edits.get(0).edit();
            long before = first.before() == null ? buried(table, id, seq) : first.beforeRev();
            seq = before < seq ? before : 0;
        }
    }

    private List<RowCodec.ReadRow> edits(TableSpec table, long id, long seq) {
        List<RowCodec.ReadRow> found = new ArrayList<>();
        images.forward(seq, row -> {
            if (row.edit().id() == id && row.edit().table() == table) {
                found.add(row);
            }
            return true;
        });
        return found;
    }

    private long newest(TableSpec table, long id) {
        Long rev = readers.read(dsl -> dsl.select(DSL.field("rev", Long.class))
                .from(DSL.table(table.name))
                .where(DSL.field("id", Long.class).eq(id))
                .fetchOne(0, Long.class));
        return rev == null ? buried(table, id, Long.MAX_VALUE) : rev;
    }

    /** The last Change before one that removed the record; 0 when there is none. */
    long buried(TableSpec table, long id, long before) {
        Long seq = readers.read(dsl -> dsl.select(DSL.max(TOMBSTONE.SEQ))
                .from(TOMBSTONE)
                .where(TOMBSTONE
                        .TABLE_NAME
                        .eq(table.name)
                        .and(TOMBSTONE.ID.eq(id))
                        .and(TOMBSTONE.SEQ.lt(before)))
                .fetchOne(0, Long.class));
        return seq == null ? 0 : seq;
    }
}
