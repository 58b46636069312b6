package org.jinguo.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** Databases at this program's schema. */
final class Schema {

    private Schema() {}

    /** A new database, or an older one that may be written to, brought to the newest step. */
    static Connection create(H2File database) throws SQLException, IOException {
        Connection connection = database.connect();
        try {
            connection.setAutoCommit(false);
            Migrations.apply(connection);
            return connection;
        } catch (SQLException | IOException | RuntimeException e) {
            database.abandon(connection);
            throw e;
        }
    }

    /**
     * A database that exists, brought to the newest step; throws {@link StoreException} {@code
     * newer} for one made by a newer program, and leaves it alone.
     */
    static Connection upToDate(H2File database) throws SQLException, IOException {
        Connection connection = database.connect();
        try {
            connection.setAutoCommit(false);
            int version = Migrations.version(connection);
            if (version > Migrations.STEPS.size()) {
                throw new StoreException("newer", null);
            }
            if (version == 0) {
                throw new IOException("the database is empty");
            }
            Migrations.apply(connection);
            return connection;
        } catch (SQLException | IOException | RuntimeException e) {
            database.abandon(connection);
            throw e;
        }
    }

    /**
     * Whether a database is at the newest step; throws as {@link #upToDate} does, and for one
     * without any step, which is what H2 makes of some damaged files.
     */
    static boolean isCurrent(Connection connection) throws SQLException {
        int version = Migrations.version(connection);
        if (version == 0) {
            throw new SQLException("the database is empty", "", ErrorCode.FILE_CORRUPTED_1);
        }
        if (version > Migrations.STEPS.size()) {
            throw new StoreException("newer", null);
        }
        return version == Migrations.STEPS.size();
    }
}
