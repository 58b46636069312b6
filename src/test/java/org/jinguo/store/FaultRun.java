package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jinguo.store.db.Tables.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.store.disk.Disk;

/**
 * Work on a data folder whose disk fails, looked at from outside: what was acknowledged is there,
 * what was said to be unsaved is not, and as soon as the disk is well again work goes on.
 */
final class FaultRun {

    private static final Set<String> RAW = Set.of("database", "gone", "disk");
    private static final long MOST_MS = 10_000;
    private static final String NOT_SAVED = "没有保存";

    /** The lines that stand for states of the data, from the run without failures. */
    private static final Map<SortedMap<Long, String>, String> DIGESTS = new HashMap<>();

    private final Path folder;
    private final FaultyDisk disk;
    private final FaultyDisk.Failure failure;
    private final List<String> told = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();
    private List<FaultWorld> worlds = List.of(FaultWorld.empty());
    private DataFolder data;
    private List<FaultyDisk.Point> opening = List.of();
    private int probes;
    private boolean damaged;

    FaultRun(Path folder, FaultyDisk disk, FaultyDisk.Failure failure) {
        this.folder = folder;
        this.disk = disk;
        this.failure = failure;
    }

    /** People that are already there, in a folder whose journal is perhaps damaged. */
    void startFrom(SortedMap<Long, String> people, boolean damagedJournal) {
        worlds = List.of(new FaultWorld(people, List.of(), List.of()));
        damaged = damagedJournal;
    }

    /** The deeds of the first opening. */
    List<FaultyDisk.Point> opening() {
        return opening;
    }

    static Person person(long id, String name) {
        return Ledgers.PERSON.make(Map.of("id", id, "name", name, "idState", IdState.MISSING));
    }

    static SortedMap<Long, String> people(DataFolder data) {
        SortedMap<Long, String> found = new TreeMap<>();
        data.readers()
                .read(dsl -> dsl.select(PERSON.ID, PERSON.NAME).from(PERSON).fetch())
                .forEach(row -> found.put(row.value1(), row.value2()));
        return found;
    }

    /** The whole life of a new folder. */
    void life() throws IOException {
        open();
        put("新增", 7, "李翠英");
        put("改名", 7, "李翠音");
        importing();
        undo();
        redo();
        change("删除", people -> people.remove(7L), edit -> edit.remove(Ledgers.PERSON, 7));
        step(Doing.BACKING_UP, UnaryOperator.identity(), DataFolder::snapshot);
        put("再录", 8, "祝金福");
        undo();
        step(
                Doing.CHECKING,
                UnaryOperator.identity(),
                d -> assertThat(d.verify()).isEmpty());
        close();
        visit();
        check();
    }

    /** Opens, makes one Change, closes. */
    void visit() {
        open();
        put("又录", 9, "周春香");
        close();
    }

    private void put(String label, long id, String name) {
        change(label, all -> all.put(id, name), e -> e.put(Ledgers.PERSON, person(id, name)));
    }

    private void change(String label, Consumer<SortedMap<Long, String>> effect, Consumer<Edit> work) {
        tried.add(label);
        step(Doing.CHANGING, world -> world.made(effect), d -> d.change(label, work));
    }

    private void importing() {
        tried.add("导入");
        step(
                Doing.CHANGING,
                world -> world.made(all -> imported().forEach(p -> all.put(p.id(), p.name()))),
                d -> d.importing("导入", "表.xlsx", "00", e -> imported().forEach(p -> e.put(Ledgers.PERSON, p))));
    }

    private static List<Person> imported() {
        return Stream.iterate(1000L, i -> i < 4000, i -> i + 1)
                .map(i -> person(i, "祝" + i))
                .toList();
    }

    private void undo() {
        tried.add("撤销");
        step(Doing.CHANGING, FaultWorld::undone, DataFolder::undo);
    }

    private void redo() {
        tried.add("重做");
        step(Doing.CHANGING, FaultWorld::redone, DataFolder::redo);
    }

    private DataFolder opened() {
        Site site = new Site(folder, Disk.watched(disk), Clock.systemUTC(), Duration.ofMillis(200));
        return DataFolder.open(site, "", told::add);
    }

    private void open() {
        tried.add("open");
        worlds = worlds.stream().map(FaultWorld::closed).distinct().toList();
        int before = disk.failed();
        try {
            data = opened();
        } catch (StoreException e) {
            requireTrue(e, before, Doing.OPENING);
            disk.heal();
            data = opened();
        }
        if (data.isReadOnly()) {
            onlyRead();
        }
        opening = opening.isEmpty() ? disk.heard() : opening;
        requireNoLoss(data.notes());
        look();
    }

    /** A folder that could not be written was opened to be read; then it can be written again. */
    private void onlyRead() {
        tried.add("read");
        assertThat(disk.failed()).as("read only after %s", tried).isPositive();
        assertThat(data.notes()).contains(Messages.get("store.opening.readOnly"));
        look();
        assertThatThrownBy(() -> change(data, 91, "看"))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.key()).isEqualTo("readOnly"));
        close();
        disk.heal();
        data = opened();
    }

    private void step(Doing doing, UnaryOperator<FaultWorld> effect, Consumer<DataFolder> deed) {
        if (!attempt(doing, effect, deed)) {
            if (disk.ill()) {
                look();
                probe(90);
            }
            disk.heal();
            boolean made = probe(100 + ++probes);
            assertThat(made).as("goes on after %s", tried).isTrue();
        }
        look();
    }

    private boolean probe(long id) {
        return attempt(Doing.CHANGING, w -> w.made(p -> p.put(id, "接")), d -> change(d, id, "接"));
    }

    private static void change(DataFolder data, long id, String name) {
        data.change(name, edit -> edit.put(Ledgers.PERSON, person(id, name)));
    }

    /** Whether it was done; a failure must have a cause, and its sentence must be true. */
    private boolean attempt(Doing doing, UnaryOperator<FaultWorld> effect, Consumer<DataFolder> deed) {
        tried.add(doing.name());
        int before = disk.failed();
        List<FaultWorld> after = worlds.stream().map(effect).toList();
        try {
            deed.accept(data);
            worlds = after;
            return true;
        } catch (StoreException e) {
            requireTrue(e, before, doing);
            if (e.key().equals("unsure")) {
                List<FaultWorld> both = new ArrayList<>(worlds);
                for (int i = 0; i < after.size(); i++) {
                    both.add(worlds.get(i).broughtIn(after.get(i)));
                }
                worlds = both;
            }
            return false;
        }
    }

    /** A failure must have a cause, and its sentence be true. */
    private void requireTrue(StoreException e, int before, Doing doing) {
        tried.add(e.key());
        String right = switch (failure) {
            case FULL -> "diskFull";
            case DENIED -> "notWritable";
            case BROKEN -> "disk";
        };
        boolean unsure = e.key().equals("unsure");
        boolean fits = e.key().equals(right)
                || unsure && doing == Doing.CHANGING
                || failure == FaultyDisk.Failure.BROKEN && RAW.contains(e.key());
        boolean caused = disk.failed() > before || disk.ill();
        boolean says = unsure || e.userMessage().contains(doing.outcome());
        if (!fits || !caused || !says) {
            String told = fits + " " + caused + " " + e.key() + e.userMessage();
            throw new AssertionError(told + " for " + failure + " after " + tried, e);
        }
    }

    /** Reads: what is seen must be one of the states that may be. */
    private void look() {
        SortedMap<Long, String> seen;
        int before = disk.failed();
        try {
            seen = people(data);
        } catch (StoreException e) {
            requireTrue(e, before, Doing.ASKING);
            if (disk.ill()) {
                return;
            }
            seen = people(data);
        }
        SortedMap<Long, String> there = seen;
        List<FaultWorld> fitting =
                worlds.stream().filter(w -> w.people().equals(there)).toList();
        assertThat(fitting).as("one of %s after %s", worlds.size(), tried).isNotEmpty();
        if (!disk.ill()) {
            // Until data were brought back, a step that is not sure yet is not seen.
            worlds = fitting;
        }
        requireDigest(seen, data.digest());
    }

    private void requireDigest(SortedMap<Long, String> seen, String digest) {
        if (!disk.ill()) {
            assertThat(DIGESTS.computeIfAbsent(seen, p -> digest))
                    .as("%s", tried)
                    .isEqualTo(digest);
        }
    }

    private void close() {
        tried.add("close");
        int heard = told.size();
        data.close();
        List<String> said = told.subList(heard, told.size());
        assertThat(said).noneMatch(text -> text.contains(NOT_SAVED));
    }

    /** Opens with a disk that is well, twice. */
    void check() throws IOException {
        disk.heal();
        requireNothingOpen();
        FaultRun after = new FaultRun(folder, FaultyDisk.sound(), failure);
        after.worlds = worlds;
        after.damaged = damaged;
        after.tried.addAll(tried);
        after.open();
        assertThat(after.data.verify()).as("%s", tried).isEmpty();
        after.put("末了", 10, "姜水花");
        after.close();
        assertThat(after.told).noneMatch(text -> text.startsWith("关闭时"));
        after.open();
        assertThat(after.data.notes()).as("%s", tried).isEmpty();
        assertThat(after.data.verify()).isEmpty();
        after.close();
        requireNothingOpen();
        requireTidy();
    }

    private void requireNoLoss(List<String> notes) {
        for (String note : notes) {
            boolean harmless = Stream.of("store.opening.rebuilt", "store.opening.torn", "store.opening.interrupted")
                            .anyMatch(key -> fits(note, key))
                    || damaged && fits(note, "store.opening.journalDamaged");
            assertThat(harmless).as("%s speaks of loss after %s", note, tried).isTrue();
        }
    }

    private static boolean fits(String note, String key) {
        return note.startsWith(Messages.get(key, "\u0000").split("\u0000", -1)[0]);
    }

    /** Nothing may be left behind but what belongs there. */
    private void requireTidy() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(f -> folder.relativize(f).toString()))
                    .as("%s", tried)
                    .allMatch(name -> name.matches("lock|data\\.mv\\.db|clean\\.mark|journal/journal-\\d+\\.log"
                                    + "|snapshots/(checked|snapshot-[-\\d]+\\.zip)"
                                    + "|quarantine/\\d+-remains\\.log")
                            || damaged && name.startsWith("quarantine/"));
        }
    }

    private void requireEnd(Thread thread) {
        try {
            thread.join(MOST_MS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(thread.isAlive())
                .as("%s at work after %s", thread.getName(), tried)
                .isFalse();
    }

    /** No file of a closed folder is still open in this process, and no thread works on one. */
    private void requireNothingOpen() throws IOException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().contains(folder.toString())) {
                requireEnd(thread);
            }
        }
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return;
        }
        try (Stream<Path> files = Files.list(open)) {
            for (Path file : files.toList()) {
                if (Files.isSymbolicLink(file)) {
                    String target = Files.readSymbolicLink(file).toString();
                    assertThat(target).as("%s", tried).doesNotStartWith(folder.toString());
                }
            }
        }
    }
}
