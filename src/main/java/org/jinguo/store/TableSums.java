package org.jinguo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Row count and checksum of every table, kept with each Change. The checksum is a sum over rows, so
 * that it follows from the images; columns that hold nothing do not count, so that a column added
 * later leaves it as it is.
 */
final class TableSums {

    private static final int STEP = 500;

    private final long[] counts;
    private final long[] sums;
    private final long[][] columnSalts;

    private TableSums() {
        List<TableSpec> tables = TableSpec.all();
        counts = new long[tables.size()];
        sums = new long[tables.size()];
        columnSalts = new long[tables.size()][];
        for (TableSpec table : tables) {
            columnSalts[table.index] = table.columns.stream()
                    .mapToLong(c -> mix(hash(c.toLowerCase(Locale.ROOT))))
                    .toArray();
        }
    }

    /**
     * Tables of the first release: its seals count them even while they are empty. Later ones count
     * once they hold something, so that data sealed before they came still fit.
     */
    private static final Set<String> FIRST = Set.of(
            "area",
            "person",
            "leader_term",
            "term_group",
            "household",
            "rating_round",
            "score_scheme",
            "score_item",
            "rating",
            "aid_programme",
            "aid_payment",
            "setting");

    /** Sums of empty tables. */
    static TableSums zero() {
        return new TableSums();
    }

    /** Name of the line that binds all sums to the number of the Change that they belong to. */
    private static final String SEAL = "#seal";

    /** The sums that the database holds. */
    static TableSums stored(Connection connection) throws SQLException {
        TableSums result = new TableSums();
        try (PreparedStatement select = connection.prepareStatement("select name, row_count, sum_of from table_sum");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                if (rows.getString(1).equals(SEAL)) {
                    continue;
                }
                int table = TableSpec.of(rows.getString(1)).index;
                result.counts[table] = rows.getLong(2);
                result.sums[table] = rows.getLong(3);
            }
        }
        return result;
    }

    /**
     * The sums recounted from the rows; also feeds the rows to the tallies. A step is some rows.
     */
    static TableSums recounted(Connection connection, List<Tally> tallies, Runnable step) throws SQLException {
        TableSums result = new TableSums();
        for (TableSpec table : TableSpec.all()) {
            List<Tally> fed = tallies.stream().filter(t -> t.source() == table).toList();
            try (PreparedStatement select = connection.prepareStatement(table.scanSql());
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Object[] row = table.read(rows);
                    if (result.counts[table.index]++ % STEP == 0) {
                        step.run();
                    }
                    result.sums[table.index] += result.rowSum(table, row);
                    fed.forEach(t -> t.add(row));
                }
            }
        }
        return result;
    }

    void add(RowEdit edit) {
        int table = edit.table().index;
        if (edit.before() != null) {
            counts[table]--;
            sums[table] -= rowSum(edit.table(), edit.before());
        }
        if (edit.after() != null) {
            counts[table]++;
            sums[table] += rowSum(edit.table(), edit.after());
        }
    }

    TableSums copy() {
        TableSums copy = new TableSums();
        System.arraycopy(counts, 0, copy.counts, 0, counts.length);
        System.arraycopy(sums, 0, copy.sums, 0, sums.length);
        return copy;
    }

    /**
     * Whether the sums, the seal over them and the log speak of the same Change. A file that lost
     * part of a transaction shows here even where each table fits its own sum.
     */
    boolean sealed(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select row_count, sum_of from table_sum where name=?")) {
            select.setString(1, SEAL);
            try (ResultSet row = select.executeQuery()) {
                long seq = ChangeWriter.lastSeq(connection);
                return row.next() ? row.getLong(1) == seq && row.getLong(2) == seal(seq) : seq == 0;
            }
        }
    }

    private long seal(long seq) {
        long seal = mix(seq);
        for (TableSpec table : TableSpec.all()) {
            int i = table.index;
            if (counts[i] != 0 || sums[i] != 0 || FIRST.contains(table.name)) {
                seal += mix(sums[i] * 31 + counts[i] + columnSalts[i][0]);
            }
        }
        return seal;
    }

    /** Writes the sums that differ from another's, and the seal of a Change. */
    void store(Connection connection, TableSums known, long seq) throws SQLException {
        try (PreparedStatement update =
                        connection.prepareStatement("update table_sum set row_count=?, sum_of=? where name=?");
                PreparedStatement insert =
                        connection.prepareStatement("insert into table_sum (row_count, sum_of, name) values (?,?,?)")) {
            for (TableSpec table : TableSpec.all()) {
                int i = table.index;
                if (counts[i] != known.counts[i] || sums[i] != known.sums[i]) {
                    run(update, insert, counts[i], sums[i], table.name);
                }
            }
            run(update, insert, seq, seal(seq), SEAL);
        }
    }

    private static void run(PreparedStatement update, PreparedStatement insert, long count, long sum, String name)
            throws SQLException {
        for (PreparedStatement statement : List.of(update, insert)) {
            statement.setLong(1, count);
            statement.setLong(2, sum);
            statement.setString(3, name);
            if (statement.executeUpdate() > 0) {
                return;
            }
        }
    }

    /** Names of the tables in which two sums differ. */
    List<String> differences(TableSums other) {
        return TableSpec.all().stream()
                .filter(t -> counts[t.index] != other.counts[t.index] || sums[t.index] != other.sums[t.index])
                .map(t -> t.name)
                .toList();
    }

    /** One line that stands for the whole content. */
    String digest() {
        return Arrays.hashCode(counts)
                + "-"
                + Long.toHexString(Arrays.stream(sums).reduce(7, (a, b) -> mix(a) + b));
    }

    private long rowSum(TableSpec table, Object[] row) {
        long sum = 0;
        long[] salts = columnSalts[table.index];
        for (int i = 0; i < row.length; i++) {
            if (row[i] != null) {
                sum += mix(salts[i] + hash(row[i]));
            }
        }
        return mix(sum);
    }

    private static long hash(Object value) {
        if (value instanceof String text) {
            long h = text.length();
            for (int i = 0; i < text.length(); i++) {
                h = h * 0x100000001B3L + text.charAt(i);
            }
            return mix(h);
        }
        if (value instanceof Number number) {
            return mix(number.longValue());
        }
        if (value instanceof LocalDate date) {
            return mix(date.toEpochDay() + 0x5DEECE66DL);
        }
        return Boolean.TRUE.equals(value) ? 0x9E3779B97F4A7C15L : 0x632BE59BD9B4E019L;
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
