package org.jinguo.figures;

import static org.jinguo.store.db.Tables.HOUSEHOLD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;

/**
 * Households that moved to another village within a period: where the new village rated them in a
 * later round than the old one, the old rating counts no more, and the best grade of the year goes
 * along.
 *
 * @param left the households whose old rating is superseded
 * @param came what a household of a village was before it came there
 * @param villages the villages that any of them left or came to
 */
record Movers(Set<Long> left, Map<Long, Household> came, Set<Long> villages) {

    private static final Movers NONE = new Movers(Set.of(), Map.of(), Set.of());

    /** The movers that matter; none where all villages count one and the same round. */
    static Movers of(Moment moment) {
        CountedRounds counted = moment.rounds();
        boolean plain = !counted.everClean()
                && counted.byVillage().values().stream()
                                .map(CountedRounds.InVillage::last)
                                .distinct()
                                .count()
                        < 2;
        return plain ? NONE : read(moment);
    }

    private static Movers read(Moment moment) {
        Map<Long, Household> gone = new HashMap<>();
        Set<Long> lost = moment.left(moment.period().from(), moment.day());
        if (!lost.isEmpty()) {
            moment.data()
                    .readers()
                    .list(
                            Ledgers.HOUSEHOLD,
                            HOUSEHOLD
                                    .VILLAGE_ID
                                    .in(lost)
                                    .and(HOUSEHOLD.INTO_ID.isNotNull())
                                    .and(HOUSEHOLD.VALID_TO.lt(moment.day())))
                    .forEach(h -> gone.put(h.intoId(), h));
        }
        Set<Long> left = new HashSet<>();
        Map<Long, Household> came = new HashMap<>();
        Set<Long> villages = new TreeSet<>();
        for (Household now : moment.data().ratings().byIds(gone.keySet())) {
            Household was = gone.get(now.id());
            boolean same = now.fromId() != null && now.fromId() == was.id();
            if (same && now.villageId() != was.villageId() && later(moment, was, now)) {
                left.add(was.id());
                came.put(now.id(), was);
                villages.addAll(List.of(was.villageId(), now.villageId()));
            }
        }
        return new Movers(left, came, villages);
    }

    private static boolean later(Moment moment, Household was, Household now) {
        Optional<RatingRound> there = moment.rounds().of(now.villageId());
        Optional<RatingRound> here = moment.rounds().of(was.villageId());
        if (there.isEmpty() || !rated(moment, now, there.get())) {
            return false;
        }
        return here.isEmpty() || here.get().period().compareTo(there.get().period()) < 0;
    }

    private static boolean rated(Moment moment, Household household, RatingRound round) {
        int village = moment.tree().get(household.villageId()).no();
        long key = Rating.key(village, round.no(), household.no());
        return moment.data().readers().find(Ledgers.RATING, key).isPresent();
    }

    /** What a household was given in its old village, in the valid rounds there. */
    List<Rating> before(Moment moment, long householdId) {
        Household was = came.get(householdId);
        CountedRounds.InVillage counted =
                was == null ? null : moment.rounds().byVillage().get(was.villageId());
        if (counted == null) {
            return List.of();
        }
        Area village = moment.tree().get(was.villageId());
        List<Rating> found = new ArrayList<>();
        for (RatingRound round : counted.valid()) {
            long key = Rating.key(village.no(), round.no(), was.no());
            moment.data().readers().find(Ledgers.RATING, key).ifPresent(found::add);
        }
        return found;
    }
}
