package org.jinguo.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jinguo.config.Messages;
import org.jinguo.store.disk.DiskFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a data folder so that no acknowledged Change is missing: after a clean end at once, when
 * the database is what it was and the journal's chain ends as the mark says; otherwise the database
 * is made anew ({@link Recovery}). What stands wrong in the journal is said, and the journal goes
 * on in a new segment, behind a snapshot of the good state.
 */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final int MOST_REMAINS = 8 << 20;

    private final Site site;
    private final Consumer<String> progress;
    private final List<String> notes = new ArrayList<>();
    private boolean lost;

    Opening(Site site, Consumer<String> progress) {
        this.site = site;
        this.progress = progress;
    }

    /**
     * An open folder.
     *
     * @param database the database
     * @param connection the writer's connection, without auto-commit
     * @param journal the journal, ready for appending
     * @param notes what an officer should know of how it went; usually empty
     * @param lost whether something acknowledged is missing, or may be
     */
    record Opened(H2File database, Connection connection, Journal journal, List<String> notes, boolean lost) {

        /** Takes the files away from whoever is still at work in them. */
        void abandon() {
            database.abandon(connection);
            journal.leave();
        }
    }

    Opened open() throws IOException, SQLException {
        site.tidy();
        Optional<CleanMark> mark = CleanMark.read(site.folder());
        if (mark.isPresent() && mark.get().fits(site.journal(), site.database())) {
            try {
                return trusting(mark.get());
            } catch (SQLException e) {
                if (!Failures.unreadable(e)) {
                    throw e;
                }
                LOG.warn("the database was closed well and cannot be read", e);
                return recovered(mark.get().seq());
            }
        }
        boolean fresh = mark.isEmpty()
                && !site.database().exists()
                && site.snapshots().list().isEmpty()
                && Journal.atMostBegun(site.journal());
        return fresh ? begun() : recovered(mark.map(CleanMark::seq).orElse(-1L));
    }

    /**
     * A new ledger: the journal first, and a database only when it is whole, so that one that is
     * not there, or says that it holds nothing, is never missed after an end in between.
     */
    private Opened begun() throws IOException, SQLException {
        for (int segment : Journal.segments(site.journal())) {
            site.disk().delete(Journal.path(site.journal(), segment));
        }
        Journal journal = Journal.begin(site, 0);
        try {
            H2File empty = site.rebuilt();
            empty.shutdown(Schema.create(empty), false);
            site.disk().move(empty.file(), site.database().file());
            Live live = connected(site.database());
            return new Opened(live.database(), live.connection(), journal, notes, lost);
        } catch (IOException | SQLException | RuntimeException e) {
            journal.leave();
            throw e;
        }
    }

    /** A database that was opened. */
    private record Live(H2File database, Connection connection) {}

    /**
     * Opens a folder that can not be written: as it is after a clean end, else a database made in
     * another folder.
     */
    Opened readOnly(Site room) throws IOException, SQLException {
        Optional<CleanMark> mark = CleanMark.read(site.folder());
        Journal journal = Journal.unopened(site);
        if (mark.isPresent() && mark.get().fits(site.journal(), site.database())) {
            Optional<Live> live = asItIs();
            if (live.isPresent()) {
                return new Opened(live.get().database(), live.get().connection(), journal, notes, lost);
            }
        }
        long acknowledged = mark.map(CleanMark::seq).orElse(-1L);
        Recovery.Rebuilt rebuilt = new Recovery(site, room, acknowledged, progress).run();
        notes.addAll(rebuilt.notes());
        lost = rebuilt.lost();
        Live live = connected(rebuilt.file().readOnly());
        return new Opened(live.database(), live.connection(), journal, notes, lost);
    }

    /** The database as it was closed, never written to; empty when that can not be read. */
    private Optional<Live> asItIs() throws SQLException {
        try {
            Live live = connected(site.database().readOnly());
            boolean current = false;
            try {
                current = Schema.isCurrent(live.connection());
                return current ? Optional.of(live) : Optional.empty();
            } finally {
                if (!current) {
                    live.database().abandon(live.connection());
                }
            }
        } catch (SQLException e) {
            if (!Failures.unreadable(e)) {
                throw e;
            }
            LOG.warn("the database was closed well and cannot be read", e);
            return Optional.empty();
        }
    }

    private Opened trusting(CleanMark mark) throws IOException, SQLException {
        Live live = current();
        try {
            JournalScan.End end =
                    JournalScan.since(site.journal(), mark.lastChange(), null, (frame, at, columns) -> {});
            Survey.Base last = ChangeLog.last(live.connection());
            if (last.seq() < mark.seq()) {
                live.database().abandon(live.connection());
                return recovered(mark.seq());
            }
            putAside(end.rubbish());
            Journal journal = mark.agrees(end)
                    ? goingOn(end, last)
                    : anew(live, last, Messages.get("store.opening.journalDamaged"));
            return new Opened(live.database(), live.connection(), journal, notes, lost);
        } catch (IOException | SQLException | RuntimeException e) {
            live.database().abandon(live.connection());
            throw e;
        }
    }

    private Journal goingOn(JournalScan.End end, Survey.Base last) throws IOException {
        Journal journal = Journal.open(site, end, last.at());
        if (!end.current()) {
            // Rows are written by number of column: a segment holds those of one schema.
            try {
                journal.goOn(last.seq(), false);
            } catch (IOException e) {
                journal.leave();
                throw e;
            }
        }
        return journal;
    }

    /** The database at this program's schema; one made by a newer program is refused and left. */
    private Live current() throws IOException, SQLException {
        Live live = connected(site.database());
        try {
            if (Schema.isCurrent(live.connection())) {
                return live;
            }
        } catch (SQLException | RuntimeException e) {
            live.database().abandon(live.connection());
            throw e;
        }
        live.database().shutdown(live.connection(), false);
        migrate();
        return connected(site.database());
    }

    private static Live connected(H2File database) throws SQLException {
        Connection connection = database.connect();
        try {
            connection.setAutoCommit(false);
            return new Live(database, connection);
        } catch (SQLException e) {
            database.abandon(connection);
            throw e;
        }
    }

    /** A step of the schema is made on a copy, so that a crash leaves the old file in use. */
    private void migrate() throws SQLException, IOException {
        H2File copy = site.migrating();
        site.disk().copy(site.database().file(), copy.file());
        Connection connection = Schema.upToDate(copy);
        List<String> findings = Verification.sums(connection, () -> {});
        copy.shutdown(connection, false);
        if (!findings.isEmpty()) {
            throw new IOException("migration changed the data: " + findings);
        }
        site.disk().move(copy.file(), site.database().file());
    }

    /**
     * Makes the database anew beside the old one, and puts it in its place. The old file is deleted
     * when nothing is missing, else put aside.
     *
     * @param acknowledged a Change that is known to have been acknowledged; -1 when none is
     */
    Opened recovered(long acknowledged) throws IOException, SQLException {
        if (site.database().inUse()) {
            throw new StoreException("inUse", null);
        }
        Recovery.Rebuilt rebuilt = new Recovery(site, site, acknowledged, progress).run();
        notes.addAll(rebuilt.notes());
        lost = rebuilt.lost();
        if (!rebuilt.complete()) {
            site.quarantine(site.database().file());
        }
        // In one step: the old one may be all that knows of some Changes until then.
        site.disk().move(rebuilt.file().file(), site.database().file());
        for (Snapshots.Snapshot snapshot : rebuilt.unsound()) {
            site.quarantine(snapshot.file());
        }
        Live live = connected(site.database());
        try {
            Journal journal = journal(rebuilt.survey(), live);
            if (acknowledged >= 0 && rebuilt.survey().found().containsKey(acknowledged + 1)) {
                journal.writeAgain(rebuilt.survey().found().get(acknowledged + 1));
            }
            if (!rebuilt.unsound().isEmpty()) {
                trySecure(live, ChangeLog.last(live.connection()).seq());
            }
            return new Opened(live.database(), live.connection(), journal, notes, lost);
        } catch (IOException | SQLException | RuntimeException e) {
            live.database().abandon(live.connection());
            throw e;
        }
    }

    private Journal journal(Survey survey, Live live) throws IOException, SQLException {
        Survey.Base last = ChangeLog.last(live.connection());
        putAside(survey.end().rubbish());
        if (survey.goesOn() && last.seq() >= survey.reached()) {
            keepRemains(survey);
            JournalScan.End end = survey.goOnFrom();
            for (int segment : Journal.segments(site.journal())) {
                // Left by a roll over that was cut off; the mark would never fit behind it.
                if (segment > end.position().segment()) {
                    site.quarantine(Journal.path(site.journal(), segment));
                }
            }
            return goingOn(end, last);
        }
        boolean told = !survey.missing().isEmpty();
        return anew(live, last, told ? "" : Messages.get("store.opening.journalDamaged"));
    }

    /** Segments that are none leave their numbers to those that are. */
    private void putAside(List<Integer> rubbish) throws IOException {
        for (int segment : rubbish) {
            site.quarantine(Journal.path(site.journal(), segment));
        }
    }

    /**
     * Goes on in a new segment, behind a snapshot that holds what the damaged ones no longer do:
     * until there is one the database is all there is, and is not worked on.
     */
    private Journal anew(Live live, Survey.Base last, String note) throws IOException, SQLException {
        LOG.warn("the journal is damaged; it goes on after change {}", last.seq());
        if (!note.isEmpty()) {
            notes.add(note);
        }
        secure(live, last.seq());
        return Journal.begin(site, last.seq());
    }

    /** A copy for what the journal holds: without it, nothing is missing either. */
    private void trySecure(Live live, long seq) {
        try {
            secure(live, seq);
        } catch (IOException | SQLException e) {
            LOG.warn("no snapshot could be taken", e);
            notes.add(Messages.get("store.opening.noSnapshot"));
        }
    }

    private void secure(Live live, long seq) throws IOException, SQLException {
        Snapshots snapshots = site.snapshots();
        boolean there = snapshots.list().stream().anyMatch(copy -> copy.seq() == seq && snapshots.sound(copy));
        if (!there) {
            snapshots.copy(live.database(), live.connection());
            snapshots.keepCopy(seq);
        }
    }

    /** What stands behind the end is cut off; whoever repairs may still want to see it. */
    private void keepRemains(Survey survey) throws IOException {
        if (!survey.hasRemains()) {
            return;
        }
        if (survey.interrupted().isEmpty()) {
            notes.add(Messages.get("store.opening.torn"));
        }
        Journal.Position end = survey.goOnFrom().position();
        Path segment = Journal.path(site.journal(), end.segment());
        int length = (int) Math.min(MOST_REMAINS, Files.size(segment) - end.offset());
        try (DiskFile in = site.disk().openToRead(segment);
                DiskFile out = site.disk().open(site.inQuarantine("remains.log"))) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.max(0, length));
            int read = 0;
            while (bytes.hasRemaining() && read >= 0) {
                read = in.read(bytes, end.offset() + bytes.position());
            }
            out.write(bytes.flip(), 0);
        }
    }
}
