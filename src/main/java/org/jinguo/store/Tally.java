package org.jinguo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jinguo.model.Ledgers;

/**
 * Counts kept beside a ledger in the same Change, so that a roll-up of the district reads some
 * thousand rows instead of a million. {@code verify} recounts them.
 */
final class Tally {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate STILL = LocalDate.of(9999, 12, 31);

    private final TableSpec source;
    private final String target;
    private final List<String> keys;
    private final int[] keyPositions;
    private final List<String> measures;
    private final List<Predicate<Object[]>> tests;
    private final Map<List<Object>, int[]> deltas = new HashMap<>();

    private Tally(
            TableSpec source,
            String target,
            List<String> keys,
            List<String> measures,
            List<Predicate<Object[]>> tests) {
        this.source = source;
        this.target = target;
        this.keys = keys;
        this.keyPositions = keys.stream().mapToInt(source::position).toArray();
        this.measures = measures;
        this.tests = tests;
    }

    /** The tallies of this version, with no deltas. */
    static List<Tally> all() {
        TableSpec rating = TableSpec.of(Ledgers.RATING);
        int plaque = rating.position("plaque");
        int fixed = rating.position("fixed_on");
        TableSpec household = TableSpec.of(Ledgers.HOUSEHOLD);
        return List.of(
                new Tally(
                        rating,
                        "rating_count",
                        List.of("round_id", "village_id", "group_id", "grade"),
                        List.of("n", "plaques", "fixed"),
                        List.of(row -> true, row -> Boolean.TRUE.equals(row[plaque]), row -> row[fixed] != null)),
                new Tally(
                        household,
                        "household_count",
                        List.of("village_id", "group_id", "valid_from", "valid_to", "status"),
                        List.of("n"),
                        List.of(row -> true)));
    }

    /** Name of the table of counts. */
    String target() {
        return target;
    }

    void add(RowEdit edit) {
        if (edit.table() == source) {
            count(edit.before(), -1);
            count(edit.after(), 1);
        }
    }

    /** Counts one row of the source as if it were added. */
    void add(Object[] row) {
        count(row, 1);
    }

    TableSpec source() {
        return source;
    }

    private void count(Object[] row, int sign) {
        if (row == null) {
            return;
        }
        List<Object> key = new ArrayList<>(keyPositions.length);
        for (int i = 0; i < keyPositions.length; i++) {
            Object value = row[keyPositions[i]];
            key.add(value != null ? value : keys.get(i).equals("valid_from") ? EVER : STILL);
        }
        int[] delta = deltas.computeIfAbsent(key, k -> new int[measures.size()]);
        for (int i = 0; i < delta.length; i++) {
            delta[i] += tests.get(i).test(row) ? sign : 0;
        }
    }

    /** Adds the deltas to the table of counts and forgets them. */
    void flush(Connection connection) throws SQLException {
        if (deltas.isEmpty()) {
            return;
        }
        String sets = measures.stream().map(m -> m + "=" + m + "+?").collect(Collectors.joining(","));
        String where = keys.stream().map(k -> k + "=?").collect(Collectors.joining(" and "));
        String columns = String.join(",", measures) + "," + String.join(",", keys);
        String marks = "?,".repeat(measures.size() + keys.size() - 1) + "?";
        try (PreparedStatement update =
                        connection.prepareStatement("update " + target + " set " + sets + " where " + where);
                PreparedStatement insert = connection.prepareStatement(
                        "insert into " + target + " (" + columns + ") values (" + marks + ")")) {
            for (Map.Entry<List<Object>, int[]> e : deltas.entrySet()) {
                bind(update, e);
                if (update.executeUpdate() == 0) {
                    bind(insert, e);
                    insert.executeUpdate();
                }
            }
        }
        deltas.clear();
    }

    void forget() {
        deltas.clear();
    }

    /** Lines that differ between these deltas, counted from nothing, and the table. */
    int differences(Connection connection) throws SQLException {
        String columns = String.join(",", keys) + "," + String.join(",", measures);
        int wrong = 0;
        try (PreparedStatement select = connection.prepareStatement("select " + columns + " from " + target);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                List<Object> key = new ArrayList<>();
                for (int i = 0; i < keys.size(); i++) {
                    key.add(
                            switch (source.kinds[keyPositions[i]]) {
                                case LONG -> (Object) rows.getLong(i + 1);
                                case DATE -> rows.getObject(i + 1, LocalDate.class);
                                default -> rows.getString(i + 1);
                            });
                }
                int[] counted = deltas.remove(key);
                for (int i = 0; i < measures.size(); i++) {
                    if (rows.getInt(keys.size() + i + 1) != (counted == null ? 0 : counted[i])) {
                        wrong++;
                    }
                }
            }
        }
        return wrong + deltas.size();
    }

    private void bind(PreparedStatement statement, Map.Entry<List<Object>, int[]> e) throws SQLException {
        int at = 1;
        for (int n : e.getValue()) {
            statement.setInt(at++, n);
        }
        for (Object key : e.getKey()) {
            TableSpec.bind(statement, at++, key);
        }
    }
}
