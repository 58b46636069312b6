package org.jinguo.store;

import static org.jinguo.store.db.Tables.HOUSEHOLD;
import static org.jinguo.store.db.Tables.RATING;
import static org.jinguo.store.db.Tables.RATING_ROUND;
import static org.jinguo.store.db.Tables.SCORE_ITEM;
import static org.jinguo.store.db.Tables.SCORE_SCHEME;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.ScoreScheme;
import org.jooq.impl.DSL;

/** Questions about households, rounds, schemes and ratings. */
public final class RatingStore {

    private final Readers readers;

    RatingStore(Readers readers) {
        this.readers = readers;
    }

    /** The households of a village in walking order, those that are gone too. */
    public List<Household> households(long villageId) {
        return readers.list(
                Ledgers.HOUSEHOLD,
                HOUSEHOLD.VILLAGE_ID.eq(villageId),
                HOUSEHOLD.VILLAGE_ID,
                HOUSEHOLD.GROUP_ID,
                HOUSEHOLD.SEQ);
    }

    /** The households of some villages, those that are gone too, in no order. */
    public List<Household> householdsOf(Collection<Long> villageIds) {
        return readers.listIn(Ledgers.HOUSEHOLD, HOUSEHOLD.VILLAGE_ID, villageIds);
    }

    /** Every household, those that are gone too, in no order: one run through the table. */
    public List<Household> allHouseholds() {
        return readers.list(Ledgers.HOUSEHOLD, DSL.noCondition());
    }

    /** The households of some identities. */
    public List<Household> byIds(Collection<Long> ids) {
        return readers.listIn(Ledgers.HOUSEHOLD, HOUSEHOLD.ID, ids);
    }

    /** How many ratings some households of a village were ever given, by household. */
    public Map<Long, Integer> timesRated(Area village, Collection<Household> households) {
        List<RatingRound> rounds = rounds();
        List<Long> keys = new ArrayList<>();
        for (Household household : households) {
            rounds.forEach(r -> keys.add(Rating.key(village.no(), r.no(), household.no())));
        }
        Map<Long, Integer> times = new HashMap<>();
        readers.listIn(Ledgers.RATING, RATING.ID, keys)
                .forEach(r -> times.merge(r.householdId(), 1, Integer::sum));
        return times;
    }

    /** All rounds, oldest first. */
    public List<RatingRound> rounds() {
        return readers.list(
                Ledgers.ROUND, DSL.noCondition(), RATING_ROUND.YEAR_NO, RATING_ROUND.ORDINAL);
    }

    /** The round of a quarter or month. */
    public Optional<RatingRound> round(Period period) {
        return rounds().stream().filter(r -> r.period().equals(period)).findFirst();
    }

    /** The round of a period, made within a Change when there is none. */
    public RatingRound openRound(Edit edit, Period period) {
        return round(period)
                .orElseGet(
                        () -> {
                            int no =
                                    rounds().stream().mapToInt(RatingRound::no).max().orElse(0) + 1;
                            Long scheme = scheme(period.year()).map(ScoreScheme::id).orElse(null);
                            RatingRound made =
                                    new RatingRound(
                                            edit.newId(),
                                            no,
                                            period.year(),
                                            period.kind(),
                                            period.ordinal(),
                                            scheme,
                                            period.from(),
                                            null);
                            edit.add(Ledgers.ROUND, made);
                            return made;
                        });
    }

    /** The newest version of the score scheme in force in a year. */
    public Optional<ScoreScheme> scheme(int year) {
        return readers
                .list(
                        Ledgers.SCHEME,
                        SCORE_SCHEME.YEAR_NO.le((short) year),
                        SCORE_SCHEME.YEAR_NO.desc(),
                        SCORE_SCHEME.VERSION.desc())
                .stream()
                .findFirst();
    }

    /** The items of a scheme in order. */
    public List<ScoreItem> items(long schemeId) {
        return readers.list(Ledgers.SCORE_ITEM, SCORE_ITEM.SCHEME_ID.eq(schemeId), SCORE_ITEM.SEQ);
    }

    /** The ratings of a village in a round: one contiguous range of the table. */
    public List<Rating> sheet(Area village, RatingRound round) {
        long from = Rating.key(village.no(), round.no(), 0);
        return readers.list(
                Ledgers.RATING, RATING.ID.between(from, from + (1 << 24) - 1), RATING.ID);
    }
}
