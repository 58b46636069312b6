package org.jinguo.figures;

import static org.jinguo.store.db.Tables.HOUSEHOLD;
import static org.jinguo.store.db.Tables.RATING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;

/**
 * Households that were rated in a round and are not there any more on a day: the tallies count them
 * among the ratings, but not among the households.
 */
final class Leavers {

    private static final int AT_ONCE = 500;

    private final Moment moment;
    private final LocalDate day;
    private final LongPredicate counts;

    /**
     * Of a day.
     *
     * @param counts tells by identity which households' ratings count at all
     */
    Leavers(Moment moment, LocalDate day, LongPredicate counts) {
        this.moment = moment;
        this.day = day;
        this.counts = counts;
    }

    /**
     * Those that were rated in the round of their village, by the group in which they were rated.
     *
     * @param rounds the round of each village
     */
    List<HouseholdFact> rated(Map<Long, RatingRound> rounds) {
        List<Long> keys = new ArrayList<>();
        for (RatingRound round : new HashSet<>(rounds.values())) {
            Set<Long> lost = new HashSet<>(moment.left(earliest(round), day));
            lost.removeIf(village -> !round.equals(rounds.get(village)));
            if (!lost.isEmpty()) {
                keys.addAll(keys(round, lost));
            }
        }
        List<HouseholdFact> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            found.addAll(rated(keys.subList(from, Math.min(from + AT_ONCE, keys.size()))));
        }
        return found;
    }

    /** A sheet may still list one that left in the year before. */
    private static LocalDate earliest(RatingRound round) {
        return round.period().from().minusYears(1);
    }

    private List<Long> keys(RatingRound round, Set<Long> villages) {
        return moment.data()
                .readers()
                .read(dsl -> dsl.select(HOUSEHOLD.VILLAGE_ID, HOUSEHOLD.NO)
                        .from(HOUSEHOLD)
                        .where(HOUSEHOLD.VILLAGE_ID.in(villages))
                        .and(HOUSEHOLD.VALID_TO.lt(day))
                        .and(HOUSEHOLD.VALID_TO.ge(earliest(round)))
                        .fetch(r -> Rating.key(moment.tree().get(r.value1()).no(), round.no(), r.value2())));
    }

    private List<HouseholdFact> rated(List<Long> keys) {
        return moment
                .data()
                .readers()
                .read(dsl -> dsl.select(RATING.VILLAGE_ID, RATING.GROUP_ID, RATING.HOUSEHOLD_ID)
                        .from(RATING)
                        .where(RATING.ID.in(keys))
                        .fetch())
                .stream()
                .filter(r -> counts.test(r.value3()))
                .map(r -> new HouseholdFact(r.value1(), r.value2(), 1))
                .toList();
    }
}
