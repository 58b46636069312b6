package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
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

    private final Engine engine;
    private final ChangeLog log;
    private final AreaStore areas = new AreaStore(this);
    private final KnownPeople known = new KnownPeople(this);
    private final SettingStore settings;
    private final List<String> notes;
    private final UndoStack undoing;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    private DataFolder(Engine engine, List<String> notes) {
        this.engine = engine;
        this.log = new ChangeLog(engine.readers(), engine.site().journal());
        this.undoing = new UndoStack(log, engine);
        this.settings = new SettingStore(engine.readers());
        this.notes = List.copyOf(notes);
        engine.onBroughtIn(this::broughtIn);
    }

    /**
     * Opens a folder, creating it when missing; one that can not be written is opened to be read.
     * {@code progress} hears what is being done, also later, when the data are brought back or
     * closed. Throws {@link StoreException} {@code inUse} when another process has it.
     */
    public static DataFolder open(Path folder, Clock clock, String who, Consumer<String> progress) {
        return open(Site.of(folder, clock), who, progress);
    }

    static DataFolder open(Site site, String who, Consumer<String> progress) {
        try {
            FolderLock lock;
            try {
                site.disk().makeDataFolder(site.folder());
                lock = FolderLock.take(site).orElseThrow(() -> new StoreException("inUse", null));
            } catch (IOException | ReadOnlyFileSystemException e) {
                if (Failures.notWritable(e) && Engine.hasLedger(site)) {
                    return readOnly(site, who, progress);
                }
                throw e;
            }
            return locked(site, lock, who, progress);
        } catch (IOException | SQLException e) {
            throw Failures.of(e, Doing.OPENING);
        } catch (ReadOnlyFileSystemException e) {
            throw new StoreException("notWritable", e, Doing.OPENING.outcome(), site.folder());
        }
    }

    private static DataFolder locked(Site site, FolderLock lock, String who, Consumer<String> progress)
            throws IOException, SQLException {
        boolean opened = false;
        try {
            Engine engine = Engine.open(site, lock, who, progress);
            DataFolder result = new DataFolder(engine, engine.notes());
            opened = true;
            return result;
        } finally {
            if (!opened) {
                Engine.release(lock);
            }
        }
    }

    private static DataFolder readOnly(Site site, String who, Consumer<String> progress)
            throws IOException, SQLException {
        if (Claim.heldHere(site.folder())) {
            throw new StoreException("inUse", null);
        }
        LOG.warn("the folder cannot be written; it is opened to be read");
        Path folder = Files.createTempDirectory("jinguo-read");
        Site room = new Site(folder, site.disk(), site.clock(), site.patience());
        Engine engine = Engine.readOnly(site, room, who, progress);
        List<String> notes = new ArrayList<>(List.of(Messages.get("store.opening.readOnly")));
        notes.addAll(engine.notes());
        return new DataFolder(engine, notes);
    }

    /**
     * Rebuilds the database of a closed folder from its newest good snapshot and the journal;
     * returns what is not in order then.
     */
    public static List<String> rebuild(Path folder, Clock clock, Consumer<String> progress) {
        Site site = Site.of(folder, clock);
        try {
            if (!Engine.hasLedger(site)) {
                throw new StoreException("nothingToRebuild", null);
            }
            FolderLock lock = FolderLock.take(site).orElseThrow(() -> new StoreException("inUse", null));
            try {
                Optional<CleanMark> mark = CleanMark.read(site.folder());
                CleanMark.remove(site.disk(), site.folder());
                Opening.Opened made = new Opening(site, progress)
                        .recovered(mark.map(CleanMark::seq).orElse(-1L));
                made.notes().forEach(progress);
                made.database().shutdown(made.connection(), false);
                made.journal().close();
            } finally {
                Engine.release(lock);
            }
        } catch (IOException | SQLException e) {
            throw Failures.of(e, Doing.OPENING);
        }
        try (DataFolder opened = open(site, "", progress)) {
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
            if (engine.lock().isPresent()) {
                engine.lock().get().answer(toFront);
            }
        } catch (IOException e) {
            LOG.warn("later starts cannot find this window", e);
        }
    }

    /** A Change that was thought unsaved turned out to be there. */
    private void broughtIn(long seq) {
        engine.search().forget();
        log.find(seq).ifPresent(change -> {
            undoing.made(change);
            tell(Optional.of(change));
        });
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
        return tell(engine.write(new ChangeWriter.Head(Change.Kind.EDIT, label, null, null, null), work));
    }

    /** Makes the Change of an import; {@code fileHash} is the SHA-256 of the workbook in hex. */
    public Optional<Change> importing(String label, String fileName, String fileHash, Consumer<Edit> work) {
        return make(new ChangeWriter.Head(Change.Kind.IMPORT, label, null, fileName, fileHash), work);
    }

    private Optional<Change> make(ChangeWriter.Head head, Consumer<Edit> work) {
        Optional<Change> made = engine.write(head, work);
        made.ifPresent(undoing::made);
        return tell(made);
    }

    private Optional<Change> tell(Optional<Change> made) {
        made.ifPresent(change -> listeners.forEach(l -> l.accept(change)));
        return made;
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
        return engine.readers();
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
        return engine.search();
    }

    /** People. */
    public PersonStore people() {
        return new PersonStore(engine.readers(), known);
    }

    /** Group leaders. */
    public LeaderStore leaders() {
        return new LeaderStore(engine.readers());
    }

    /** Households and ratings. */
    public RatingStore ratings() {
        return new RatingStore(engine.readers());
    }

    /** Aid. */
    public AidStore aid() {
        return new AidStore(engine.readers());
    }

    /** The history. */
    public ChangeLog log() {
        return log;
    }

    /** What an officer should know of how the opening went; usually empty. */
    public List<String> notes() {
        return notes;
    }

    /**
     * Whether something acknowledged is missing, or may be, since the data were made anew; {@link
     * #notes} or what was told since says what.
     */
    public boolean lost() {
        return engine.lost();
    }

    /** The folder. */
    public Path path() {
        return engine.site().folder();
    }

    /**
     * A line that stands for the whole content of all ledgers; equal content gives an equal line.
     */
    public String digest() {
        return engine.digest();
    }

    /** The number of the last Change; 0 when there is none. */
    public long lastSeq() {
        return engine.lastSeq();
    }

    /** Today, by the clock that the folder was opened with. */
    public LocalDate today() {
        return LocalDate.now(engine.site().clock());
    }

    /** When the newest verified snapshot was made. */
    public Optional<LocalDateTime> snapshotTime() {
        try {
            return engine.site().snapshots().newestTime();
        } catch (IOException e) {
            throw Failures.of(e, Doing.ASKING);
        }
    }

    /** How many verified snapshots there are. */
    public int snapshots() {
        try {
            return engine.site().snapshots().list().size();
        } catch (IOException e) {
            throw Failures.of(e, Doing.ASKING);
        }
    }

    /** Whether the folder can only be read: a stick with its switch set. */
    public boolean isReadOnly() {
        return engine.isReadOnly();
    }

    /**
     * Takes a verified snapshot, unless the newest one already holds the last Change. Changes wait
     * only while the file is copied, not while the copy is verified.
     */
    public void snapshot() {
        engine.snapshot();
    }

    /** As {@link #verify(Progress)}, telling nobody. */
    public List<String> verify() {
        return verify(Progress.NONE);
    }

    /**
     * Counts rows, tallies and indexes, walks the journal's chain and looks at every snapshot; says
     * what is wrong, empty when all is in order. Changes may go on meanwhile.
     */
    public List<String> verify(Progress progress) {
        return engine.check(progress).stream().map(Checkup.Finding::sentence).toList();
    }

    /**
     * Looks as {@link #verify} does and mends what is found, while the folder is open; says what
     * was done, empty when all was in order.
     */
    public List<String> mend(Progress progress) {
        List<Checkup.Finding> findings = engine.check(progress);
        return findings.isEmpty() ? List.of() : engine.mend(findings);
    }

    /**
     * Closes: snapshot when something changed, database shut down, clean mark. What can not be done
     * then is told to the one who heard of the opening; nothing acknowledged depends on it.
     */
    @Override
    public void close() {
        engine.close();
    }
}
