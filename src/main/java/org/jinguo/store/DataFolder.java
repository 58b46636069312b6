package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open data folder: the one door to the data. Every write is a named Change; undo and redo reach
 * back to the opening of the folder and no further.
 */
public final class DataFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

    private final Path folder;
    private final FolderLock lock;
    private final H2File database;
    private final Connection connection;
    private final Journal journal;
    private final ChangeWriter writer;
    private final Readers readers;
    private final ChangeLog log;
    private final Snapshots snapshots;
    private final AreaStore areas = new AreaStore(this);
    private final KnownPeople known = new KnownPeople(this);
    private final SettingStore settings;
    private final SearchIndex search;
    private final List<String> notes;
    private final UndoStack undoing;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private boolean marked;
    private boolean closed;

    private DataFolder(Path folder, FolderLock lock, Opening.Opened opened, Clock clock, String who)
            throws SQLException {
        this.folder = folder;
        this.lock = lock;
        this.clock = clock;
        this.database = opened.database();
        this.connection = opened.connection();
        this.journal = opened.journal();
        this.writer = new ChangeWriter(connection, Readers.dsl(connection), journal, clock, who);
        this.readers = new Readers(database::connect);
        this.log = new ChangeLog(readers, journal.folder());
        this.snapshots = new Snapshots(folder.resolve("snapshots"), clock);
        this.undoing = new UndoStack(log, this::write);
        this.settings = new SettingStore(readers);
        this.search = new SearchIndex(readers);
        this.writer.follow(search);
        this.notes = List.copyOf(opened.notes());
        this.marked = true;
    }

    /**
     * Opens a folder, creating it when missing. Throws {@link StoreException} {@code inUse} when
     * another process has it.
     */
    public static DataFolder open(Path folder, Clock clock, String who, Consumer<String> progress) {
        FolderLock lock = null;
        try {
            Files.createDirectories(folder);
            lock = FolderLock.take(folder).orElseThrow(() -> new StoreException("inUse", null));
            Opening.Opened opened = new Opening(folder, clock, progress).open();
            DataFolder result = new DataFolder(folder, lock, opened, clock, who);
            if (opened.needsSnapshot()) {
                result.snapshot();
            }
            return result;
        } catch (IOException | SQLException | RuntimeException e) {
            release(lock);
            throw e instanceof RuntimeException r
                    ? r
                    : e instanceof IOException io ? Failures.of(io) : Failures.of((SQLException) e);
        }
    }

    /**
     * Rebuilds the database of a closed folder from its newest good snapshot and the journal;
     * returns what was done.
     */
    public static List<String> rebuild(Path folder, Clock clock, Consumer<String> progress) {
        FolderLock lock = null;
        try {
            lock = FolderLock.take(folder).orElseThrow(() -> new StoreException("inUse", null));
            if (Journal.segments(folder.resolve("journal")).isEmpty()
                    && new Snapshots(folder.resolve("snapshots"), clock).list().isEmpty()) {
                throw new StoreException("nothingToRebuild", null);
            }
            CleanMark.remove(folder);
            Connection built = new Opening(folder, clock, progress).rebuild();
            H2File.shutdown(built, false);
        } catch (IOException e) {
            throw Failures.of(e);
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            release(lock);
        }
        try (DataFolder opened = open(folder, clock, "", progress)) {
            return opened.verify();
        }
    }

    /**
     * Asks the process that has a folder open to bring its window forward; false when it has no
     * window.
     */
    public static boolean bringForward(Path folder) {
        return FolderLock.knock(folder);
    }

    /**
     * Lets later starts bring this one's window forward; {@code toFront} runs on a thread of its
     * own.
     */
    public void answerKnocks(Runnable toFront) {
        try {
            lock.answer(toFront);
        } catch (IOException e) {
            LOG.warn("later starts cannot find this window", e);
        }
    }

    /**
     * Makes one named Change; empty when the work changed nothing. Whatever the work throws leaves
     * the data as before.
     */
    public Optional<Change> change(String label, Consumer<Edit> work) {
        return make(new ChangeWriter.Head(Change.Kind.EDIT, label, null, null, null), work);
    }

    /** Makes the Change that founds a ledger; nobody can take it back, there would be no unit. */
    Optional<Change> found(String label, Consumer<Edit> work) {
        return tell(write(new ChangeWriter.Head(Change.Kind.EDIT, label, null, null, null), work));
    }

    /** Makes the Change of an import; {@code fileHash} is the SHA-256 of the workbook in hex. */
    public Optional<Change> importing(
            String label, String fileName, String fileHash, Consumer<Edit> work) {
        return make(
                new ChangeWriter.Head(Change.Kind.IMPORT, label, null, fileName, fileHash), work);
    }

    private Optional<Change> make(ChangeWriter.Head head, Consumer<Edit> work) {
        Optional<Change> made = write(head, work);
        made.ifPresent(undoing::made);
        return tell(made);
    }

    private Optional<Change> tell(Optional<Change> made) {
        made.ifPresent(change -> listeners.forEach(l -> l.accept(change)));
        return made;
    }

    private Optional<Change> write(ChangeWriter.Head head, Consumer<Edit> work) {
        try {
            if (marked) {
                CleanMark.remove(folder);
                marked = false;
            }
        } catch (IOException e) {
            throw Failures.of(e);
        }
        return writer.write(head, work);
    }

    /**
     * Takes back the newest Change since the opening that was not yet taken back; empty when there
     * is none.
     */
    public Optional<Change> undo() {
        return undo(1);
    }

    /** Brings back the Change that was undone last; empty when there is none. */
    public Optional<Change> redo() {
        return redo(Progress.NONE);
    }

    /** As {@link #redo()}, telling how far it is; when stopped, the data are as before. */
    public Optional<Change> redo(Progress progress) {
        return tell(undoing.redo(progress));
    }

    /** Takes back the newest steps since the opening as one Change; empty when there are fewer. */
    public Optional<Change> undo(int steps) {
        return undo(steps, Progress.NONE);
    }

    /** As {@link #undo(int)}, telling how far it is; when stopped, the data are as before. */
    public Optional<Change> undo(int steps, Progress progress) {
        return tell(undoing.undo(steps, progress));
    }

    /** The steps since the opening that can be taken back and made again. */
    public UndoStack steps() {
        return undoing;
    }

    /** Label of the Change that {@link #undo} would take back. */
    public Optional<String> undoLabel() {
        return undoing.undoable().stream().findFirst().map(UndoStack.Step::label);
    }

    /** Label of the Change that {@link #redo} would bring back. */
    public Optional<String> redoLabel() {
        return undoing.redoable().stream().findFirst().map(UndoStack.Step::label);
    }

    /** Hears of each Change after it was acknowledged, on the thread that made it. */
    public void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Questions to the data. */
    public Readers readers() {
        return readers;
    }

    /** The tree of areas. */
    public AreaStore areas() {
        return areas;
    }

    /** Settings that belong to the data. */
    public SettingStore settings() {
        return settings;
    }

    /** Search over people, households and areas. */
    public SearchIndex search() {
        return search;
    }

    /** People. */
    public PersonStore people() {
        return new PersonStore(readers, known);
    }

    /** Group leaders. */
    public LeaderStore leaders() {
        return new LeaderStore(readers);
    }

    /** Households and ratings. */
    public RatingStore ratings() {
        return new RatingStore(readers);
    }

    /** Aid. */
    public AidStore aid() {
        return new AidStore(readers);
    }

    /** The history. */
    public ChangeLog log() {
        return log;
    }

    /** What an officer should know of how the opening went; usually empty. */
    public List<String> notes() {
        return notes;
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /**
     * A line that stands for the whole content of all ledgers; equal content gives an equal line.
     */
    public String digest() {
        return writer.digest();
    }

    /** The number of the last Change; 0 when there is none. */
    public long lastSeq() {
        return writer.lastSeq();
    }

    /** Today, by the clock that the folder was opened with. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** When the newest verified snapshot was made. */
    public Optional<LocalDateTime> snapshotTime() {
        try {
            return snapshots.newestTime();
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Takes a verified snapshot, unless the newest one already holds the last Change. Changes wait
     * only while the file is copied, not while the copy is verified.
     */
    public void snapshot() {
        try {
            synchronized (snapshots) {
                if (snapshots.newestSeq() != writer.lastSeq()) {
                    long seq;
                    synchronized (writer) {
                        seq = writer.lastSeq();
                        snapshots.copy(connection);
                    }
                    snapshots.keepCopy(seq);
                }
            }
        } catch (IOException e) {
            throw Failures.of(e);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Counts rows, tallies and indexes and walks the journal's chain; says what is wrong, empty
     * when all is in order.
     */
    public List<String> verify() {
        try {
            List<String> findings = new ArrayList<>(readers.counted(Verification::of));
            JournalScan.End end;
            synchronized (writer) {
                end = JournalScan.all(journal.folder(), (frame, at, columns) -> {});
                if (!end.position().equals(journal.end())) {
                    findings.add(Messages.get("store.verify.journal", end.position().segment()));
                }
            }
            return findings;
        } catch (IOException e) {
            throw Failures.of(e);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** Closes: snapshot when something changed, database shut down, clean mark. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            synchronized (writer) {
                boolean changed = !marked || snapshots.newestSeq() != writer.lastSeq();
                connection.rollback();
                H2File.shutdown(connection, changed);
                if (snapshots.newestSeq() != writer.lastSeq()) {
                    snapshots.takeClosed(database.file(), writer.lastSeq());
                }
                Journal.Position end = journal.end();
                byte[] chain = journal.lastHash();
                journal.close();
                new CleanMark(
                                CleanMark.hash(database.file()),
                                end,
                                java.util.HexFormat.of().formatHex(chain))
                        .write(folder);
            }
        } catch (IOException e) {
            throw Failures.of(e);
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            release(lock);
        }
    }

    private static void release(FolderLock lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            LOG.warn("the lock could not be released", e);
        }
    }
}
