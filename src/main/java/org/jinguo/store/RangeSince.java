package org.jinguo.store;

import static org.jinguo.store.db.Tables.TOMBSTONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jinguo.model.field.Ledger;
import org.jooq.impl.DSL;

/**
 * What became of a range of records since a Change, walked back from today. Each Change in between
 * is read once, however many of the records it touched.
 */
final class RangeSince<R extends Record> {

    private final Readers readers;
    private final ChangeImages images;
    private final RecordChain chain;
    private final Ledger<R> ledger;
    private final TableSpec table;
    private final Map<Long, Walk> walks = new TreeMap<>();
    private final TreeMap<Long, List<Long>> open = new TreeMap<>();

    /** A record on its way back. */
    private static final class Walk {
        private final Object[] now;
        private final long seq;
        private Object[] then;

        private Walk(Object[] now, long seq) {
            this.now = now;
            this.then = now;
            this.seq = seq;
        }
    }

    RangeSince(Readers readers, ChangeImages images, RecordChain chain, Ledger<R> ledger) {
        this.readers = readers;
        this.images = images;
        this.chain = chain;
        this.ledger = ledger;
        this.table = TableSpec.of(ledger);
    }

    /** The records from one identity to another that were touched after a Change. */
    List<Since<R>> read(long from, long to, long base) {
        removed(from, to, base);
        standing(from, to, base);
        while (!open.isEmpty()) {
            Map.Entry<Long, List<Long>> newest = open.pollLastEntry();
            back(newest.getKey(), newest.getValue(), base);
        }
        List<Since<R>> found = new ArrayList<>();
        walks.forEach((id, walk) -> found.add(new Since<>(id, record(walk.then), record(walk.now), walk.seq)));
        return found;
    }

    private void standing(long from, long to, long base) {
        String sql = "select "
                + String.join(",", table.columns)
                + ",rev from "
                + table.name
                + " where id between ? and ? and rev>?";
        readers.read(dsl -> dsl.resultQuery(sql, from, to, base).fetch())
                .forEach(row -> put(table.row(row), row.get("REV", Long.class)));
    }

    private void put(Object[] row, long rev) {
        Walk walk = new Walk(row, rev);
        Walk gone = walks.put((Long) row[0], walk);
        if (gone != null) {
            open.get(gone.seq).remove(row[0]);
        }
        open.computeIfAbsent(rev, k -> new ArrayList<>()).add((Long) row[0]);
    }

    private void removed(long from, long to, long base) {
        readers.read(dsl -> dsl.select(TOMBSTONE.ID, DSL.max(TOMBSTONE.SEQ))
                        .from(TOMBSTONE)
                        .where(TOMBSTONE.TABLE_NAME.eq(table.name))
                        .and(TOMBSTONE.ID.between(from, to))
                        .and(TOMBSTONE.SEQ.gt(base))
                        .groupBy(TOMBSTONE.ID)
                        .fetch())
                .forEach(row -> {
                    walks.put(row.value1(), new Walk(null, row.value2()));
                    open.computeIfAbsent(row.value2(), k -> new ArrayList<>()).add(row.value1());
                });
    }

    private void back(long seq, List<Long> ids, long base) {
        Map<Long, List<RowCodec.ReadRow>> edits = new HashMap<>();
        ids.forEach(id -> edits.put(id, new ArrayList<>()));
        images.forward(seq, row -> {
            if (row.edit().table() == table && edits.containsKey(row.edit().id())) {
                edits.get(row.edit().id()).add(row);
            }
            return true;
        });
        edits.forEach((id, rows) -> back(seq, id, rows, base));
    }

    private void back(long seq, long id, List<RowCodec.ReadRow> rows, long base) {
        if (rows.isEmpty()) {
            return;
        }
        Walk walk = walks.get(id);
        for (int i = rows.size() - 1; i >= 0; i--) {
            walk.then = PastRecords.before(rows.get(i), walk.then);
        }
        RowEdit first = rows.get(0).edit();
        long before = first.before() == null ? chain.buried(table, id, seq) : first.beforeRev();
        if (before > base && before < seq) {
            open.computeIfAbsent(before, k -> new ArrayList<>()).add(id);
        }
    }

    private Optional<R> record(Object[] row) {
        return Optional.ofNullable(row).map(RowMapping.of(ledger)::fromRow);
    }
}
