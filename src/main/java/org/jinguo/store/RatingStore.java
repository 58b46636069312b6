package org.jinguo.store;

import static org.jinguo.store.db.Tables.HOUSEHOLD;
import static org.jinguo.store.db.Tables.PAPER_TALLY;
import static org.jinguo.store.db.Tables.RATING;
import static org.jinguo.store.db.Tables.RATING_ROUND;
import static org.jinguo.store.db.Tables.RECHECK;
import static org.jinguo.store.db.Tables.SCORE_ITEM;
import static org.jinguo.store.db.Tables.SCORE_SCHEME;
import static org.jinguo.store.db.Tables.SECOND_LOOK;
import static org.jinguo.store.db.Tables.VILLAGE_ROUND;

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
import org.jinguo.model.rating.PaperTally;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.Recheck;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.ScoreScheme;
import org.jinguo.model.rating.SecondLook;
import org.jinguo.model.rating.VillageRound;
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

    /** The households that came from one: split from it, or it itself in another village. */
    public List<Household> cameFrom(Household household) {
        return readers.list(Ledgers.HOUSEHOLD, HOUSEHOLD.FROM_ID.eq(household.id()), HOUSEHOLD.ID);
    }

    /** The households that went into one: joined with it, or it itself from another village. */
    public List<Household> wentInto(Household household) {
        return readers.list(Ledgers.HOUSEHOLD, HOUSEHOLD.INTO_ID.eq(household.id()), HOUSEHOLD.ID);
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
        readers.listIn(Ledgers.RATING, RATING.ID, keys).forEach(r -> times.merge(r.householdId(), 1, Integer::sum));
        return times;
    }

    /** All rounds, oldest first. */
    public List<RatingRound> rounds() {
        return readers.list(Ledgers.ROUND, DSL.noCondition(), RATING_ROUND.YEAR_NO, RATING_ROUND.ORDINAL);
    }

    /** The round of a quarter or month. */
    public Optional<RatingRound> round(Period period) {
        return rounds().stream().filter(r -> r.period().equals(period)).findFirst();
    }

    /** The round of a period, made within a Change when there is none. */
    public RatingRound openRound(Edit edit, Period period) {
        return round(period).orElseGet(() -> {
            int no = rounds().stream().mapToInt(RatingRound::no).max().orElse(0) + 1;
            Long scheme = scheme(period.year()).map(ScoreScheme::id).orElse(null);
            RatingRound made = new RatingRound(
                    edit.newId(), no, period.year(), period.kind(), period.ordinal(), scheme, period.from(), null);
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

    /** The scheme that a period is scored by: its round's own, else the newest of its year. */
    public Optional<ScoreScheme> schemeFor(Period period) {
        return round(period)
                .flatMap(r -> Optional.ofNullable(r.schemeId()))
                .flatMap(id -> readers.find(Ledgers.SCHEME, id))
                .or(() -> scheme(period.year()));
    }

    /** All score schemes, the newest first. */
    public List<ScoreScheme> schemes() {
        return readers.list(
                Ledgers.SCHEME, DSL.noCondition(), SCORE_SCHEME.YEAR_NO.desc(), SCORE_SCHEME.VERSION.desc());
    }

    /** The items of a scheme in order. */
    public List<ScoreItem> items(long schemeId) {
        return readers.list(Ledgers.SCORE_ITEM, SCORE_ITEM.SCHEME_ID.eq(schemeId), SCORE_ITEM.SEQ);
    }

    /** The ratings of a village in a round: one contiguous range of the table. */
    public List<Rating> sheet(Area village, RatingRound round) {
        long from = Rating.key(village.no(), round.no(), 0);
        return readers.list(Ledgers.RATING, RATING.ID.between(from, from + (1 << 24) - 1), RATING.ID);
    }

    /** How far a round is in a village; empty where it was never closed. */
    public Optional<VillageRound> villageRound(Area village, RatingRound round) {
        return readers.find(Ledgers.VILLAGE_ROUND, VillageRound.key(village.no(), round.no()));
    }

    /** How far a round is in all villages where it was ever closed, by village. */
    public Map<Long, VillageRound> villageRounds(RatingRound round) {
        Map<Long, VillageRound> found = new HashMap<>();
        readers.list(Ledgers.VILLAGE_ROUND, VILLAGE_ROUND.ROUND_ID.eq(round.id()))
                .forEach(v -> found.put(v.villageId(), v));
        return found;
    }

    /** Whether nothing of a period may be changed in a village (已封存). */
    public boolean locked(Area village, Period period) {
        return round(period)
                .flatMap(r -> villageRound(village, r))
                .filter(VillageRound::locked)
                .isPresent();
    }

    /** What the paper sheets of a village add up to, by group. */
    public List<PaperTally> paper(Area village, RatingRound round) {
        return readers.list(
                Ledgers.PAPER_TALLY, PAPER_TALLY.ROUND_ID.eq(round.id()).and(PAPER_TALLY.VILLAGE_ID.eq(village.id())));
    }

    /** What the paper sheets of all villages add up to in a round, in no order. */
    public List<PaperTally> paper(RatingRound round) {
        return readers.list(Ledgers.PAPER_TALLY, PAPER_TALLY.ROUND_ID.eq(round.id()));
    }

    /** The households of a village drawn for a second look in a round. */
    public List<SecondLook> secondLooks(Area village, RatingRound round) {
        return readers.list(
                Ledgers.SECOND_LOOK,
                SECOND_LOOK.ROUND_ID.eq(round.id()).and(SECOND_LOOK.VILLAGE_ID.eq(village.id())),
                SECOND_LOOK.ID);
    }

    /** The re-inspections of a village's households in a round, oldest first. */
    public List<Recheck> rechecks(Area village, RatingRound round) {
        return readers.list(
                Ledgers.RECHECK,
                RECHECK.ROUND_ID.eq(round.id()).and(RECHECK.VILLAGE_ID.eq(village.id())),
                RECHECK.CHECKED_ON,
                RECHECK.ID);
    }
}
