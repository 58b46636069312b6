package org.jinguo.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * What a Change of earlier did to one row altogether, and whether the row still stands as the
 * Change left it.
 */
final class NetEffect {

    private static final int AT_ONCE = 250;

    private ImportReversal.Reason reason;
    private boolean done;
    private boolean added;
    private Map<Integer, Object> namedBefore = Map.of();

    private NetEffect() {}

    /** The effects of a Change on all its rows, against the rows as they stand. */
    static Map<RowKey, NetEffect> read(DSLContext dsl, ChangeImages images, long seq) {
        Map<RowKey, NetEffect> nets = new LinkedHashMap<>();
        List<RowCodec.ReadRow> batch = new ArrayList<>();
        images.backward(seq, read -> {
            NetEffect known = nets.get(RowKey.of(read.edit()));
            if (known == null) {
                nets.put(RowKey.of(read.edit()), new NetEffect().take(read));
                batch.add(read);
            } else {
                known.take(read);
            }
            if (batch.size() >= AT_ONCE) {
                compare(dsl, batch, nets);
                batch.clear();
            }
            return true;
        });
        compare(dsl, batch, nets);
        return nets;
    }

    private NetEffect take(RowCodec.ReadRow read) {
        added = read.edit().before() == null;
        for (References.Edge edge : References.from(read.edit().table())) {
            boolean touched = (read.changed() & 1L << edge.column()) != 0;
            if (touched && !added) {
                if (namedBefore.isEmpty()) {
                    namedBefore = new HashMap<>();
                }
                namedBefore.put(edge.column(), read.edit().before()[edge.column()]);
            }
        }
        return this;
    }

    private static void compare(DSLContext dsl, List<RowCodec.ReadRow> batch, Map<RowKey, NetEffect> nets) {
        Map<TableSpec, List<Long>> ids = new LinkedHashMap<>();
        for (RowCodec.ReadRow read : batch) {
            ids.computeIfAbsent(read.edit().table(), k -> new ArrayList<>())
                    .add(read.edit().id());
        }
        Map<RowKey, Object[]> standing = new HashMap<>();
        ids.forEach((table, some) -> {
            for (Record row : dsl.resultQuery(table.selectSql(some.size()), some.toArray())
                    .fetch()) {
                Object[] values = table.row(row);
                standing.put(new RowKey(table, (Long) values[0]), values);
            }
        });
        for (RowCodec.ReadRow read : batch) {
            RowKey key = RowKey.of(read.edit());
            nets.get(key).judge(read, standing.get(key));
        }
    }

    /** Against the last edit of the Change; an added row that went since needs nothing. */
    private void judge(RowCodec.ReadRow read, Object[] now) {
        Object[] after = read.edit().after();
        if (now == null || after == null) {
            done = now == null && after != null && read.edit().before() == null;
            reason = done || now == after ? null : ImportReversal.Reason.CHANGED;
            return;
        }
        boolean same = read.edit().before() == null ? Arrays.equals(now, after) : same(read, now, after);
        reason = same ? null : ImportReversal.Reason.CHANGED;
    }

    private static boolean same(RowCodec.ReadRow read, Object[] now, Object[] after) {
        for (long rest = read.changed(); rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (!Objects.equals(now[i], after[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the effect may be taken back. */
    boolean safe() {
        return reason == null && !done;
    }

    /** Whether taking it back removes the row. */
    boolean removes() {
        return safe() && added;
    }

    /** Why it is kept; null when it is not. */
    ImportReversal.Reason reason() {
        return reason;
    }

    void keep(ImportReversal.Reason why) {
        reason = why;
    }

    /** Whether the row will no longer name another once the effect is taken back. */
    boolean letsGo(References.Edge edge, long target) {
        return removes()
                || safe()
                        && namedBefore.containsKey(edge.column())
                        && !Objects.equals(namedBefore.get(edge.column()), target);
    }

    /** What the row will name again once the effect is taken back; null when nothing anew. */
    Long returnsTo(References.Edge edge) {
        return safe() && !added ? (Long) namedBefore.get(edge.column()) : null;
    }
}
