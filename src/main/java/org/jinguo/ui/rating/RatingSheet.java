package org.jinguo.ui.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.ScoreScheme;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingStore;

/**
 * The households of a village or group in walking order with what they were given in a round.
 *
 * @param village the village
 * @param unit the village, or one group of it
 * @param period the round's period
 * @param scheme thresholds in force, if there are any
 * @param lines one per household
 */
record RatingSheet(
        Area village, Area unit, Period period, Optional<ScoreScheme> scheme, List<Line> lines) {

    /**
     * One household.
     *
     * @param household the household
     * @param group name of its group
     * @param rating what it was given; empty when it was not yet visited
     * @param before grade of the last round that it was in
     */
    record Line(
            Household household, String group, Optional<Rating> rating, Optional<Grade> before) {}

    /**
     * Reads the sheet. A household that moved away within the round stays on it when it was rated.
     */
    static RatingSheet read(DataFolder data, AreaTree tree, Area unit, Period period) {
        Area village = tree.above(unit.id(), AreaLevel.VILLAGE).orElseThrow();
        RatingStore store = data.ratings();
        Map<Long, Rating> now = ratings(store, village, store.round(period));
        Map<Long, Rating> before = ratings(store, village, lastRound(store, period));
        Map<Long, Integer> walk = walk(tree, village);
        LocalDate day = period.to();
        List<Line> lines = new ArrayList<>();
        for (Household household : store.households(village.id())) {
            Optional<Rating> rating = Optional.ofNullable(now.get(household.id()));
            if ((livesOn(household, day) || rating.isPresent()) && in(unit, household)) {
                lines.add(
                        new Line(
                                household,
                                tree.find(household.groupId()).map(Area::name).orElse(""),
                                rating,
                                Optional.ofNullable(before.get(household.id()))
                                        .map(Rating::grade)));
            }
        }
        lines.sort(
                Comparator.comparingInt(
                                (Line l) ->
                                        walk.getOrDefault(
                                                l.household().groupId(), Integer.MAX_VALUE))
                        .thenComparingInt(l -> l.household().seq()));
        return new RatingSheet(village, unit, period, store.schemeFor(period), lines);
    }

    private static boolean in(Area unit, Household household) {
        return unit.level() != AreaLevel.GROUP || household.groupId() == unit.id();
    }

    private static boolean livesOn(Household household, LocalDate day) {
        return (household.validFrom() == null || !household.validFrom().isAfter(day))
                && (household.validTo() == null || !household.validTo().isBefore(day));
    }

    private static Map<Long, Integer> walk(AreaTree tree, Area village) {
        Map<Long, Integer> order = new HashMap<>();
        tree.below(village.id(), AreaLevel.GROUP).forEach(g -> order.put(g.id(), order.size()));
        return order;
    }

    private static Map<Long, Rating> ratings(
            RatingStore store, Area village, Optional<RatingRound> round) {
        Map<Long, Rating> found = new HashMap<>();
        round.ifPresent(r -> store.sheet(village, r).forEach(x -> found.put(x.householdId(), x)));
        return found;
    }

    private static Optional<RatingRound> lastRound(RatingStore store, Period period) {
        return store.rounds().stream()
                .filter(r -> r.kind() == period.kind() && r.period().to().isBefore(period.from()))
                .max(Comparator.comparing(RatingRound::period));
    }
}
