package org.jinguo.ui.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Keeps rows where they are while they are worked on, so that none jumps away. */
final class Places {

    private Places() {}

    /**
     * The rows that were shown, as they are now and where they were, and below them those that are
     * to be shown and were not.
     *
     * @param shown the rows as they were shown
     * @param all all rows as they are now
     * @param wanted the rows to be shown, in order
     * @param key identity of a row
     */
    static <R> List<R> keep(List<R> shown, List<R> all, List<R> wanted, Function<R, Long> key) {
        Map<Long, R> now = new HashMap<>();
        all.forEach(r -> now.put(key.apply(r), r));
        Set<Long> known = new HashSet<>();
        shown.forEach(r -> known.add(key.apply(r)));
        return Stream.concat(
                        shown.stream().map(r -> now.get(key.apply(r))).filter(Objects::nonNull),
                        wanted.stream().filter(r -> !known.contains(key.apply(r))))
                .toList();
    }
}
