package org.jinguo.store;

import static org.jinguo.store.db.Tables.CHANGE_LOG;
import static org.jinguo.store.db.Tables.TOMBSTONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Reference;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/**
 * 回收站: records that were removed and do not stand again, with the last they held. It is never
 * emptied, neither by itself nor on request: it is a view of the journal, and the journal is the
 * truth from which the database is rebuilt.
 */
public final class RecycleBin {

    private static final int AT_ONCE = 300;

    /** How many removals a search by words looks through, the newest first. */
    public static final int LOOKED_THROUGH = 5_000;

    /**
     * A removed record.
     *
     * @param ledger its ledger
     * @param id its identity
     * @param last what it held; empty where the journal can not be read
     * @param change the Change that removed it
     */
    public record Removed(Ledger<?> ledger, long id, Optional<java.lang.Record> last, Change change) {}

    /**
     * Which removed records.
     *
     * @param ledger of one ledger; empty for all
     * @param undone also those whose adding was taken back
     */
    public record Asked(Optional<Ledger<?>> ledger, boolean undone) {}

    private final DataFolder data;

    /** The recycle bin of some data. */
    public RecycleBin(DataFolder data) {
        this.data = data;
    }

    /**
     * Removed records, newest first.
     *
     * @param wanted which of them are wanted; only so many are looked through when this refuses
     *     most
     * @param limit how many at most
     */
    public List<Removed> list(Asked asked, Predicate<Removed> wanted, int limit) {
        List<Removed> found = new ArrayList<>();
        for (int skip = 0; skip < Math.max(limit, LOOKED_THROUGH); skip += AT_ONCE) {
            List<Removed> some = some(asked, skip);
            for (Removed one : some) {
                if (found.size() < limit && !withItsWhole(one) && wanted.test(one)) {
                    found.add(one);
                }
            }
            if (some.size() < AT_ONCE || found.size() >= limit) {
                break;
            }
        }
        return found;
    }

    /** A part that went with its whole comes back with it: a group's cover with its term. */
    private boolean withItsWhole(Removed one) {
        return one.last().isPresent()
                && one.ledger().references().stream().filter(Reference::part).anyMatch(part -> wentToo(part, one));
    }

    private boolean wentToo(Reference part, Removed one) {
        Object whole = value(one.ledger(), one.last().orElseThrow(), part.key());
        return data.readers()
                .read(dsl -> dsl.fetchExists(
                        TOMBSTONE,
                        TOMBSTONE
                                .TABLE_NAME
                                .eq(part.target().get().table())
                                .and(TOMBSTONE.ID.eq((Long) whole))
                                .and(TOMBSTONE.SEQ.eq(one.change().seq()))));
    }

    private static <R extends java.lang.Record> Object value(Ledger<R> ledger, java.lang.Record row, String key) {
        return ledger.get(ledger.type().cast(row), key);
    }

    private List<Removed> some(Asked asked, int skip) {
        Result<? extends Record> rows = data.readers()
                .read(dsl -> dsl.select(TOMBSTONE.TABLE_NAME, TOMBSTONE.ID, TOMBSTONE.SEQ)
                        .from(TOMBSTONE)
                        .where(condition(asked))
                        .orderBy(TOMBSTONE.SEQ.desc(), TOMBSTONE.TABLE_NAME, TOMBSTONE.ID.desc())
                        .limit(AT_ONCE)
                        .offset(skip)
                        .fetch());
        Map<Long, List<RowKey>> bySeq = new HashMap<>();
        for (Record row : rows) {
            bySeq.computeIfAbsent(row.get(TOMBSTONE.SEQ), k -> new ArrayList<>())
                    .add(key(row));
        }
        Map<RowKey, Object[]> images = new HashMap<>();
        Map<Long, Change> changes = new HashMap<>();
        bySeq.forEach((seq, keys) -> {
            changes.put(seq, data.log().find(seq).orElseThrow());
            lastImages(seq, keys, images);
        });
        return rows.map(row -> {
            RowKey key = key(row);
            Ledger<?> ledger = key.table().ledger();
            return new Removed(
                    ledger,
                    key.id(),
                    Optional.ofNullable(images.get(key)).map(RowMapping.of(ledger)::fromRow),
                    changes.get(row.get(TOMBSTONE.SEQ)));
        });
    }

    private static RowKey key(Record row) {
        return new RowKey(TableSpec.of(row.get(TOMBSTONE.TABLE_NAME)), row.get(TOMBSTONE.ID));
    }

    /** What cannot be read is left out: the list goes on without it. */
    private void lastImages(long seq, List<RowKey> keys, Map<RowKey, Object[]> images) {
        Set<RowKey> missing = new HashSet<>(keys);
        try {
            data.log().images().backward(seq, read -> {
                RowKey key = RowKey.of(read.edit());
                if (read.edit().after() == null && missing.remove(key)) {
                    images.put(key, read.edit().before());
                }
                return !missing.isEmpty();
            });
        } catch (StoreException e) {
            missing.forEach(images::remove);
        }
    }

    private static Condition condition(Asked asked) {
        org.jinguo.store.db.tables.Tombstone later = TOMBSTONE.as("later");
        Condition all = DSL.notExists(DSL.selectOne()
                .from(later)
                .where(later.TABLE_NAME
                        .eq(TOMBSTONE.TABLE_NAME)
                        .and(later.ID.eq(TOMBSTONE.ID))
                        .and(later.SEQ.gt(TOMBSTONE.SEQ))));
        for (TableSpec table : TableSpec.all()) {
            all = all.and(TOMBSTONE
                    .TABLE_NAME
                    .ne(table.name)
                    .or(DSL.notExists(DSL.selectOne()
                            .from(DSL.table(table.name).as("t"))
                            .where(DSL.field("t.id", Long.class).eq(TOMBSTONE.ID)))));
        }
        if (!asked.undone()) {
            // Not a join: H2 would begin with the Changes and sort every removal.
            all = all.and(DSL.notExists(DSL.selectOne()
                    .from(CHANGE_LOG)
                    .where(CHANGE_LOG.SEQ.eq(TOMBSTONE.SEQ).and(CHANGE_LOG.KIND.eq(Change.Kind.UNDO.name())))));
        }
        if (asked.ledger().isEmpty()) {
            return all;
        }
        // A plain equation would lead H2 off the index by which the newest come first.
        Condition one = TOMBSTONE.TABLE_NAME.eq(asked.ledger().get().table());
        return DSL.condition(DSL.when(one, DSL.inline(true)).otherwise(DSL.inline(false)))
                .and(all);
    }

    /** Brings records back as one Change, each with what it names and what is part of it. */
    public Restored restore(String label, List<Removed> records) {
        List<Restored.Refused> refused = new ArrayList<>();
        Optional<Change> change = data.change(label, edit -> {
            Restoration restoration = new Restoration(edit, data.log().past());
            records.forEach(one -> revive(restoration, one));
            refused.addAll(restoration.refused());
        });
        return new Restored(change, refused);
    }

    private void revive(Restoration restoration, Removed one) {
        TableSpec table = TableSpec.of(one.ledger());
        if (one.last().isEmpty()) {
            restoration
                    .refused()
                    .add(new Restored.Refused(
                            one.ledger(),
                            one.id(),
                            Problem.error("restore.unreadable", one.ledger().label())));
            return;
        }
        Object[] row = data.log().past().lastRow(table, one.id()).orElseThrow();
        boolean whole = References.to(table).stream().anyMatch(References.Edge::part);
        if (restoration.revive(new RowKey(table, one.id()), row) && whole) {
            reviveParts(restoration, one);
        }
    }

    private void reviveParts(Restoration restoration, Removed one) {
        List<References.Edge> parts = References.to(TableSpec.of(one.ledger())).stream()
                .filter(References.Edge::part)
                .toList();
        Map<RowKey, Object[]> found = new HashMap<>();
        data.log().images().forward(one.change().seq(), read -> {
            RowEdit edit = read.edit();
            boolean ofIt = edit.after() == null
                    && parts.stream()
                            .anyMatch(p -> p.from() == edit.table()
                                    && p.target(edit.before()).equals(one.id()));
            if (ofIt) {
                found.put(RowKey.of(edit), edit.before());
            }
            return true;
        });
        found.forEach(restoration::revive);
    }

    /**
     * Gives one record the values that a Change of earlier left it with, as a new Change; one that
     * was removed since comes back. Refused when it did not exist then.
     */
    public Restored restoreTo(String label, Ledger<?> ledger, long id, long seq) {
        List<Restored.Refused> refused = new ArrayList<>();
        Optional<Change> change = data.change(label, edit -> refused.addAll(toEarlier(edit, ledger, id, seq)));
        return new Restored(change, refused);
    }

    private List<Restored.Refused> toEarlier(Edit edit, Ledger<?> ledger, long id, long seq) {
        RowKey key = new RowKey(TableSpec.of(ledger), id);
        Restoration restoration = new Restoration(edit, data.log().past());
        Optional<Object[]> earlier = data.log().past().row(key.table(), id, seq);
        if (earlier.isEmpty()) {
            Problem problem = Problem.error("restore.notThen", ledger.label());
            return List.of(new Restored.Refused(ledger, id, problem));
        }
        Optional<Object[]> now = edit.read(dsl -> Optional.ofNullable(
                        dsl.resultQuery(key.table().selectSql(1), id).fetchOne())
                .map(key.table()::row));
        if (now.isPresent()) {
            restoration.giveBack(key, earlier.get(), now.get());
        } else {
            restoration.revive(key, earlier.get());
        }
        return restoration.refused();
    }
}
