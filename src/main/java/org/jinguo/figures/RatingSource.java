package org.jinguo.figures;

import static org.jinguo.store.db.Tables.RATING_COUNT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;

/** Ratings of the round that counts, from the tally rating_count. */
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
        return moment.round().map(r -> tally(moment, r)).orElse(List.of());
    }

    private static List<RatingFact> tally(Moment moment, RatingRound round) {
        return moment.data()
                .readers()
                .read(
                        dsl ->
                                dsl.select(
                                                RATING_COUNT.VILLAGE_ID,
                                                RATING_COUNT.GROUP_ID,
                                                RATING_COUNT.GRADE,
                                                RATING_COUNT.N,
                                                RATING_COUNT.PLAQUES,
                                                RATING_COUNT.FIXED)
                                        .from(RATING_COUNT)
                                        .where(RATING_COUNT.ROUND_ID.eq(round.id()))
                                        .and(RATING_COUNT.N.gt(0))
                                        .fetch(
                                                r ->
                                                        new RatingFact(
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
        Optional<RatingRound> round = moment.round();
        if (round.isEmpty()) {
            return found;
        }
        for (Area village : villages) {
            Map<Long, Household> heads = new HashMap<>();
            moment.data().ratings().households(village.id()).forEach(h -> heads.put(h.id(), h));
            for (Rating rating : moment.data().ratings().sheet(village, round.get())) {
                found.add(detail(moment, rating, heads.get(rating.householdId())));
            }
        }
        return found;
    }

    private static Detail<RatingFact> detail(Moment moment, Rating r, Household h) {
        RatingFact fact =
                new RatingFact(
                        r.villageId(),
                        r.groupId(),
                        r.grade(),
                        1,
                        r.plaque() ? 1 : 0,
                        r.fixedOn() == null ? 0 : 1);
        return new Detail<>(
                fact,
                () ->
                        Shown.at(moment.tree(), fact)
                                .with("head", h == null ? null : h.headName())
                                .with("grade", r.grade().label())
                                .with("score", r.score())
                                .with("plaque", r.plaque() ? "√" : "")
                                .with("ratedOn", r.ratedOn())
                                .with("fixedOn", r.fixedOn())
                                .of(Ledgers.RATING, r.id()));
    }
}
