package org.jinguo.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipOutputStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jinguo.store.disk.Disk;
import org.jinguo.store.disk.H2Mount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One H2 database file. The journal is forced and is the truth, so H2 may write half a second later
 * (measured: a rating takes 1.4 times SQLite's forced commit instead of 1.9); after an unclean end
 * the file is not looked at but made anew, since H2's background writer stores half commits that no
 * count finds. The file is never compacted while open (reliability document, 2.7). Vendor-specific
 * SQL of the program stands here.
 */
final class H2File {

    private static final Logger LOG = LoggerFactory.getLogger(H2File.class);
    private static final int WRITE_DELAY_MS = 500;

    /**
     * Ends the background writer and all that it has begun. What H2 writes next to it may lack a
     * part that is still on its way: one in 200 copies of a file that was just written could not be
     * read.
     */
    private static final String STILL = "SET WRITE_DELAY 0";

    private static final String SETTINGS = ";WRITE_DELAY="
            + WRITE_DELAY_MS
            + ";MAX_COMPACT_TIME=0;AUTO_COMPACT_FILL_RATE=0;RETENTION_TIME=600000"
            + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;FILE_LOCK=FS;QUERY_CACHE_SIZE=64;TRACE_LEVEL_FILE=0";
    private static final long LEAST_CACHE_KB = 64 << 10;

    private final Disk disk;
    private final Path file;
    private final H2Mount mount;
    private String access = "";

    /** The database whose file is {@code <folder>/<name>.mv.db}. */
    H2File(Disk disk, Path folder, String name) {
        this(disk, folder.resolve(name + ".mv.db"));
    }

    private H2File(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
        this.mount = H2Mount.of(disk);
    }

    Path file() {
        return file;
    }

    /** The same file, to be opened once more after it was closed. */
    H2File again() {
        return new H2File(disk, file);
    }

    boolean exists() {
        return Files.isRegularFile(file);
    }

    /** The same file, never written to. */
    H2File readOnly() {
        access = ";ACCESS_MODE_DATA=r";
        return this;
    }

    /** Opens a connection, creating the file when it is missing. */
    Connection connect() throws SQLException {
        String path = mount.name(file);
        String base = path.substring(0, path.length() - ".mv.db".length()).replace(";", "\\;");
        String settings = SETTINGS + access + ";CACHE_SIZE=" + cacheKilobytes();
        return DriverManager.getConnection("jdbc:h2:" + base + settings, "sa", "");
    }

    private static long cacheKilobytes() {
        return Math.max(LEAST_CACHE_KB, Math.min(Runtime.getRuntime().maxMemory() / 4 / 1024, 256 << 10));
    }

    /**
     * Closes the database for all connections; throws when anything that it was to keep could not
     * be written, which H2 itself does not tell.
     */
    void shutdown(Connection connection, boolean compact) throws SQLException, IOException {
        mount.closing();
        try {
            apart(() -> {
                execute(connection, STILL);
                execute(connection, compact ? "SHUTDOWN COMPACT" : "SHUTDOWN");
            });
        } finally {
            mount.cut();
        }
        mount.requireSound();
    }

    /** Something that H2 does. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException, IOException;
    }

    /** H2 swallows an interrupt while it closes; on a thread of its own none reaches it. */
    private static void apart(Work work) throws SQLException, IOException {
        CompletableFuture<Exception> done = new CompletableFuture<>();
        Thread closer = new Thread(() -> done.complete(failure(work)), "jinguo-closing");
        closer.setDaemon(true);
        closer.start();
        Exception failure = done.join();
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof SQLException e) {
            throw e;
        }
    }

    private static Exception failure(Work work) {
        try {
            work.run();
            return null;
        } catch (SQLException | IOException e) {
            return e;
        } catch (RuntimeException e) {
            return new SQLException(e);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Whether the database gave itself up, or some of it could not be written. */
    boolean fell() {
        return mount.fell();
    }

    /** Throws what kept the database from being written, when something did. */
    void requireSound() throws IOException {
        mount.requireSound();
    }

    /** Closes without writing anything more, also under whoever is still at work in it. */
    void abandon(Connection connection) {
        mount.cut();
        try {
            apart(() -> execute(connection, "SHUTDOWN IMMEDIATELY"));
        } catch (SQLException | IOException e) {
            LOG.debug("already closed", e);
        }
    }

    /** Takes the file away from whoever is still at work in it. */
    void cut() {
        mount.cut();
    }

    /** Whether somebody else has the file open. */
    boolean inUse() throws IOException {
        if (!exists()) {
            return false;
        }
        try (var opened = disk.open(file)) {
            return !opened.lock();
        }
    }

    /** Writes a consistent copy of the open database as a zip; nobody may write meanwhile. */
    void backup(Connection connection, Path zip) throws SQLException, IOException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        MVStore store = session.getDatabase().getStore().getMvStore();
        try {
            apart(() -> copy(store, zip));
        } catch (SQLException | IOException e) {
            mount.requireSound();
            throw e;
        }
    }

    /**
     * H2's own BACKUP TO leaves the last commits out once the file holds chunks older than the
     * retention: it rewrites those instead of storing; and of a chunk that went into the room of
     * older ones the header tells only when the next is stored. So a last chunk is stored, also
     * when nothing changed, at the end of the file, where an opening looks.
     */
    private void copy(MVStore store, Path zip) throws IOException {
        try (OutputStream file = disk.output(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            // As STILL does, without a line in the database's settings.
            store.setAutoCommitDelay(0);
            store.setReuseSpace(false);
            store.setStoreVersion(store.getStoreVersion());
            store.commit();
            store.getFileStore().backup(out);
        } finally {
            store.setReuseSpace(true);
            store.setAutoCommitDelay(WRITE_DELAY_MS);
        }
    }

    /** Deletes the file, when the database is closed. */
    void delete() throws IOException {
        disk.delete(file);
    }
}
