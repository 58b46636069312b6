package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jinguo.model.Ledgers;
import org.jinguo.store.FaultyDisk.Course;
import org.jinguo.store.FaultyDisk.Failure;
import org.jinguo.store.FaultyDisk.Plan;
import org.jinguo.store.FaultyDisk.Point;
import org.jinguo.store.disk.Deed;
import org.jinguo.store.disk.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lets each deed of the store to the disk fail, in every way that a disk fails ({@code
 * -Djinguo.faults=all} for the long run, else a few of each sort).
 */
class FaultTest {

    private static final boolean ALL = "all".equals(System.getProperty("jinguo.faults"));

    @TempDir
    Path room;

    private int runs;

    @Test
    void losesNothingAcknowledgedWhereverTheDiskFails() throws IOException {
        FaultyDisk sound = FaultyDisk.sound();
        run(sound, Failure.BROKEN);
        List<Point> deeds = sound.heard().stream().filter(FaultTest::wanted).toList();
        assertAll(plans(deeds).stream().map(this::life));
    }

    /** In the short run the claim and a database made anew fail where data are brought back. */
    private static boolean wanted(Point point) {
        String file = point.sort().file();
        boolean elsewhere = file.startsWith("lock.owner") || file.startsWith("data-rebuilding");
        return ALL || !elsewhere || point.sort().act() == Deed.Act.DELETE;
    }

    private Executable life(Plan plan) {
        return told(plan, () -> run(new FaultyDisk(plan), plan.failure()));
    }

    private static Executable told(Plan plan, Executable work) {
        return () -> {
            try {
                work.execute();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(plan.toString(), e);
            }
        };
    }

    private void run(FaultyDisk disk, Failure failure) throws IOException {
        Path folder = room.resolve("data" + ++runs);
        new FaultRun(folder, disk, failure).life();
        delete(folder);
    }

    /** A disk that failed to force what it was given may have forgotten that it must. */
    @Test
    void writesAgainWhatCouldNotBeForced() {
        AtomicBoolean ill = new AtomicBoolean();
        List<Long> written = new ArrayList<>();
        Disk.Watch watch = deed -> {
            boolean journal = deed.file().toString().endsWith(".log");
            if (journal && deed.act() == Deed.Act.WRITE) {
                written.add(deed.at());
            } else if (journal && ill.get()) {
                throw Failure.BROKEN.on(deed.file());
            }
        };
        Site site = new Site(room.resolve("data"), Disk.watched(watch), Clock.systemUTC(), Duration.ofMillis(200));
        try (DataFolder data = DataFolder.open(site, "", t -> {})) {
            data.change("一", edit -> put(edit, 1));
            ill.set(true);
            assertThatThrownBy(() -> data.change("二", edit -> put(edit, 100))).hasMessage("unsure");
            long unsure = written.get(written.size() - 1);
            ill.set(false);
            written.clear();
            data.change("三", edit -> put(edit, 200));
            assertThat(written.get(0)).isEqualTo(unsure);
            assertThat(FaultRun.people(data)).containsKeys(1L, 100L, 200L);
            assertThat(data.undo(3)).isPresent();
            assertThat(FaultRun.people(data)).isEmpty();
        }
    }

    /** After a kill, and after a kill with a journal that lacks what the database holds. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNothingWhenTheDiskFailsWhileDataAreBroughtBack(boolean damaged) throws IOException {
        Path killed = room.resolve("killed");
        SortedMap<Long, String> people = killed(killed, damaged);
        FaultyDisk sound = FaultyDisk.sound();
        Consumer<FaultRun> start = run -> run.startFrom(people, damaged);
        Plan none = new Plan(null, Failure.BROKEN, Course.ONCE);
        List<Point> opening = bringBack(killed, none, sound, start).opening();
        assertAll(plans(ALL ? sound.heard() : opening).stream()
                .map(plan -> told(plan, () -> bringBack(killed, plan, new FaultyDisk(plan), start))));
    }

    private FaultRun bringBack(Path killed, Plan plan, FaultyDisk disk, Consumer<FaultRun> start) throws IOException {
        Path folder = room.resolve("data" + ++runs);
        copy(killed, folder);
        FaultRun run = new FaultRun(folder, disk, plan.failure());
        start.accept(run);
        run.visit();
        run.check();
        delete(folder);
        return run;
    }

    /** Leaves a folder as a kill does; returns the people in it. */
    private SortedMap<Long, String> killed(Path killed, boolean damaged) throws IOException {
        Path folder = room.resolve("before");
        SortedMap<Long, String> people;
        try (DataFolder data = DataFolder.open(folder, Clock.systemUTC(), "", t -> {})) {
            for (long id = 1; id <= 400; id += id < 5 ? 1 : 100) {
                long from = id;
                data.change("录", edit -> put(edit, from));
                if (id == 2) {
                    data.snapshot();
                }
            }
            people = FaultRun.people(data);
            if (!damaged) {
                copy(folder, killed);
            }
        }
        if (damaged) {
            copy(folder, killed);
            damage(killed);
        }
        delete(folder);
        return people;
    }

    private static void put(Edit edit, long from) {
        for (long id = from; id < from + 50; id++) {
            edit.put(Ledgers.PERSON, FaultRun.person(id, "祝" + from));
        }
    }

    /** Only the database holds the last Change then. */
    private static void damage(Path folder) throws IOException {
        Files.delete(folder.resolve("clean.mark"));
        List<Snapshots.Snapshot> all =
                Site.of(folder, Clock.systemUTC()).snapshots().list();
        Files.delete(all.get(0).file());
        Path journal = folder.resolve("journal/journal-000001.log");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length - 40] ^= 4;
        Files.write(journal, bytes);
    }

    private static List<Plan> plans(List<Point> deeds) {
        List<Plan> plans = new ArrayList<>();
        int turn = 0;
        for (Point point : ALL ? deeds : some(deeds)) {
            List<Plan> ways = ways(point);
            // What goes wrong while the old database is copied out is easily taken for its fault.
            boolean each = ALL || point.sort().file().startsWith("data-copying");
            plans.addAll(each ? ways : List.of(ways.get(turn++ % ways.size())));
        }
        return plans;
    }

    private static List<Plan> ways(Point point) {
        List<Plan> ways = new ArrayList<>();
        for (Failure failure : Failure.values()) {
            for (Course course : Course.values()) {
                if (course != Course.HALF || point.sort().act() == Deed.Act.WRITE) {
                    ways.add(new Plan(point, failure, course));
                }
            }
        }
        return ways;
    }

    /** One of each sort: in turn the first, a middle one and the last. */
    private static List<Point> some(List<Point> deeds) {
        Map<FaultyDisk.Sort, List<Point>> sorts = new LinkedHashMap<>();
        for (Point point : deeds) {
            sorts.computeIfAbsent(point.sort(), s -> new ArrayList<>()).add(point);
        }
        List<Point> some = new ArrayList<>();
        for (List<Point> all : sorts.values()) {
            some.add(all.get((all.size() - 1) * (some.size() % 3) / 2));
        }
        return some;
    }

    /** Copies a folder of data as it stands, as a kill would leave it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
