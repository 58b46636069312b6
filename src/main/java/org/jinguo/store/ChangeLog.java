package org.jinguo.store;

import static org.jinguo.store.db.Tables.CHANGE_LOG;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
import org.jooq.impl.DSL;

/** The history: of everything, of one day, of one import, of one record. */
public final class ChangeLog {

    private final Readers readers;
    private final ChangeImages images;
    private final RecordChain chain;
    private final PastRecords past;

    ChangeLog(Readers readers, Path journalFolder) {
        this.readers = readers;
        this.images = new ChangeImages(readers, journalFolder);
        this.chain = new RecordChain(readers, images);
        this.past = new PastRecords(readers, chain);
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
            Change change, Map<String, Object> before, Map<String, Object> after, boolean added, boolean removed) {}

    /** The newest Changes, newest first. */
    public List<Change> newest(int limit) {
        return select(DSL.noCondition(), limit);
    }

    /** The Changes of a day, newest first. */
    public List<Change> onDay(LocalDate day, ZoneId zone) {
        Wanted wanted = new Wanted("", Optional.of(day), Optional.empty());
        return page(wanted, zone, Long.MAX_VALUE, Integer.MAX_VALUE);
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

    /**
     * A page of Changes, newest first.
     *
     * @param wanted which ones
     * @param zone zone of the day
     * @param below only those with smaller numbers; {@link Long#MAX_VALUE} for the first page
     * @param limit how many at most
     */
    public List<Change> page(Wanted wanted, ZoneId zone, long below, int limit) {
        Condition condition = wanted.condition(zone).and(CHANGE_LOG.SEQ.lt(below));
        return select(condition, limit);
    }

    /** What a Change touched: counts of all, and the first so many. */
    public Touched touched(long seq, int limit) {
        return Touched.read(images, seq, limit);
    }

    /** How many rows a Change touched in each table, by table name. */
    public Map<String, Integer> tables(long seq) {
        return touched(seq, 0).counts();
    }

    /** The records of a ledger that a Change touched, by identity. */
    public List<Long> records(long seq, Ledger<?> ledger) {
        List<Long> ids = new ArrayList<>();
        images.forward(seq, row -> {
            if (row.edit().table().name.equals(ledger.table())) {
                ids.add(row.edit().id());
            }
            return true;
        });
        return ids;
    }

    /** The history of one record, newest first; also of one that was removed. */
    public List<Step> ofRecord(Ledger<?> ledger, long id) {
        List<Step> steps = new ArrayList<>();
        chain.walk(TableSpec.of(ledger), id, (seq, edits) -> {
            Optional<Change> change = find(seq);
            for (int i = edits.size() - 1; i >= 0 && change.isPresent(); i--) {
                steps.add(step(change.get(), edits.get(i)));
            }
            return change.isPresent();
        });
        return steps;
    }

    /**
     * The records of a ledger between two identities that were touched after a Change, in order of
     * identity; also those that were removed, and those that stand as they stood then.
     */
    public <R extends Record> List<Since<R>> changedSince(Ledger<R> ledger, long fromId, long toId, long seq) {
        return new RangeSince<>(readers, images, chain, ledger).read(fromId, toId, seq);
    }

    /** Records as they stood earlier. */
    public PastRecords past() {
        return past;
    }

    ChangeImages images() {
        return images;
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

    /** Values by component, of the columns that an edit speaks of. */
    static Map<String, Object> named(TableSpec table, Object[] values, long changed) {
        Map<String, Object> named = new LinkedHashMap<>();
        Ledger<?> ledger = table.ledger();
        for (long rest = values == null ? 0 : changed; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            String key = RowMapping.camel(table.columns.get(i));
            named.put(key, RowMapping.component(ledger, key, values[i]));
        }
        return named;
    }

    private List<Change> select(Condition condition, int limit) {
        return readers.read(dsl -> dsl.selectFrom(CHANGE_LOG)
                .where(condition)
                .orderBy(CHANGE_LOG.SEQ.desc())
                .limit(limit)
                .fetch(r -> new Change(
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

    /** The state that a database holds: its last Change, and where that begins in the journal. */
    static Survey.Base last(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select seq, segment, offset_at from change_log order by seq desc limit 1");
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? new Survey.Base(row.getLong(1), new Journal.Position(row.getInt(2), row.getLong(3)))
                    : Survey.Base.NOTHING;
        }
    }

    static void insert(Connection connection, Change change, Journal.Position at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
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
