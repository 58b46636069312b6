package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes Changes: rows into the database, images into the journal, journal forced, database
 * committed, in this order. One at a time; never on a thread that may be interrupted.
 */
final class ChangeWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeWriter.class);
    private static final int PART_BYTES = 256 << 10;
    private static final long LEAST_FREE_BYTES = 20L << 20;

    /** Hears of rows as they change, then whether they stay. */
    interface Follower {
        void rows(List<RowEdit> edits);

        void committed();

        void takenBack();
    }

    /** What is known of a Change before it is made. */
    record Head(Change.Kind kind, String label, Long target, String fileName, String fileHash) {}

    private final Projection projection;
    private final DSLContext dsl;
    private final Journal journal;
    private final Clock clock;
    private final String who;
    private final ByteWriter rows = new ByteWriter(1 << 12);
    private Follower follower;
    private long lastSeq;
    private boolean broken;

    ChangeWriter(Connection connection, DSLContext dsl, Journal journal, Clock clock, String who)
            throws SQLException {
        this.dsl = dsl;
        this.journal = journal;
        this.clock = clock;
        this.who = who;
        this.lastSeq = lastSeq(connection);
        this.projection = new Projection(connection);
    }

    synchronized void follow(Follower newFollower) {
        follower = newFollower;
    }

    /** The number of the last Change in a database; 0 when there is none. */
    static long lastSeq(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select max(seq) from change_log");
                var result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    synchronized long lastSeq() {
        return lastSeq;
    }

    /**
     * A line that stands for the whole content of all ledgers; equal content gives an equal line.
     */
    synchronized String digest() {
        return projection.digest();
    }

    /**
     * Makes one Change; empty when the work changed nothing. Whatever the work throws leaves the
     * data as before.
     */
    synchronized Optional<Change> write(Head head, Consumer<Edit> work) {
        if (broken) {
            throw new StoreException("reopen", null);
        }
        requireRoom();
        byte[] hash = null;
        Journal.Position start = null;
        try {
            journal.rollOver();
            hash = journal.lastHash();
            start = journal.end();
            Parts parts = new Parts(lastSeq + 1);
            Edit edit = new Edit(dsl, projection, lastSeq + 1, parts);
            work.accept(edit);
            int count = edit.rows();
            if (count == 0) {
                takeBack(start, hash);
                return Optional.empty();
            }
            Change change = change(head, count, edit.detail());
            finish(change, parts, start);
            lastSeq = change.seq();
            follower.committed();
            return Optional.of(change);
        } catch (IOException e) {
            takeBack(start, hash);
            throw Failures.of(e);
        } catch (SQLException e) {
            takeBack(start, hash);
            throw Failures.of(e);
        } catch (RuntimeException e) {
            takeBack(start, hash);
            throw Failures.ofQuery(e);
        } catch (Error e) {
            takeBack(start, hash);
            throw e;
        }
    }

    private Change change(Head head, int count, String detail) {
        return new Change(
                lastSeq + 1,
                head.kind(),
                head.label(),
                clock.instant(),
                who,
                count,
                head.target(),
                head.fileName(),
                head.fileHash(),
                detail);
    }

    private void finish(Change change, Parts parts, Journal.Position start)
            throws SQLException, IOException {
        projection.finish(change, start);
        ByteWriter body = new ByteWriter(256 + rows.size());
        ChangeBody.writeHead(body, change, parts.count);
        body.put(rows.array(), rows.size());
        rows.reset();
        journal.append(Frame.CHANGE, ChangeBody.pack(body));
        journal.force();
        try {
            projection.commit();
        } catch (SQLException e) {
            broken = true;
            LOG.error("Change {} is in the journal, the database did not take it", change.seq(), e);
            throw new StoreException("reopen", e);
        }
    }

    /** Takes back in memory, database and journal what a failed Change has done so far. */
    private void takeBack(Journal.Position start, byte[] hash) {
        try {
            rows.reset();
            follower.takenBack();
            projection.rollback();
            if (start != null && start.compareTo(journal.end()) < 0) {
                journal.cutBack(start, hash);
            }
        } catch (SQLException | IOException e) {
            broken = true;
            LOG.error(
                    "A failed Change could not be taken back; the data folder must be opened again",
                    e);
        }
    }

    private void requireRoom() {
        Path folder = journal.folder();
        if (!Files.isDirectory(folder)) {
            throw new StoreException("gone", null);
        }
        if (folder.toFile().getUsableSpace() < LEAST_FREE_BYTES) {
            throw new StoreException("diskFull", null);
        }
    }

    /** Collects the images of a Change; long ones go to the journal in parts, not yet forced. */
    private final class Parts implements Edit.Sink {

        private final long seq;
        private int count;

        Parts(long seq) {
            this.seq = seq;
        }

        @Override
        public void accept(List<RowEdit> edits) {
            follower.rows(edits);
            for (RowEdit edit : edits) {
                RowCodec.write(rows, edit);
            }
            if (rows.size() >= PART_BYTES) {
                ByteWriter body = new ByteWriter(rows.size() + 10);
                body.unsigned(seq);
                body.put(rows.array(), rows.size());
                rows.reset();
                try {
                    journal.append(Frame.PART, ChangeBody.pack(body));
                } catch (IOException e) {
                    throw Failures.of(e);
                }
                count++;
            }
        }
    }
}
