package org.jinguo.figures;

import static org.jinguo.store.db.Tables.RATING_COUNT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.RatingRound;

/**
 * What households were given in the rounds that count: from the tally rating_count, each village by
 * its last round; where a year counts the best grade, from the ratings of all valid rounds.
 */
final class RatingSource implements Source<RatingFact> {

    static final RatingSource ROUND = new RatingSource();

    private RatingSource() {}

    @Override
    public Ledger<?> ledger() {
        return Ledgers.RATING;
    }

    @Override
    public Figure.Basis basis() {
        return Figure.Basis.ROUND;
    }

    @Override
    public List<RatingFact> facts(Moment moment) {
        return moment.rounds().everClean() ? new BestGrades(moment).facts() : lasts(moment);
    }

    /** What the tallies say of each village's last round; exactly where households moved. */
    static List<RatingFact> lasts(Moment moment) {
        CountedRounds counted = moment.rounds();
        Map<Long, Long> lasts = new HashMap<>(counted.lasts());
        lasts.keySet().removeAll(moment.movers().villages());
        List<RatingFact> found = new ArrayList<>();
        counted.byVillage().values().stream()
                .map(CountedRounds.InVillage::last)
                .collect(Collectors.toMap(RatingRound::id, Function.identity(), (a, b) -> a))
                .forEach((id, round) -> moment.tally(round).stream()
                        .filter(f -> Objects.equals(lasts.get(f.villageId()), id))
                        .forEach(found::add));
        for (long village : moment.movers().villages()) {
            given(moment, moment.tree().get(village)).forEach(g -> found.add(g.fact()));
        }
        return found;
    }

    static List<RatingFact> tally(Moment moment, RatingRound round) {
        return moment.data()
                .readers()
                .read(dsl -> dsl.select(
                                RATING_COUNT.VILLAGE_ID,
                                RATING_COUNT.GROUP_ID,
                                RATING_COUNT.GRADE,
                                RATING_COUNT.N,
                                RATING_COUNT.PLAQUES,
                                RATING_COUNT.FIXED)
                        .from(RATING_COUNT)
                        .where(RATING_COUNT.ROUND_ID.eq(round.id()))
                        .and(RATING_COUNT.N.gt(0))
                        .fetch(r -> new RatingFact(
                                r.value1(),
                                r.value2(),
                                Grade.valueOf(r.value3()),
                                r.value4(),
                                r.value5(),
                                r.value6())));
    }

    @Override
    public List<Detail<RatingFact>> details(Moment moment, List<Area> villages) {
        List<Detail<RatingFact>> found = new ArrayList<>();
        for (Area village : villages) {
            List<GivenGrade> given = given(moment, village);
            if (!given.isEmpty()) {
                Map<Long, Household> houses = moment.data().ratings().households(village.id()).stream()
                        .collect(Collectors.toMap(Household::id, Function.identity()));
                given.forEach(
                        g -> found.add(detail(moment, g, houses.get(g.last().householdId()))));
            }
        }
        return found;
    }

    /** What each household of a village was given in the rounds that count. */
    static List<GivenGrade> given(Moment moment, Area village) {
        CountedRounds.InVillage counted = moment.rounds().byVillage().get(village.id());
        if (counted == null) {
            return List.of();
        }
        boolean several =
                counted.valid().size() > 1 || moment.movers().villages().contains(village.id());
        if (moment.rounds().everClean() && several) {
            return new BestGrades(moment).of(village, counted);
        }
        return moment.data().ratings().sheet(village, counted.last()).stream()
                .filter(r -> !moment.superseded(r.householdId()))
                .map(r -> new GivenGrade(r, r))
                .toList();
    }

    private static Detail<RatingFact> detail(Moment moment, GivenGrade given, Household h) {
        RatingFact fact = given.fact();
        return new Detail<>(
                fact,
                () -> Shown.at(moment.tree(), fact)
                        .with("head", h == null ? null : h.headName())
                        .with("grade", fact.grade().label())
                        .with("score", given.best().score())
                        .with("plaque", given.last().plaque() ? "√" : "")
                        .with("ratedOn", given.best().ratedOn())
                        .with("fixedOn", given.last().fixedOn())
                        .of(Ledgers.RATING, given.best().id()));
    }
}
