package org.jinguo.store;

import static org.jinguo.store.db.Tables.HOUSEHOLD;
import static org.jinguo.store.db.Tables.HOUSEHOLD_COUNT;
import static org.jinguo.store.db.Tables.RATING;
import static org.jinguo.store.db.Tables.RATING_COUNT;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.VillageRound;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Reads how far rounds are, from the tallies; what blocks closing is counted one by one. */
public final class RoundReader {

    private static final long HOUSEHOLDS = 1L << 24;

    private final DataFolder data;
    private final Map<Period, RatingRound> rounds = new HashMap<>();

    /** A reading of the rounds as they are now. */
    public RoundReader(DataFolder data) {
        this.data = data;
        data.ratings().rounds().forEach(r -> rounds.put(r.period(), r));
    }

    /** The rounds that there are. */
    public List<RatingRound> rounds() {
        return List.copyOf(rounds.values());
    }

    /**
     * How far a period is in some villages, in their order.
     *
     * @param asked the villages in which it is counted what blocks closing
     */
    public List<RoundProgress> read(List<Area> villages, Period period, Predicate<Area> asked) {
        Optional<RatingRound> round = Optional.ofNullable(rounds.get(period));
        Map<Long, Integer> due = due(period);
        Map<Long, Map<Grade, Integer>> counts = round.map(this::counts).orElse(Map.of());
        Map<Long, VillageRound> states =
                round.map(data.ratings()::villageRounds).orElse(Map.of());
        return villages.stream()
                .map(v -> new RoundProgress(
                        v,
                        period,
                        round,
                        Optional.ofNullable(states.get(v.id())),
                        due.getOrDefault(v.id(), 0),
                        counts.getOrDefault(v.id(), Map.of()),
                        round.filter(r -> asked.test(v)).map(r -> blocks(v, r))))
                .toList();
    }

    private Map<Long, Integer> due(Period period) {
        return data.readers()
                .read(dsl -> dsl.select(HOUSEHOLD_COUNT.VILLAGE_ID, DSL.sum(HOUSEHOLD_COUNT.N))
                        .from(HOUSEHOLD_COUNT)
                        .where(HOUSEHOLD_COUNT.VALID_FROM.le(period.to()))
                        .and(HOUSEHOLD_COUNT.VALID_TO.ge(period.to()))
                        .groupBy(HOUSEHOLD_COUNT.VILLAGE_ID)
                        .fetchMap(HOUSEHOLD_COUNT.VILLAGE_ID, r -> r.value2().intValueExact()));
    }

    private Map<Long, Map<Grade, Integer>> counts(RatingRound round) {
        Map<Long, Map<Grade, Integer>> found = new HashMap<>();
        data.readers()
                .read(dsl -> dsl.select(RATING_COUNT.VILLAGE_ID, RATING_COUNT.GRADE, DSL.sum(RATING_COUNT.N))
                        .from(RATING_COUNT)
                        .where(RATING_COUNT.ROUND_ID.eq(round.id()))
                        .groupBy(RATING_COUNT.VILLAGE_ID, RATING_COUNT.GRADE)
                        .fetch())
                .forEach(r -> found.computeIfAbsent(r.value1(), v -> new EnumMap<>(Grade.class))
                        .put(Grade.valueOf(r.value2()), r.value3().intValueExact()));
        return found;
    }

    private RoundProgress.Blocks blocks(Area village, RatingRound round) {
        long first = Rating.key(village.no(), round.no(), 0);
        Condition sheet = RATING.ID.between(first, first + HOUSEHOLDS - 1);
        Condition unsaid = RATING.GRADE
                .eq(Grade.UNCLEAN.name())
                .and(RATING.PROBLEM.isNull().or(RATING.PROBLEM.eq("")));
        return data.readers()
                .read(dsl -> dsl.select(
                                DSL.count().filterWhere(unsaid), DSL.count().filterWhere(RATING.LATE.isTrue()))
                        .from(RATING)
                        .where(sheet)
                        .fetchSingle(
                                r -> new RoundProgress.Blocks(missing(village, round, first), r.value1(), r.value2())));
    }

    private int missing(Area village, RatingRound round, long first) {
        Condition there = HOUSEHOLD
                .VALID_FROM
                .isNull()
                .or(HOUSEHOLD.VALID_FROM.le(round.period().to()))
                .and(HOUSEHOLD
                        .VALID_TO
                        .isNull()
                        .or(HOUSEHOLD.VALID_TO.ge(round.period().to())));
        return data.readers()
                .read(dsl -> dsl.fetchCount(dsl.selectOne()
                        .from(HOUSEHOLD)
                        .where(HOUSEHOLD.VILLAGE_ID.eq(village.id()))
                        .and(there)
                        .andNotExists(dsl.selectOne()
                                .from(RATING)
                                .where(RATING.ID.eq(
                                        HOUSEHOLD.NO.cast(Long.class).plus(first))))));
    }
}
