package org.jinguo.store;

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
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.ScoreScheme;
import org.jinguo.model.rating.VillageRound;

/**
 * The households of a village or group in walking order with what they were given in a round. The
 * screen, the printed sheet and the notice all take their order from here, so that they are the
 * same.
 *
 * @param village the village
 * @param unit the village, or one group of it
 * @param period the round's period
 * @param round the round; empty until something is rated in it anywhere
 * @param state how far the round is in the village; empty where it was never closed
 * @param scheme the score scheme in force, if there is any
 * @param items its items in order
 * @param lines one per household
 */
public record RatingSheet(
        Area village,
        Area unit,
        Period period,
        Optional<RatingRound> round,
        Optional<VillageRound> state,
        Optional<ScoreScheme> scheme,
        List<ScoreItem> items,
        List<Line> lines) {

    /** The order of a village's lines: group by group, each as it is walked. */
    public static final Comparator<Line> WALK = Comparator.comparingInt(
                    (Line l) -> l.group().seq())
            .thenComparing(l -> l.group().code())
            .thenComparingInt(l -> l.household().seq())
            .thenComparingInt(l -> l.household().no());

    /**
     * One household.
     *
     * @param household the household
     * @param group the group in which it was rated, otherwise in which it is
     * @param rating what it was given; empty when it was not yet visited
     * @param before what it was given in the last round of the same kind
     */
    public record Line(Household household, Area group, Optional<Rating> rating, Optional<Rating> before) {}

    public RatingSheet {
        items = List.copyOf(items);
        lines = List.copyOf(lines);
    }

    /** Whether nothing of the round may be changed in the village (已封存). */
    public boolean locked() {
        return state.filter(VillageRound::locked).isPresent();
    }

    /** Reads the sheet; a household that left within the round stays on it when it was rated. */
    public static RatingSheet read(DataFolder data, AreaTree tree, Area unit, Period period) {
        Area village = tree.above(unit.id(), AreaLevel.VILLAGE).orElseThrow();
        RatingStore store = data.ratings();
        Optional<RatingRound> round = store.round(period);
        Optional<ScoreScheme> scheme = store.schemeFor(period);
        return new RatingSheet(
                village,
                unit,
                period,
                round,
                round.flatMap(r -> store.villageRound(village, r)),
                scheme,
                scheme.map(s -> store.items(s.id())).orElse(List.of()),
                lines(store, tree, new Asked(village, unit, period, round)));
    }

    /** What is asked for. */
    private record Asked(Area village, Area unit, Period period, Optional<RatingRound> round) {}

    private static List<Line> lines(RatingStore store, AreaTree tree, Asked asked) {
        Map<Long, Rating> now = ratings(store, asked.village(), asked.round());
        Map<Long, Rating> before = ratings(store, asked.village(), roundBefore(store, asked.period()));
        LocalDate day = asked.period().to();
        List<Line> lines = new ArrayList<>();
        for (Household household : store.households(asked.village().id())) {
            Optional<Rating> rating = Optional.ofNullable(now.get(household.id()));
            long group = rating.map(Rating::groupId).orElse(household.groupId());
            boolean wanted = asked.unit().level() != AreaLevel.GROUP
                    || group == asked.unit().id();
            if (wanted && (household.existsOn(day) || rating.isPresent())) {
                lines.add(
                        new Line(household, tree.get(group), rating, Optional.ofNullable(before.get(household.id()))));
            }
        }
        lines.sort(WALK);
        return lines;
    }

    private static Map<Long, Rating> ratings(RatingStore store, Area village, Optional<RatingRound> round) {
        Map<Long, Rating> found = new HashMap<>();
        round.ifPresent(r -> store.sheet(village, r).forEach(x -> found.put(x.householdId(), x)));
        return found;
    }

    /** The last round of the same kind before a period. */
    public static Optional<RatingRound> roundBefore(RatingStore store, Period period) {
        return store.rounds().stream()
                .filter(r -> r.kind() == period.kind() && r.period().to().isBefore(period.from()))
                .max(Comparator.comparing(RatingRound::period));
    }
}
