package org.jinguo.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jinguo.config.Messages;

/** Counts a database against the sums, tallies and indexes that its Changes have kept. */
final class Verification {

    private Verification() {}

    /** What is wrong with a database, in sentences; empty when it is in order. */
    static List<String> of(Connection connection, Runnable step) throws SQLException {
        List<String> findings = sums(connection, step);
        findings.addAll(indexes(connection, step));
        return findings;
    }

    /** Sums and tallies only. */
    static List<String> sums(Connection connection, Runnable step) throws SQLException {
        List<Tally> tallies = Tally.all();
        TableSums counted = TableSums.recounted(connection, tallies, step);
        List<String> findings = new ArrayList<>();
        TableSums stored = TableSums.stored(connection);
        if (!stored.sealed(connection)) {
            findings.add(Messages.get("store.verify.seal"));
        }
        for (String table : counted.differences(stored)) {
            findings.add(Messages.get("store.verify.table", table));
        }
        for (Tally tally : tallies) {
            int wrong = tally.differences(connection);
            if (wrong > 0) {
                findings.add(Messages.get("store.verify.tally", tally.target(), wrong));
            }
        }
        return findings;
    }

    private static List<String> indexes(Connection connection, Runnable step) throws SQLException {
        List<String> findings = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String[] index : secondary(connection)) {
                String table = index[0];
                step.run();
                long rows = count(statement, "select count(*) from " + table);
                long listed = count(
                        statement,
                        "select count(*) from (select " + index[1] + " from " + table + " order by " + index[1] + ")");
                if (rows != listed) {
                    findings.add(Messages.get("store.verify.index", table.toLowerCase(Locale.ROOT)));
                }
            }
        }
        return findings;
    }

    private static List<String[]> secondary(Connection connection) throws SQLException {
        List<String[]> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select table_name, column_name from information_schema.index_columns"
                                + " where table_schema='PUBLIC' and ordinal_position=1 and column_name<>'ID'")) {
            while (rows.next()) {
                found.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return found;
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
