package org.jinguo.ui.rounds;

import java.util.List;
import java.util.Optional;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.store.RoundProgress;

/**
 * A line of the rounds: a village with all rounds of a year, or one round of one village.
 *
 * @param village the village
 * @param above its township
 * @param rounds the rounds, in order
 * @param chosen the one that the line is about: of the period looked at, or its only one
 */
record VillageLine(Area village, String above, List<RoundProgress> rounds, Optional<RoundProgress> chosen) {

    /** The round of a period. */
    Optional<RoundProgress> of(Period period) {
        return rounds.stream().filter(r -> r.period().equals(period)).findFirst();
    }

    /** What it is known by when it is read again. */
    String key() {
        return rounds.size() == 1 ? key(village, rounds.get(0).period()) : key(village);
    }

    /** Key of the only round of a line. */
    static String key(Area village, Period period) {
        return village.id() + " " + period;
    }

    private static String key(Area village) {
        return String.valueOf(village.id());
    }
}
