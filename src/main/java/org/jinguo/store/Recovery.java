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
        this.acknowledged = acknowledged;
        this.progress = progress;
    }

    /** A state to begin with, open. */
    private record Candidate(H2File file, Connection connection, Survey survey, boolean old) {

        void close() {
            file.abandon(connection);
        }
    }

    /**
     * The database made anew, closed.
     *
     * @param file its file, not yet in its place
     * @param old whether it is the old database that was found to be right, in its place
     * @param survey what the journal held
     * @param complete whether every acknowledged Change is there, and any at all was found or ever
     *     made
     * @param notes what an officer should know; empty when nothing is missing
     * @param unsound snapshots that can not be read
     */
    record Rebuilt(
            H2File file,
            boolean old,
            Survey survey,
            boolean complete,
            List<String> notes,
            List<Snapshots.Snapshot> unsound) {}

    /** Makes it. */
    Rebuilt run() throws IOException, SQLException {
        progress.accept(Messages.get("store.opening.rebuilding"));
        OptionalLong said = peeked();
        saidNothing = said.isPresent() && said.getAsLong() == 0;
        acknowledged = Math.max(acknowledged, said.orElse(-1));
        Candidate best = fromSnapshot();
        if (!best.survey().missing().isEmpty()) {
            Optional<Candidate> old = oldDatabase(best.survey());
            if (old.isPresent()) {
                best.close();
                try {
                    return finished(old.get());
                } catch (Patience.GivenUp e) {
                    LOG.warn("the old database cannot be gone on with", e);
                    best = fromSnapshot();
                }
            }
        }
        try {
            return finished(best);
        } catch (Patience.GivenUp e) {
            throw new IOException("a database made anew does not get on", e);
        }
    }

    /**
     * The last Change that the old database says it holds: it was in the journal before, so it was
     * acknowledged. Empty when it can not be read; nothing else is taken from it.
     */
    private OptionalLong peeked() {
        H2File file = site.database().readOnly();
        if (!file.exists()) {
            return OptionalLong.empty();
        }
        try {
            return patience(file)
                    .run(
                            heart -> {
                                Connection connection = file.connect();
                                try {
                                    Schema.isCurrent(connection);
                                    return OptionalLong.of(ChangeWriter.lastSeq(connection));
                                } finally {
                                    file.abandon(connection);
                                }
                            });
        } catch (StoreException e) {
            throw e;
        } catch (Exception e) {
            LOG.warn("the old database says nothing", e);
            file.cut();
            return OptionalLong.empty();
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
            return new Candidate(empty, connection, surveyed(Survey.Base.NOTHING), false);
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

    private Optional<Candidate> fromSnapshot(Snapshots.Snapshot snapshot) throws IOException {
        H2File file = work.rebuilt();
        Connection connection = null;
        try {
            file.delete();
            Snapshots.unpack(work.disk(), snapshot.file(), work.folder(), Site.REBUILT);
            connection = Schema.upToDate(file);
            Survey.Base base = ChangeLog.last(connection);
            if (base.seq() == snapshot.seq() && TableSums.stored(connection).sealed(connection)) {
                return Optional.of(new Candidate(file, connection, surveyed(base), false));
            }
            file.abandon(connection);
            return Optional.empty();
        } catch (IOException | SQLException | RuntimeException e) {
            if (connection != null) {
                file.abandon(connection);
            }
            if (e instanceof StoreException told) {
                throw told;
            }
            LOG.warn("snapshot {} cannot be used", snapshot.seq(), e);
            requireUnsound(snapshot, e);
            return Optional.empty();
        }
    }

    /** A full disk is no fault of the snapshot: only one that can not be read is passed over. */
    private void requireUnsound(Snapshots.Snapshot snapshot, Exception e) throws IOException {
        if (site.snapshots().sound(snapshot)) {
            work.rebuilt().delete();
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    /** The old database, when it is right and holds more than can be had without it. */
    private Optional<Candidate> oldDatabase(Survey without) throws IOException {
        if (!site.database().exists()) {
            return Optional.empty();
        }
        H2File file = work.database();
        if (!work.folder().equals(site.folder())) {
            work.disk().copy(site.database().file(), file.file());
        }
        progress.accept(Messages.get("store.opening.counting"));
        try {
            return patience(file)
                    .run(
                            heart -> {
                                Connection connection = Schema.upToDate(file);
                                heart.beat();
                                if (!Verification.of(connection, heart::beat).isEmpty()) {
                                    file.abandon(connection);
                                    return Optional.empty();
                                }
                                Survey survey = surveyed(ChangeLog.last(connection));
                                if (survey.missingChanges() < without.missingChanges()) {
                                    return Optional.of(
                                            new Candidate(file, connection, survey, true));
                                }
                                file.abandon(connection);
                                return Optional.empty();
                            });
        } catch (Exception e) {
            file.cut();
            if (e instanceof StoreException told) {
                throw told;
            }
            LOG.warn("the old database cannot be read", e);
            // A full disk is no fault of the database either: it may be all that there is.
            file.requireSound();
            return Optional.empty();
        }
    }

    private static Patience patience(H2File file) {
        return new Patience(Patience.PROCESSOR_SECONDS, why -> file.cut());
    }

    private Rebuilt finished(Candidate from) throws IOException, SQLException, Patience.GivenUp {
        Survey survey = from.survey();
        Replay.Result result;
        try {
            result = patience(from.file()).run(heart -> replayed(from, heart));
        } catch (Patience.GivenUp e) {
            from.close();
            throw e;
        } catch (Exception e) {
            from.close();
            from.file().requireSound();
            throw ofReplay(e);
        }
        from.file().shutdown(from.connection(), false);
        boolean complete = survey.missing().isEmpty() && (survey.reached() > 0 || neverHeldAny());
        tell(survey, result);
        H2File file = from.old() ? work.database() : work.rebuilt();
        return new Rebuilt(file, from.old(), survey, complete, notes, unsound);
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

    private Replay.Result replayed(Candidate from, Patience.Heart heart)
            throws IOException, SQLException {
        return Replay.run(
                site.journal(),
                from.connection(),
                from.survey(),
                new Replay.Step() {
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
     * Whether the old database says that no Change was ever made, and nothing speaks against it.
     */
    private boolean neverHeldAny() {
        return saidNothing && unsound.isEmpty();
    }

    private String rebuilt(Survey survey) {
        return survey.reached() == 0 && !neverHeldAny()
                ? Messages.get("store.opening.nothing")
                : Messages.get("store.opening.rebuilt", survey.reached());
    }

    /** Says what is missing, and never that nothing is when something is. */
    private void tell(Survey survey, Replay.Result result) {
        survey.interrupted()
                .ifPresent(label -> notes.add(Messages.get("store.opening.interrupted", label)));
        for (Snapshots.Snapshot snapshot : unsound) {
            Path name = snapshot.file().getFileName();
            notes.add(
                    snapshot.seq() > survey.reached()
                            ? Messages.get(
                                    "store.opening.unsoundNewer",
                                    name,
                                    snapshot.seq(),
                                    survey.reached())
                            : Messages.get("store.opening.unsound", name));
        }
        if (survey.missing().isEmpty()) {
            notes.add(0, rebuilt(survey));
            return;
        }
        notes.add(Messages.get("store.opening.lost", survey.missingChanges()));
        for (Survey.Gap gap : survey.missing()) {
            notes.add(
                    gap.label().isEmpty()
                            ? Messages.get("store.opening.gap", gap.from(), gap.to())
                            : Messages.get("store.opening.lostStep", gap.from(), gap.label()));
        }
        if (result.lostRows() > 0) {
            notes.add(Messages.get("store.opening.lostRows", result.lostRows()));
        }
    }
}
