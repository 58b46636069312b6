package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jinguo.config.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the database anew after an unclean end: from the newest snapshot that is sound, and the
 * journal. Where the journal lacks something, the old database is asked too, if its rows count as
 * its Changes left them. What can not be had from anywhere is counted and said.
 */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private static final int TOLD_EVERY = 20;

    private final Site site;
    private final Site work;
    private final OldDatabase old;
    private long acknowledged;
    private boolean saidNothing;
    private final Consumer<String> progress;
    private final List<String> notes = new ArrayList<>();
    private final List<Snapshots.Snapshot> unsound = new ArrayList<>();

    /**
     * Prepares to make the database anew.
     *
     * @param site where snapshots and journal are read
     * @param work where the database is made: the same folder, or one that can be written
     * @param acknowledged a Change that is known to have been acknowledged; -1 when none is
     */
    Recovery(Site site, Site work, long acknowledged, Consumer<String> progress) {
        this.site = site;
        this.work = work;
        this.old = new OldDatabase(site, work);
        this.acknowledged = acknowledged;
        this.progress = progress;
    }

    /** A state to begin with, open. */
    private record Candidate(H2File file, Connection connection, Survey survey) {

        void close() {
            file.abandon(connection);
        }
    }

    /**
     * The database made anew, closed.
     *
     * @param file its file, not yet in its place
     * @param survey what the journal held
     * @param complete whether every acknowledged Change is there, and any at all was found or ever
     *     made
     * @param notes what an officer should know; empty when nothing is missing
     * @param unsound snapshots that can not be read
     */
    record Rebuilt(H2File file, Survey survey, boolean complete, List<String> notes, List<Snapshots.Snapshot> unsound) {

        /** Whether something acknowledged is missing, or may be. */
        boolean lost() {
            return !complete || unsound.stream().anyMatch(s -> s.seq() > survey.reached());
        }
    }

    /** Makes it. */
    Rebuilt run() throws IOException, SQLException {
        progress.accept(Messages.get("store.opening.rebuilding"));
        OptionalLong said = old.lastSeq();
        saidNothing = said.isPresent() && said.getAsLong() == 0;
        acknowledged = Math.max(acknowledged, said.orElse(-1));
        Candidate best = fromSnapshot();
        if (!best.survey().missing().isEmpty()) {
            best = better(best);
        }
        try {
            return finished(best);
        } catch (Patience.GivenUp e) {
            throw new IOException("a database made anew does not get on", e);
        }
    }

    private Candidate better(Candidate found) throws IOException, SQLException {
        try {
            return copyOfOld(found).orElse(found);
        } catch (IOException | SQLException | RuntimeException e) {
            found.close();
            throw e;
        }
    }

    private Candidate fromSnapshot() throws IOException, SQLException {
        for (Snapshots.Snapshot snapshot : site.snapshots().list()) {
            Optional<Candidate> found = fromSnapshot(snapshot);
            if (found.isPresent()) {
                return found.get();
            }
            unsound.add(snapshot);
        }
        work.rebuilt().delete();
        H2File empty = work.rebuilt();
        Connection connection = Schema.create(empty);
        try {
            return new Candidate(empty, connection, surveyed(Survey.Base.NOTHING));
        } catch (IOException | RuntimeException e) {
            empty.abandon(connection);
            throw e;
        }
    }

    private Survey surveyed(Survey.Base base) throws IOException {
        Survey survey = Survey.from(site.journal(), base);
        survey.known(acknowledged);
        return survey;
    }

    private Optional<Candidate> fromSnapshot(Snapshots.Snapshot snapshot) throws IOException, SQLException {
        H2File file = work.rebuilt();
        file.delete();
        if (!unpacked(snapshot)) {
            return Optional.empty();
        }
        Optional<Connection> opened = opened(file, snapshot);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try {
            Survey survey = surveyed(ChangeLog.last(opened.get()));
            return Optional.of(new Candidate(file, opened.get(), survey));
        } catch (IOException | SQLException | RuntimeException e) {
            file.abandon(opened.get());
            throw e;
        }
    }

    /** A full disk is no fault of the snapshot: only one that can not be read is passed over. */
    private boolean unpacked(Snapshots.Snapshot snapshot) throws IOException {
        try {
            Snapshots.unpack(work.disk(), snapshot.file(), work.folder(), Site.REBUILT);
            return true;
        } catch (IOException e) {
            if (site.snapshots().sound(snapshot)) {
                work.rebuilt().delete();
                throw e;
            }
            LOG.warn("snapshot {} cannot be read", snapshot.seq(), e);
            return false;
        }
    }

    /** The database of a snapshot, when it holds what the snapshot's name says. */
    private Optional<Connection> opened(H2File file, Snapshots.Snapshot snapshot) throws IOException {
        Connection connection = null;
        try {
            connection = Schema.upToDate(file);
            if (ChangeWriter.lastSeq(connection) == snapshot.seq()
                    && TableSums.stored(connection).sealed(connection)) {
                return Optional.of(connection);
            }
        } catch (StoreException e) {
            throw e;
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("snapshot {} cannot be used", snapshot.seq(), e);
            file.requireSound();
        }
        if (connection != null) {
            file.abandon(connection);
        }
        return Optional.empty();
    }

    /** A copy of the old database, when it is right and holds more than can be had without it. */
    private Optional<Candidate> copyOfOld(Candidate without) throws IOException, SQLException {
        progress.accept(Messages.get("store.opening.counting"));
        H2File file = work.copying();
        long missing = without.survey().missingChanges();
        Optional<Connection> copy = old.copy(file, state -> surveyed(state).missingChanges() < missing);
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        without.close();
        return Optional.of(new Candidate(file, copy.get(), surveyed(ChangeLog.last(copy.get()))));
    }

    private Rebuilt finished(Candidate from) throws IOException, SQLException, Patience.GivenUp {
        Survey survey = from.survey();
        Replay.Result result;
        try {
            result = Patience.on(from.file()).run(heart -> replayed(from, heart));
        } catch (Patience.GivenUp e) {
            from.close();
            throw e;
        } catch (Exception e) {
            from.close();
            from.file().requireSound();
            throw ofReplay(e);
        }
        from.file().shutdown(from.connection(), false);
        boolean complete = survey.missing().isEmpty() && (survey.reached() > 0 || neverHeldAny(survey));
        tell(survey, result);
        return new Rebuilt(from.file().again(), survey, complete, notes, unsound);
    }

    /** What a step of the replay says of itself does not fit: it is the opening that fails. */
    private static IOException ofReplay(Exception e) throws SQLException {
        if (e instanceof StoreException && e.getCause() instanceof SQLException sql) {
            throw sql;
        }
        if (e instanceof RuntimeException fault && !(e instanceof StoreException)) {
            throw fault;
        }
        return e instanceof IOException io ? io : new IOException(e);
    }

    private Replay.Result replayed(Candidate from, Patience.Heart heart) throws IOException, SQLException {
        return Replay.run(site.journal(), from.connection(), from.survey(), new Replay.Step() {
            @Override
            public void rows() {
                heart.beat();
            }

            @Override
            public void done(int changes, int of) {
                heart.beat();
                if (changes % TOLD_EVERY == 0 || changes == of) {
                    progress.accept(Messages.get("store.opening.replaying", changes, of));
                }
            }
        });
    }

    /**
     * Whether no Change was ever made: the old database says so, or a journal that was begun and
     * holds nothing yet; and nothing speaks against it.
     */
    private boolean neverHeldAny(Survey survey) {
        return unsound.isEmpty() && (saidNothing || survey.goesOn());
    }

    private String rebuilt(Survey survey) {
        return survey.reached() == 0 && !neverHeldAny(survey)
                ? Messages.get("store.opening.nothing")
                : Messages.get("store.opening.rebuilt", survey.reached());
    }

    private static String told(Survey.Gap gap) {
        if (!gap.label().isEmpty()) {
            return Messages.get("store.opening.lostStep", gap.from(), gap.label());
        }
        return gap.changes() == 1
                ? Messages.get("store.opening.lostOne", gap.from())
                : Messages.get("store.opening.gap", gap.from(), gap.to());
    }

    /** Says what is missing, and never that nothing is when something is. */
    private void tell(Survey survey, Replay.Result result) {
        survey.interrupted().ifPresent(label -> notes.add(Messages.get("store.opening.interrupted", label)));
        for (Snapshots.Snapshot snapshot : unsound) {
            Path name = snapshot.file().getFileName();
            notes.add(
                    snapshot.seq() > survey.reached()
                            ? Messages.get("store.opening.unsoundNewer", name, snapshot.seq(), survey.reached())
                            : Messages.get("store.opening.unsound", name));
        }
        if (survey.missing().isEmpty()) {
            notes.add(0, rebuilt(survey));
            return;
        }
        notes.add(Messages.get("store.opening.lost", survey.missingChanges()));
        for (Survey.Gap gap : survey.missing()) {
            notes.add(told(gap));
        }
        if (result.lostRows() > 0) {
            notes.add(Messages.get("store.opening.lostRows", result.lostRows()));
        }
    }
}
