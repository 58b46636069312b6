package org.jinguo.figures;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two states of the ratings and the villages that can be compared: those rated in both. A village
 * that was merged in between is compared with its successor.
 *
 * @param now the ratings of the rounds that count, each household by the last of them
 * @param before those of the rounds before
 * @param villages the villages, as they stand on the last day
 */
record Comparison(Moment now, Moment before, Set<Long> villages) {

    static Comparison of(Moment moment) {
        Moment before = moment.before();
        Set<Long> both = new HashSet<>(standing(moment, moment));
        both.retainAll(standing(moment, before));
        return new Comparison(moment.byLast(), before, both);
    }

    private static Set<Long> standing(Moment on, Moment of) {
        return of.rounds().byVillage().keySet().stream()
                .map(v -> Placement.standing(on.tree(), on.day(), v))
                .collect(Collectors.toSet());
    }

    /** Whether a rating belongs to a village that is compared. */
    boolean covers(Fact fact) {
        return villages.contains(Placement.standing(now.tree(), now.day(), fact.villageId()));
    }
}
