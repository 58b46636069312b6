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
import org.jinguo.config.Messages;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes Changes: rows into the database, images into the journal, journal forced, database
 * committed, in this order. One at a time. What fails on the way is taken back in memory, database
 * and journal; where that fails too, {@link #whole} is false, and nothing is written before the
 * folder was brought back.
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

    /** Says whose the folder is. */
    @FunctionalInterface
    interface Ownership {
        Claim.Standing standing() throws IOException;
    }

    /** What is known of a Change before it is made. */
    record Head(Change.Kind kind, String label, Long target, String fileName, String fileHash) {}

    private final Clock clock;
    private final String who;
    private final Ownership ownership;
    private final Follower follower;
    private final ByteWriter rows = new ByteWriter(1 << 12);
    private Projection projection;
    private DSLContext dsl;
    private Journal journal;
    private long lastSeq;
    private volatile boolean whole;

    ChangeWriter(Ownership ownership, Follower follower, Clock clock, String who) {
        this.ownership = ownership;
        this.follower = follower;
        this.clock = clock;
        this.who = who;
    }

    /** Goes on with a database and a journal that were opened. */
    void goOn(Connection connection, Journal opened) throws SQLException {
        this.dsl = Readers.dsl(connection);
        this.journal = opened;
        this.lastSeq = lastSeq(connection);
        this.projection = new Projection(connection);
        this.whole = true;
        rows.reset();
    }

    /** The number of the last Change in a database; 0 when there is none. */
    static long lastSeq(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select max(seq) from change_log");
                var result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    long lastSeq() {
        return lastSeq;
    }

    Journal journal() {
        return journal;
    }

    /** Whether database and journal are as the last acknowledged Change left them. */
    boolean whole() {
        return whole;
    }

    /** The database failed under somebody: nothing is written before it was brought back. */
    void fell() {
        whole = false;
    }

    /**
     * A line that stands for the whole content of all ledgers; equal content gives an equal line.
     */
    String digest() {
        return projection.digest();
    }

    /** How far a Change has come; tells what a failure means for it. */
    private enum Reached {
        NOTHING,
        JOURNAL,
        FORCED
    }

    /**
     * Makes one Change; empty when the work changed nothing. Whatever the work throws leaves the
     * data as before.
     */
    Optional<Change> write(Head head, Consumer<Edit> work) {
        requireRoom();
        requireOurs();
        Attempt attempt = new Attempt();
        try {
            return attempt.make(head, work);
        } catch (Exception e) {
            throw attempt.failed(e);
        } catch (Error e) {
            whole &= attempt.reached == Reached.NOTHING;
            attempt.takeBack();
            throw e;
        }
    }

    private void requireRoom() {
        Path folder = journal.folder();
        if (!Files.isDirectory(folder)) {
            throw new StoreException("gone", null, Doing.CHANGING.outcome());
        }
        if (folder.toFile().getUsableSpace() < LEAST_FREE_BYTES) {
            throw new StoreException("diskFull", null, Doing.CHANGING.outcome());
        }
    }

    private void requireOurs() {
        try {
            switch (ownership.standing()) {
                case OURS -> {}
                case ANOTHERS -> throw new StoreException("taken", null, Doing.CHANGING.outcome());
                case GONE -> throw new StoreException("gone", null, Doing.CHANGING.outcome());
            }
        } catch (IOException e) {
            throw Failures.of(e, Doing.CHANGING);
        }
    }

    /** One Change on its way. */
    private final class Attempt {

        private Journal.Position start;
        private byte[] hash;
        private Reached reached = Reached.NOTHING;

        Optional<Change> make(Head head, Consumer<Edit> work) throws IOException, SQLException {
            journal.rollOver(lastSeq);
            hash = journal.lastHash();
            start = journal.end();
            Parts parts = new Parts(lastSeq + 1);
            Edit edit = new Edit(dsl, projection, lastSeq + 1, parts);
            work.accept(edit);
            int count = edit.rows();
            if (count == 0) {
                takeBack();
                return Optional.empty();
            }
            Change change = change(head, count, edit.detail());
            finish(change, parts);
            lastSeq = change.seq();
            journal.acknowledged(start);
            follower.committed();
            return Optional.of(change);
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

        private void finish(Change change, Parts parts) throws SQLException, IOException {
            projection.finish(change, start);
            ByteWriter body = new ByteWriter(256 + rows.size());
            ChangeBody.writeHead(body, change, parts.count);
            body.put(rows.array(), rows.size());
            rows.reset();
            reached = Reached.JOURNAL;
            journal.append(Frame.CHANGE, ChangeBody.pack(body));
            journal.force();
            reached = Reached.FORCED;
            if (ownership.standing() == Claim.Standing.ANOTHERS) {
                // Their opening read the journal while this was being written: it may be in it.
                whole = false;
                throw new StoreException("taken", null, Messages.get("store.taken.unsure"));
            }
            projection.commit();
        }

        /** Takes back in memory, database and journal what was done so far. */
        boolean takeBack() {
            rows.reset();
            follower.takenBack();
            try {
                projection.rollback();
            } catch (SQLException | RuntimeException e) {
                whole = false;
                LOG.error("the database fell while a change was taken back", e);
            }
            return cutBack();
        }

        private boolean cutBack() {
            try {
                if (start != null && start.compareTo(journal.end()) < 0) {
                    journal.cutBack(start, hash);
                }
                return true;
            } catch (IOException e) {
                whole = false;
                LOG.error("the journal could not be cut back", e);
                return false;
            }
        }

        /** What became of the Change, and the sentence that says so. */
        RuntimeException failed(Exception e) {
            if (e instanceof StoreException taken && taken.key().equals("taken")) {
                follower.takenBack();
                rows.reset();
                return taken;
            }
            if (start == null || reached == Reached.FORCED || Failures.databaseFell(e)) {
                // A database that failed to take a commit holds nobody knows what.
                whole = false;
            }
            boolean cut = takeBack();
            if (!cut && reached != Reached.NOTHING) {
                return new StoreException("unsure", e);
            }
            return Failures.of(e, Doing.CHANGING);
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
                    throw Failures.of(e, Doing.CHANGING);
                }
                count++;
            }
        }
    }
}
