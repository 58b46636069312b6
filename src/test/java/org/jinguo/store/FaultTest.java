package org.jinguo.store;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jinguo.store.FaultyDisk.Course;
import org.jinguo.store.FaultyDisk.Failure;
import org.jinguo.store.FaultyDisk.Plan;
import org.jinguo.store.FaultyDisk.Point;
import org.jinguo.store.disk.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets each deed of the store to the disk fail, in every way that a disk fails ({@code
 * -Djinguo.faults=all} for the long run, else a few of each sort).
 */
class FaultTest {

    private static final boolean ALL = "all".equals(System.getProperty("jinguo.faults"));

    @TempDir Path room;

    private int runs;

    @Test
    void losesNothingAcknowledgedWhereverTheDiskFails() throws IOException {
        FaultyDisk sound = FaultyDisk.sound();
        run(sound, Failure.BROKEN);
        assertAll(plans(sound.heard()).stream().map(this::life));
    }

    private Executable life(Plan plan) {
        return () -> {
            try {
                run(new FaultyDisk(plan), plan.failure());
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

    private static List<Plan> plans(List<Point> deeds) {
        List<Plan> plans = new ArrayList<>();
        int turn = 0;
        for (Point point : ALL ? deeds : some(deeds)) {
            List<Plan> ways = ways(point);
            plans.addAll(ALL ? ways : List.of(ways.get(turn++ % ways.size())));
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

    /** The first, a middle one and the last of each sort. */
    private static List<Point> some(List<Point> deeds) {
        Map<FaultyDisk.Sort, List<Point>> sorts = new LinkedHashMap<>();
        for (Point point : deeds) {
            sorts.computeIfAbsent(point.sort(), s -> new ArrayList<>()).add(point);
        }
        return sorts.values().stream()
                .flatMap(
                        all ->
                                Stream.of(0, all.size() / 2, all.size() - 1)
                                        .distinct()
                                        .map(all::get))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
