package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jinguo.config.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a data folder so that no acknowledged Change is missing: after a clean end at once;
 * otherwise the database is counted before it is trusted, and rebuilt from the newest good snapshot
 * and the journal when it is not right.
 */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Path folder;
    private final Path journalFolder;
    private final Snapshots snapshots;
    private final Clock clock;
    private final Consumer<String> progress;
    private final List<String> notes = new ArrayList<>();
    private boolean needsSnapshot;

    Opening(Path folder, Clock clock, Consumer<String> progress) {
        this.folder = folder;
        this.journalFolder = folder.resolve("journal");
        this.snapshots = new Snapshots(folder.resolve("snapshots"), clock);
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * An open folder.
     *
     * @param database the database
     * @param connection the writer's connection, without auto-commit
     * @param journal the journal, ready for appending
     * @param notes what an officer should know of how it went; usually empty
     * @param needsSnapshot whether a snapshot should be taken at once
     */
    record Opened(
            H2File database,
            Connection connection,
            Journal journal,
            List<String> notes,
            boolean needsSnapshot) {}

    Opened open() throws IOException, SQLException {
        H2File database = new H2File(folder, "data");
        Optional<CleanMark> mark = CleanMark.read(folder);
        if (mark.isPresent() && mark.get().fits(folder, journalFolder, database)) {
            return trusting(database, mark.get().asEnd());
        }
        boolean fresh =
                !database.exists()
                        && Journal.segments(journalFolder).isEmpty()
                        && snapshots.list().isEmpty();
        if (fresh) {
            return withJournal(database, create(database));
        }
        Optional<Connection> counted = database.exists() ? counted(database) : Optional.empty();
        return withJournal(database, counted.isPresent() ? counted.get() : rebuild());
    }

    private Opened trusting(H2File database, JournalScan.End end) throws IOException, SQLException {
        Connection connection = current(database);
        connection.setAutoCommit(false);
        return new Opened(database, connection, Journal.open(journalFolder, end), notes, false);
    }

    /**
     * The database at this program's schema; one made by a newer program is refused and left alone.
     */
    private Connection current(H2File database) throws IOException, SQLException {
        Connection connection = database.connect();
        int version = Migrations.version(connection);
        if (version > Migrations.STEPS.size()) {
            H2File.abandon(connection);
            throw new StoreException("newer", null);
        }
        if (version < Migrations.STEPS.size()) {
            H2File.shutdown(connection, false);
            return migrated(database);
        }
        return connection;
    }

    private static Connection create(H2File database) throws SQLException, IOException {
        Connection connection = database.connect();
        connection.setAutoCommit(false);
        Migrations.apply(connection);
        return connection;
    }

    /** A step of the schema is made on a copy, so that a crash leaves the old file in use. */
    private Connection migrated(H2File database) throws SQLException, IOException {
        Path old = database.file();
        H2File copy = new H2File(folder, "data-migrating");
        Files.copy(old, copy.file(), StandardCopyOption.REPLACE_EXISTING);
        Connection connection = create(copy);
        List<String> findings = Verification.sums(connection);
        H2File.shutdown(connection, false);
        if (!findings.isEmpty()) {
            throw new IOException("migration changed the data: " + findings);
        }
        Files.move(
                copy.file(),
                old,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return database.connect();
    }

    /** The database when every row counts as its Changes left it; empty when it must be rebuilt. */
    private Optional<Connection> counted(H2File database) {
        progress.accept(Messages.get("store.opening.counting"));
        Connection connection = null;
        try {
            connection = current(database);
            List<String> findings = Verification.of(connection);
            if (findings.isEmpty()) {
                return Optional.of(connection);
            }
            LOG.warn("the database is not as its changes left it: {}", findings);
        } catch (StoreException e) {
            throw e;
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.warn("the database cannot be read", e);
        }
        if (connection != null) {
            H2File.abandon(connection);
        }
        return Optional.empty();
    }

    /**
     * Builds the database anew beside the old one, then puts it in its place; the old file goes to
     * quarantine.
     */
    Connection rebuild() throws IOException, SQLException {
        progress.accept(Messages.get("store.opening.rebuilding"));
        H2File built = new H2File(folder, "data-rebuilding");
        Connection connection = null;
        for (Snapshots.Snapshot snapshot : snapshots.list()) {
            connection = fromSnapshot(snapshot);
            if (connection != null) {
                break;
            }
        }
        if (connection == null) {
            built.delete();
            connection = create(built);
        }
        long start = ChangeWriter.lastSeq(connection);
        Replay.Result result = Replay.run(journalFolder, connection);
        if (start == 0 && result.lastInJournal() == 0) {
            LOG.warn("nothing was found to rebuild from");
        }
        H2File.shutdown(connection, false);
        H2File database = new H2File(folder, "data");
        quarantine(database.file());
        Files.move(built.file(), database.file(), StandardCopyOption.ATOMIC_MOVE);
        notes.add(Messages.get("store.opening.rebuilt", start, result.replayed()));
        needsSnapshot = true;
        return database.connect();
    }

    private Connection fromSnapshot(Snapshots.Snapshot snapshot) {
        Connection connection = null;
        try {
            H2File unpacked = Snapshots.unpack(snapshot.file(), folder, "data-rebuilding");
            connection = create(unpacked);
            if (Verification.of(connection).isEmpty()) {
                return connection;
            }
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("snapshot {} cannot be used", snapshot.seq(), e);
        }
        if (connection != null) {
            H2File.abandon(connection);
        }
        return null;
    }

    /** Brings in what the journal has more, and opens the journal behind its last right frame. */
    private Opened withJournal(H2File database, Connection connection)
            throws IOException, SQLException {
        Replay.Result result = Replay.run(journalFolder, connection);
        JournalScan.End end = result.end();
        long last = ChangeWriter.lastSeq(connection);
        boolean holed = end.later() > 0 || result.lastInJournal() < last;
        if (holed) {
            int next =
                    Journal.segments(journalFolder).stream().mapToInt(n -> n).max().orElse(0) + 1;
            end = new JournalScan.End(new Journal.Position(next, 0), new byte[Frame.HASH], 0, 0);
            notes.add(Messages.get("store.opening.journalDamaged"));
            needsSnapshot = true;
        } else if (end.torn() > 0) {
            quarantineCopy(Journal.path(journalFolder, end.position().segment()));
        }
        connection.setAutoCommit(false);
        return new Opened(
                database, connection, Journal.open(journalFolder, end), notes, needsSnapshot);
    }

    private void quarantine(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, quarantinePath(file), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void quarantineCopy(Path file) throws IOException {
        Files.copy(file, quarantinePath(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path quarantinePath(Path file) throws IOException {
        Path room = Files.createDirectories(folder.resolve("quarantine"));
        return room.resolve(Instant.now(clock).toEpochMilli() + "-" + file.getFileName());
    }
}
