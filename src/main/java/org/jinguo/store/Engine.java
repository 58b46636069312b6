package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Database and journal of an open folder. When the database falls under the program — a full disk,
 * a stick pulled out and put back — the next Change or question brings it back from snapshot and
 * journal; nothing acknowledged depends on it.
 */
final class Engine implements Readers.Source {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final Site site;
    private final Optional<FolderLock> lock;
    private final Optional<Site> room;
    private final Consumer<String> told;
    private final Readers readers = new Readers(this);
    private final SearchIndex search = new SearchIndex(readers);
    private final ChangeWriter writer;
    private final Snapshots snapshots;
    private LongConsumer broughtIn = seq -> {};
    private volatile Opening.Opened now;
    private boolean marked = true;
    private boolean writing;
    private boolean closed;

    private Engine(Site site, Optional<FolderLock> lock, Optional<Site> room, String who, Consumer<String> told) {
        this.site = site;
        this.lock = lock;
        this.room = room;
        this.told = told;
        this.snapshots = site.snapshots();
        this.writer = new ChangeWriter(this::standing, search, site.clock(), who);
    }

    /** Opens a folder; {@code told} hears what is done and what an officer should know. */
    static Engine open(Site site, FolderLock lock, String who, Consumer<String> told) throws IOException, SQLException {
        Engine engine = new Engine(site, Optional.of(lock), Optional.empty(), who, told);
        Opening.Opened opened = new Opening(site, told).open();
        boolean well = false;
        try {
            engine.goOn(opened);
            lock.opened();
            well = true;
            return engine;
        } finally {
            if (!well) {
                opened.abandon();
            }
        }
    }

    /** Opens a folder that can not be written, with a room elsewhere for what must be made. */
    static Engine readOnly(Site site, Site room, String who, Consumer<String> told) throws IOException, SQLException {
        Engine engine = new Engine(site, Optional.empty(), Optional.of(room), who, told);
        boolean well = false;
        try {
            engine.goOn(new Opening(site, told).readOnly(room));
            well = true;
            return engine;
        } finally {
            if (!well) {
                engine.clear(room);
            }
        }
    }

    /** Deletes what was made elsewhere for a folder that can not be written. */
    private void clear(Site made) {
        try {
            if (now != null) {
                now.abandon();
            }
            made.disk().deleteFolder(made.folder());
        } catch (IOException e) {
            LOG.warn("something stays in the temporary folder", e);
        }
    }

    /** Whether nothing can be written. */
    boolean isReadOnly() {
        return lock.isEmpty();
    }

    private Claim.Standing standing() throws IOException {
        return lock.isPresent() ? lock.get().standing() : Claim.Standing.OURS;
    }

    private void requireWritable() {
        if (isReadOnly()) {
            throw new StoreException("readOnly", null, site.folder());
        }
    }

    private void goOn(Opening.Opened opened) throws SQLException {
        now = opened;
        writer.goOn(opened.connection(), opened.journal());
    }

    Readers readers() {
        return readers;
    }

    SearchIndex search() {
        return search;
    }

    Site site() {
        return site;
    }

    /** The lock, where the folder can be written. */
    Optional<FolderLock> lock() {
        return lock;
    }

    List<String> notes() {
        return now.notes();
    }

    /** Whether something acknowledged was missing when the data were made anew the last time. */
    boolean lost() {
        return now.lost();
    }

    /** Hears of a Change that was thought unsaved, and was found in the journal. */
    void onBroughtIn(LongConsumer listener) {
        broughtIn = listener;
    }

    synchronized long lastSeq() {
        return writer.lastSeq();
    }

    synchronized String digest() {
        return writer.digest();
    }

    /** Makes one Change; see {@link ChangeWriter#write}. An interrupt waits until it is made. */
    synchronized Optional<Change> write(ChangeWriter.Head head, Consumer<Edit> work) {
        boolean interrupted = Thread.interrupted();
        boolean within = writing;
        try {
            requireWritable();
            requireWhole(Doing.CHANGING);
            writing = true;
            if (marked) {
                CleanMark.remove(site.disk(), site.folder());
                marked = false;
            }
            return writer.write(head, work);
        } catch (IOException e) {
            throw Failures.of(e, Doing.CHANGING);
        } finally {
            writing = within;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public Connection connect() throws SQLException {
        if (!whole()) {
            synchronized (this) {
                requireWhole(Doing.ASKING);
            }
        }
        return now.database().connect();
    }

    /** Whether database and journal are as the last acknowledged Change left them. */
    private boolean whole() {
        return writer.whole() && !now.database().fell();
    }

    /**
     * Brings a database back that fell before somebody asks what was done last: a Change that was
     * thought unsaved may turn out to be there.
     */
    void settle() {
        if (!isReadOnly() && !closed) {
            requireWhole(Doing.CHANGING);
        }
    }

    /** Brings a database back that fell, so that what is done next is done to the right state. */
    synchronized void requireWhole(Doing doing) {
        if (!whole()) {
            bringBack(doing).forEach(told);
        }
    }

    @Override
    public synchronized boolean fell() {
        if (closed || writing) {
            return false;
        }
        try (Connection probe = now.database().connect()) {
            return !whole() || probe.isValid(0);
        } catch (SQLException e) {
            LOG.warn("the database fell", e);
            writer.fell();
            return true;
        }
    }

    /**
     * Makes database and journal anew from what was acknowledged, as after an unclean end; returns
     * what an officer should know of it.
     */
    private List<String> bringBack(Doing doing) {
        if (closed) {
            throw new StoreException("gone", null, doing.outcome());
        }
        long before = writer.lastSeq();
        Opening.Opened again;
        try {
            if (writing) {
                now.database().requireSound();
                throw new StoreException("gone", null, doing.outcome());
            }
            requireOurs(doing);
            LOG.warn("database and journal are brought back to change {}", before);
            now.abandon();
            readers.forget();
            Opening opening = new Opening(site, step -> {});
            again = room.isPresent() ? opening.readOnly(room.get()) : opening.recovered(before);
            goOn(again);
        } catch (IOException | SQLException e) {
            throw Failures.of(e, doing);
        }
        if (writer.lastSeq() > before) {
            broughtIn.accept(writer.lastSeq());
        }
        return again.notes();
    }

    private void requireOurs(Doing doing) throws IOException {
        switch (standing()) {
            case OURS -> {}
            case ANOTHERS -> throw new StoreException("taken", null, doing.outcome());
            case GONE -> throw new StoreException("gone", null, doing.outcome());
        }
    }

    /**
     * Takes a verified snapshot, unless the newest one already holds the last Change, and looks at
     * one of the older ones in turn. Changes wait only while the file is copied.
     */
    void snapshot() {
        requireWritable();
        try {
            synchronized (snapshots) {
                if (snapshots.newestSeq() != lastSeq()) {
                    snapshots.keepCopy(copied());
                }
                Optional<Snapshots.Snapshot> unsound = snapshots.nextUnsound();
                if (unsound.isPresent()) {
                    told.accept(Checkup.unsound(unsound.get()).sentence());
                    site.quarantine(unsound.get().file());
                }
            }
        } catch (IOException | SQLException e) {
            throw Failures.of(e, Doing.BACKING_UP);
        }
    }

    private synchronized long copied() throws IOException, SQLException {
        requireWhole(Doing.BACKING_UP);
        requireOurs(Doing.BACKING_UP);
        snapshots.copy(now.database(), now.connection());
        return writer.lastSeq();
    }

    /** Looks at everything; what is found is in officers' words. */
    List<Checkup.Finding> check(Progress progress) {
        try {
            Optional<Journal.Position> end = Optional.empty();
            synchronized (this) {
                requireWhole(Doing.CHECKING);
                end = isReadOnly() ? end : Optional.of(writer.journal().end());
            }
            return new Checkup(site, readers, progress).run(end);
        } catch (IOException | SQLException e) {
            throw Failures.of(e, Doing.CHECKING);
        }
    }

    /** Mends what a look has found; what was done is in officers' words. */
    List<String> mend(List<Checkup.Finding> findings) {
        requireWritable();
        Mending mending = new Mending(this);
        try {
            mending.run(findings);
            return mending.done();
        } catch (IOException | RuntimeException e) {
            mending.done().forEach(told);
            throw Failures.of(e, Doing.MENDING);
        }
    }

    /** Makes the database anew where it is; returns what an officer should know of it. */
    synchronized List<String> rebuiltInPlace() {
        writer.fell();
        return bringBack(Doing.MENDING);
    }

    /** Lets the journal go on in a new segment. */
    synchronized void beginAnew() throws IOException {
        if (marked) {
            CleanMark.remove(site.disk(), site.folder());
            marked = false;
        }
        try {
            writer.journal().goOn(writer.lastSeq(), true);
        } catch (IOException e) {
            writer.fell();
            throw e;
        }
    }

    /**
     * Closes: database shut down, snapshot when something changed, clean mark. What can not be done
     * is said, and seen to at the next opening; every acknowledged Change is in the journal.
     */
    synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean interrupted = Thread.interrupted();
        try {
            if (isReadOnly()) {
                clear(room.orElseThrow());
            } else if (standing() != Claim.Standing.OURS) {
                now.abandon();
                told.accept(Messages.get("store.closing.notOurs"));
            } else if (whole()) {
                boolean changed = !marked || snapshots.newestSeq() != writer.lastSeq();
                new CleanEnd(site, now, writer.lastSeq(), told).make(changed);
            } else {
                now.abandon();
            }
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("not closed cleanly", e);
            now.abandon();
            told.accept(Messages.get("store.closing.unclean"));
        } finally {
            lock.ifPresent(Engine::release);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static void release(FolderLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("the lock could not be released", e);
        }
    }

    /** Whether a folder holds a ledger. */
    static boolean hasLedger(Site site) throws IOException {
        return Files.isDirectory(site.journal()) || !site.snapshots().list().isEmpty();
    }
}
