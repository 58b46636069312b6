package org.jinguo.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The steps of the schema, applied in order on opening; a released step is never edited. */
final class Migrations {

    /**
     * File names under {@code db/migration}, oldest first; the build generates code from the same
     * files.
     */
    static final List<String> STEPS =
            List.of(
                    "V001__foundation.sql",
                    "V002__every_removal.sql",
                    "V003__newest_removals.sql",
                    "V004__rounds_of_villages.sql");

    private Migrations() {}

    /** How many steps a database has; 0 for a new one. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables = connection.getMetaData().getTables(null, null, "META", null)) {
                if (!tables.next()) {
                    return 0;
                }
            }
            try (ResultSet row =
                    statement.executeQuery("select text from meta where name='schema'")) {
                return row.next() ? Integer.parseInt(row.getString(1)) : 0;
            }
        }
    }

    /** Brings a database to the newest step. */
    static void apply(Connection connection) throws SQLException, IOException {
        int version = version(connection);
        for (int i = version; i < STEPS.size(); i++) {
            try (Statement statement = connection.createStatement()) {
                for (String sql : script(STEPS.get(i)).split(";\\s*\\n")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
            record(connection, i + 1);
        }
        connection.commit();
    }

    private static void record(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from meta where name='schema'");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into meta (name, text) values ('schema', ?)")) {
            insert.setString(1, String.valueOf(version));
            insert.executeUpdate();
        }
    }

    private static String script(String step) throws IOException {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/migration/" + step)) {
            if (in == null) {
                throw new IOException("missing " + step);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
