package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One H2 database file. The journal is forced and is the truth, so H2 may write half a second later
 * (measured: a rating takes 1.4 times SQLite's forced commit instead of 1.9); what a kill then
 * costs the file is found by counting at the next opening and brought in from the journal. The file
 * is never compacted while open (reliability document, 2.7). Vendor-specific SQL of the program
 * stands here.
 */
final class H2File {

    private static final String SETTINGS =
            ";WRITE_DELAY=500;MAX_COMPACT_TIME=0;AUTO_COMPACT_FILL_RATE=0;RETENTION_TIME=600000"
                    + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;FILE_LOCK=FS;QUERY_CACHE_SIZE=64;TRACE_LEVEL_FILE=0";
    private static final long LEAST_CACHE_KB = 64 << 10;

    private final Path file;

    /** The database whose file is {@code <folder>/<name>.mv.db}. */
    H2File(Path folder, String name) {
        this.file = folder.resolve(name + ".mv.db");
    }

    Path file() {
        return file;
    }

    boolean exists() {
        return Files.isRegularFile(file);
    }

    /** Opens a connection, creating the file when it is missing. */
    Connection connect() throws SQLException {
        String path = file.toAbsolutePath().toString();
        String base = path.substring(0, path.length() - ".mv.db".length()).replace(";", "\\;");
        return DriverManager.getConnection(
                "jdbc:h2:file:" + base + SETTINGS + ";CACHE_SIZE=" + cacheKilobytes(), "sa", "");
    }

    private static long cacheKilobytes() {
        return Math.max(
                LEAST_CACHE_KB, Math.min(Runtime.getRuntime().maxMemory() / 4 / 1024, 256 << 10));
    }

    /** Closes the database for all connections. */
    static void shutdown(Connection connection, boolean compact) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(compact ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        }
    }

    /** Closes without writing anything more. */
    static void abandon(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            org.slf4j.LoggerFactory.getLogger(H2File.class).debug("already closed", e);
        }
    }

    /** Writes a consistent copy of the open database as a zip. */
    static void backup(Connection connection, Path zip) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "BACKUP TO '" + zip.toAbsolutePath().toString().replace("'", "''") + "'");
        }
    }

    /** Deletes the file, when the database is closed. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
