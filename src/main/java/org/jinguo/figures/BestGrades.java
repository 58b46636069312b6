package org.jinguo.figures;

import static org.jinguo.store.db.Tables.HOUSEHOLD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.RatingMark;

/**
 * The best grade that each household had in any valid round of a year (setting 任一轮评为清洁). Households
 * that left are counted only where the village's last valid round still has them, as no other
 * figure of the year end knows them.
 */
final class BestGrades {

    private static final Grade[] GRADES = Grade.values();

    private final Moment moment;

    BestGrades(Moment moment) {
        this.moment = moment;
    }

    /** A household while its rounds are read, the oldest first. */
    private static final class Seen {
        private int best = Integer.MAX_VALUE;
        private long groupId;
        private boolean plaque;
        private boolean fixed;
        private long roundId;

        /** Itself when the last round still has it; null when it left before. */
        private Seen kept(long last) {
            return roundId == last ? this : null;
        }
    }

    /** Facts of all villages. */
    List<RatingFact> facts() {
        Map<Long, CountedRounds.InVillage> several = new HashMap<>();
        moment.rounds().byVillage().forEach((id, counted) -> keepSeveral(several, id, counted));
        several.keySet().removeAll(moment.movers().villages());
        List<RatingFact> found = new ArrayList<>(RatingSource.lasts(moment).stream()
                .filter(f -> !several.containsKey(f.villageId()))
                .toList());
        Set<Long> gone = gone(several.keySet());
        several.forEach((id, counted) -> {
            Map<Long, Seen> seen = seen(moment.tree().get(id), counted);
            long last = counted.last().id();
            gone.forEach(h -> seen.computeIfPresent(h, (k, s) -> s.kept(last)));
            found.addAll(summed(id, seen.values()));
        });
        return found;
    }

    private static void keepSeveral(
            Map<Long, CountedRounds.InVillage> several, long id, CountedRounds.InVillage counted) {
        if (counted.valid().size() > 1) {
            several.put(id, counted);
        }
    }

    private Map<Long, Seen> seen(Area village, CountedRounds.InVillage counted) {
        Map<Long, Integer> order = order(counted);
        Map<Long, Seen> seen = new HashMap<>();
        for (RatingMark mark : RatingMark.read(moment.data(), village, counted.valid())) {
            if (order.containsKey(mark.roundId())) {
                note(seen.computeIfAbsent(mark.householdId(), k -> new Seen()), mark, order);
            }
        }
        return seen;
    }

    /** The place of each round in time, the last one highest. */
    private static Map<Long, Integer> order(CountedRounds.InVillage counted) {
        Map<Long, Integer> order = new HashMap<>();
        for (RatingRound round : counted.valid()) {
            order.put(round.id(), counted.valid().size() - order.size());
        }
        return order;
    }

    private static void note(Seen seen, RatingMark mark, Map<Long, Integer> order) {
        seen.best = Math.min(seen.best, mark.grade().ordinal());
        if (order.get(mark.roundId()) >= order.getOrDefault(seen.roundId, 0)) {
            seen.roundId = mark.roundId();
            seen.groupId = mark.groupId();
            seen.plaque = mark.plaque();
            seen.fixed = mark.fixed();
        }
    }

    /** The households that left some villages before the last day. */
    private Set<Long> gone(Set<Long> villages) {
        Set<Long> lost = new TreeSet<>(moment.left(moment.period().from().minusYears(1), moment.day()));
        lost.retainAll(villages);
        if (lost.isEmpty()) {
            return Set.of();
        }
        return moment.data()
                .readers()
                .read(dsl -> dsl.select(HOUSEHOLD.ID)
                        .from(HOUSEHOLD)
                        .where(HOUSEHOLD.VILLAGE_ID.in(lost))
                        .and(HOUSEHOLD.VALID_TO.lt(moment.day()))
                        .fetchSet(HOUSEHOLD.ID));
    }

    private static List<RatingFact> summed(long village, Collection<Seen> seen) {
        Map<Long, int[][]> groups = new LinkedHashMap<>();
        for (Seen one : seen) {
            int[] sum = groups.computeIfAbsent(one.groupId, k -> new int[GRADES.length][3])[one.best];
            sum[0]++;
            sum[1] += one.plaque ? 1 : 0;
            sum[2] += one.fixed ? 1 : 0;
        }
        List<RatingFact> facts = new ArrayList<>();
        groups.forEach((group, sums) -> {
            for (int g = 0; g < sums.length; g++) {
                int[] n = sums[g];
                if (n[0] > 0) {
                    facts.add(new RatingFact(village, group, GRADES[g], n[0], n[1], n[2]));
                }
            }
        });
        return facts;
    }

    /** The households of a village, each with the rating that counts and its last one. */
    List<GivenGrade> of(Area village, CountedRounds.InVillage counted) {
        Map<Long, GivenGrade> given = new LinkedHashMap<>();
        for (RatingRound round : counted.valid()) {
            for (Rating rating : moment.data().ratings().sheet(village, round)) {
                given.merge(
                        rating.householdId(),
                        new GivenGrade(rating, rating),
                        (newer, older) -> better(newer, older.best()));
            }
        }
        Set<Long> here = moment.data().ratings().households(village.id()).stream()
                .filter(h -> h.existsOn(moment.day()))
                .map(Household::id)
                .collect(Collectors.toSet());
        return given.values().stream()
                .filter(g -> here.contains(g.last().householdId())
                        || g.last().roundId() == counted.last().id())
                .filter(g -> !moment.superseded(g.last().householdId()))
                .map(this::withPast)
                .toList();
    }

    /** What a household was given where it lived before goes along. */
    private GivenGrade withPast(GivenGrade given) {
        GivenGrade best = given;
        for (Rating past : moment.movers().before(moment, given.last().householdId())) {
            best = better(best, past);
        }
        return best;
    }

    private static GivenGrade better(GivenGrade newer, Rating older) {
        boolean rose = older.grade().compareTo(newer.best().grade()) < 0;
        return rose ? new GivenGrade(older, newer.last()) : newer;
    }
}
