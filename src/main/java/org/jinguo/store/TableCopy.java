package org.jinguo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies all rows of one database into another, new one of the same schema: a file whose rows are
 * right may still be one that can not be written to any more.
 */
final class TableCopy {

    private static final int BATCH = 1000;

    private final Connection from;
    private final Connection to;
    private final Runnable step;

    private TableCopy(Connection from, Connection to, Runnable step) {
        this.from = from;
        this.to = to;
        this.step = step;
    }

    /** Copies; a step is some rows. */
    static void all(Connection from, Connection to, Runnable step) throws SQLException {
        TableCopy copy = new TableCopy(from, to, step);
        for (String table : copy.tables()) {
            copy.empty(table);
            copy.table(table);
        }
        to.commit();
    }

    private List<String> tables() throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = from.getMetaData().getTables(null, "PUBLIC", null, null)) {
            while (rows.next()) {
                found.add(rows.getString("TABLE_NAME"));
            }
        }
        return found;
    }

    private void empty(String table) throws SQLException {
        try (PreparedStatement delete = to.prepareStatement("delete from " + table)) {
            delete.executeUpdate();
        }
    }

    private void table(String table) throws SQLException {
        try (PreparedStatement select = from.prepareStatement("select * from " + table);
                ResultSet rows = select.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            String marks = "?,".repeat(columns - 1) + "?";
            try (PreparedStatement insert = to.prepareStatement("insert into " + table + " values (" + marks + ")")) {
                int waiting = 0;
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        insert.setObject(i, rows.getObject(i));
                    }
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                        step.run();
                    }
                }
                insert.executeBatch();
            }
        }
    }
}
