package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jinguo.store.Snapshots.Snapshot;

/** How many snapshots may lie in a folder, whatever was there before. */
class RotationTest {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2019, 1, 1, 8, 0);
    private static final int YEARS_OF_HOURS = 3 * 365 * 24;

    /** Copies of random sizes at random times, newest first. */
    private static List<Snapshot> snapshots(int count, long largest, Random random) {
        List<Snapshot> all = new ArrayList<>();
        LocalDateTime at = BEGIN;
        for (int i = 1; i <= count; i++) {
            at = at.plusHours(random.nextInt(1 + YEARS_OF_HOURS / count));
            long bytes = random.nextLong(largest) + 1;
            all.add(new Snapshot(Path.of("snapshot-" + i), i, at, bytes));
        }
        Collections.reverse(all);
        return all;
    }

    private static List<Snapshot> kept(List<Snapshot> all) {
        Set<Snapshot> deleted = new HashSet<>(Rotation.superfluous(all));
        return all.stream().filter(s -> !deleted.contains(s)).toList();
    }

    @Property(tries = 200)
    void allTogetherHaveRoomOrOnlyTheThreeNewestStay(
            @ForAll @IntRange(min = 0, max = 80) int count,
            @ForAll @IntRange(min = 1, max = 400) int largestMegabytes,
            @ForAll @IntRange int seed) {
        List<Snapshot> all = snapshots(count, (long) largestMegabytes << 20, new Random(seed));
        List<Snapshot> kept = kept(all);
        List<Snapshot> newest = all.subList(0, Math.min(3, count));
        assertThat(kept).containsAll(newest);
        long bytes = kept.stream().mapToLong(Snapshot::bytes).sum();
        assertThat(bytes <= Rotation.BUDGET || kept.equals(newest))
                .as("%d bytes", bytes)
                .isTrue();
        assertThat(kept).hasSizeLessThanOrEqualTo(10 + 7 + 4 + 12);
        assertThat(kept(kept)).isEqualTo(kept);
    }

    @Property(tries = 100)
    void fewAndSmallOnesAllStay(@ForAll @IntRange(min = 0, max = 10) int count, @ForAll @IntRange int seed) {
        assertThat(Rotation.superfluous(snapshots(count, 20 << 20, new Random(seed))))
                .isEmpty();
    }

    /** Day after day, the newest of earlier months is never lost to the copies of today. */
    @Property(tries = 8)
    void monthsAreKeptWhileCopiesComeEveryHour(@ForAll @IntRange int seed) {
        Random random = new Random(seed);
        List<Snapshot> all = new ArrayList<>();
        LocalDateTime at = BEGIN;
        for (int i = 1; i <= 1500; i++) {
            at = at.plusHours(1 + random.nextInt(8));
            all.add(0, new Snapshot(Path.of("snapshot-" + i), i, at, 2 << 20));
            all = new ArrayList<>(kept(all));
        }
        LocalDateTime end = at;
        for (int back = 1; back <= 6; back++) {
            int month = end.minusMonths(back).getMonthValue();
            assertThat(all).as("month %d", month).anyMatch(s -> s.at().getMonthValue() == month);
        }
    }
}
