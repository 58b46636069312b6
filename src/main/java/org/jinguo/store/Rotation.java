package org.jinguo.store;

import java.time.LocalDateTime;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jinguo.store.Snapshots.Snapshot;

/**
 * Which snapshots are kept: the ten newest, seven days, four weeks, twelve months, in this order
 * for as long as they have room together; never fewer than the three newest.
 */
final class Rotation {

    /** What all of them may take together, bytes: ten of a district would be 630 MB. */
    static final long BUDGET = 256L << 20;

    private static final int LEAST = 3;

    private Rotation() {}

    /** Those to be deleted, of all there are, newest first. */
    static List<Snapshot> superfluous(List<Snapshot> all) {
        Set<Snapshot> wanted = new LinkedHashSet<>(newest(all, LEAST));
        // One of each month and week tells more than one more of today.
        wanted.addAll(eachOf(all, 12, s -> month(s.at())));
        wanted.addAll(eachOf(all, 4, s -> week(s.at())));
        wanted.addAll(eachOf(all, 7, s -> s.at().toLocalDate()));
        wanted.addAll(newest(all, 10));
        Set<Snapshot> kept = new HashSet<>();
        long bytes = 0;
        for (Snapshot snapshot : wanted) {
            bytes += snapshot.bytes();
            if (kept.size() < LEAST || bytes <= BUDGET) {
                kept.add(snapshot);
            }
        }
        return all.stream().filter(s -> !kept.contains(s)).toList();
    }

    private static List<Snapshot> newest(List<Snapshot> all, int howMany) {
        return all.subList(0, Math.min(howMany, all.size()));
    }

    private static Object month(LocalDateTime at) {
        return at.getYear() * 100 + at.getMonthValue();
    }

    private static Object week(LocalDateTime at) {
        return at.get(WeekFields.ISO.weekBasedYear()) * 100 + at.get(WeekFields.ISO.weekOfWeekBasedYear());
    }

    /** The newest of each span, of so many spans. */
    private static List<Snapshot> eachOf(List<Snapshot> all, int howMany, Function<Snapshot, Object> span) {
        Set<Object> seen = new HashSet<>();
        List<Snapshot> kept = new ArrayList<>();
        for (Snapshot snapshot : all) {
            if (seen.size() < howMany && seen.add(span.apply(snapshot))) {
                kept.add(snapshot);
            }
        }
        return kept;
    }
}
