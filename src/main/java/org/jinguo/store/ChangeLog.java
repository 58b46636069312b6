package org.jinguo.store;

import static org.jinguo.store.db.Tables.CHANGE_LOG;
import static org.jinguo.store.db.Tables.TOMBSTONE;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.field.Ledger;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The history: of everything, of one day, of one import, of one record. */
public final class ChangeLog {

    private static final int LONGEST_CHAIN = 10_000;

    private final Readers readers;
    private final Path journalFolder;

    ChangeLog(Readers readers, Path journalFolder) {
        this.readers = readers;
        this.journalFolder = journalFolder;
    }

    /**
     * What one Change did to one record.
     *
     * @param change the Change
     * @param before values that it replaced, by component; all of them when the record was removed
     * @param after values that it gave, by component; all of them when the record was added
     * @param added whether the record came into being
     * @param removed whether it was removed
     */
    public record Step(
            Change change,
            Map<String, Object> before,
            Map<String, Object> after,
            boolean added,
            boolean removed) {}

    /** The newest Changes, newest first. */
    public List<Change> newest(int limit) {
        return select(DSL.noCondition(), limit);
    }

    /** The Changes of a day, newest first. */
    public List<Change> onDay(LocalDate day, ZoneId zone) {
        long from = day.atStartOfDay(zone).toInstant().toEpochMilli();
        long to = day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        return select(
                CHANGE_LOG.AT_MILLIS.ge(from).and(CHANGE_LOG.AT_MILLIS.lt(to)), Integer.MAX_VALUE);
    }

    /** The imports, newest first. */
    public List<Change> imports() {
        return select(CHANGE_LOG.KIND.eq(Change.Kind.IMPORT.name()), Integer.MAX_VALUE);
    }

    /** The Changes after a number, newest first. */
    public List<Change> since(long seq) {
        return select(CHANGE_LOG.SEQ.gt(seq), Integer.MAX_VALUE);
    }

    /** One Change by number. */
    public Optional<Change> find(long seq) {
        return select(CHANGE_LOG.SEQ.eq(seq), 1).stream().findFirst();
    }

    /** How many rows a Change touched in each table, by table name. */
    public Map<String, Integer> tables(long seq) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<RowCodec.ReadRow> part : images(seq)) {
            part.forEach(row -> counts.merge(row.edit().table().name, 1, Integer::sum));
        }
        return counts;
    }

    /** The records of a ledger that a Change touched, by identity. */
    public List<Long> records(long seq, Ledger<?> ledger) {
        List<Long> ids = new ArrayList<>();
        for (List<RowCodec.ReadRow> part : images(seq)) {
            part.stream()
                    .filter(r -> r.edit().table().name.equals(ledger.table()))
                    .forEach(r -> ids.add(r.edit().id()));
        }
        return ids;
    }

    /** The history of one record, newest first; also of one that was removed. */
    public List<Step> ofRecord(Ledger<?> ledger, long id) {
        List<Step> steps = new ArrayList<>();
        long seq = lastTouch(ledger, id);
        while (seq > 0 && steps.size() < LONGEST_CHAIN) {
            Optional<Change> change = find(seq);
            if (change.isEmpty()) {
                break;
            }
            long before = 0;
            for (List<RowCodec.ReadRow> part : images(seq)) {
                for (RowCodec.ReadRow row : part) {
                    if (row.edit().id() == id && row.edit().table().name.equals(ledger.table())) {
                        steps.add(step(change.get(), row));
                        before = row.edit().beforeRev();
                    }
                }
            }
            seq = before > 0 && before < seq ? before : 0;
        }
        return steps;
    }

    private long lastTouch(Ledger<?> ledger, long id) {
        return readers.read(
                dsl -> {
                    Long rev =
                            dsl.select(DSL.field("rev", Long.class))
                                    .from(RowMapping.of(ledger).table())
                                    .where(DSL.field("id", Long.class).eq(id))
                                    .fetchOne(0, Long.class);
                    if (rev != null) {
                        return rev;
                    }
                    Long buried =
                            dsl.select(TOMBSTONE.SEQ)
                                    .from(TOMBSTONE)
                                    .where(
                                            TOMBSTONE
                                                    .TABLE_NAME
                                                    .eq(ledger.table())
                                                    .and(TOMBSTONE.ID.eq(id)))
                                    .fetchOne(TOMBSTONE.SEQ);
                    return buried == null ? 0L : buried;
                });
    }

    private static Step step(Change change, RowCodec.ReadRow row) {
        RowEdit edit = row.edit();
        return new Step(
                change,
                named(edit.table(), edit.before(), row.changed()),
                named(edit.table(), edit.after(), row.changed()),
                edit.before() == null,
                edit.after() == null);
    }

    private static Map<String, Object> named(TableSpec table, Object[] values, long changed) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (long rest = values == null ? 0 : changed; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            named.put(RowMapping.camel(table.columns.get(i)), values[i]);
        }
        return named;
    }

    List<List<RowCodec.ReadRow>> images(long seq) {
        Journal.Position at = readers.read(dsl -> position(dsl, seq));
        try {
            return ChangeWriter.images(journalFolder, at);
        } catch (IOException e) {
            throw new StoreException("journalDamaged", e);
        }
    }

    private static Journal.Position position(DSLContext dsl, long seq) {
        Record row =
                dsl.select(CHANGE_LOG.SEGMENT, CHANGE_LOG.OFFSET_AT)
                        .from(CHANGE_LOG)
                        .where(CHANGE_LOG.SEQ.eq(seq))
                        .fetchOne();
        if (row == null) {
            throw new IllegalArgumentException("No change " + seq);
        }
        return new Journal.Position(row.get(CHANGE_LOG.SEGMENT), row.get(CHANGE_LOG.OFFSET_AT));
    }

    private List<Change> select(Condition condition, int limit) {
        return readers.read(
                dsl ->
                        dsl.selectFrom(CHANGE_LOG)
                                .where(condition)
                                .orderBy(CHANGE_LOG.SEQ.desc())
                                .limit(limit)
                                .fetch(
                                        r ->
                                                new Change(
                                                        r.getSeq(),
                                                        Change.Kind.valueOf(r.getKind()),
                                                        r.getLabel(),
                                                        Instant.ofEpochMilli(r.getAtMillis()),
                                                        r.getWho(),
                                                        r.getRowCount(),
                                                        r.getTarget(),
                                                        r.getFileName(),
                                                        r.getFileHash(),
                                                        r.getDetail())));
    }

    static void insert(Connection connection, Change change, Journal.Position at)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into change_log (seq,kind,label,at_millis,who,row_count,target,file_name,file_hash,detail,segment,"
                                + "offset_at) values (?,?,?,?,?,?,?,?,?,?,?,?)")) {
            insert.setLong(1, change.seq());
            insert.setString(2, change.kind().name());
            insert.setString(3, change.label());
            insert.setLong(4, change.at().toEpochMilli());
            insert.setString(5, change.who());
            insert.setInt(6, change.rows());
            insert.setObject(7, change.target());
            insert.setString(8, change.fileName());
            insert.setString(9, change.fileHash());
            insert.setString(10, change.detail());
            insert.setInt(11, at.segment());
            insert.setLong(12, at.offset());
            insert.executeUpdate();
        }
    }
}
