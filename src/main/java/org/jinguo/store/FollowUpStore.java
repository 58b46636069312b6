package org.jinguo.store;

import static org.jinguo.store.db.Tables.RATING;
import static org.jinguo.store.db.Tables.RECHECK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.Recheck;

/** Questions about what follows a round: rectification, plaques, points. */
public final class FollowUpStore {

    private final DataFolder data;

    /** Questions to a data set. */
    public FollowUpStore(DataFolder data) {
        this.data = data;
    }

    /**
     * The ratings of unclean households of some villages in a round: one contiguous range of the
     * table for each village.
     */
    public List<Rating> unclean(Collection<Area> villages, RatingRound round) {
        List<Rating> found = new ArrayList<>();
        for (Area village : villages) {
            long from = Rating.key(village.no(), round.no(), 0);
            found.addAll(data.readers()
                    .list(
                            Ledgers.RATING,
                            RATING.ID.between(from, from + (1 << 24) - 1).and(RATING.GRADE.eq(Grade.UNCLEAN.name())),
                            RATING.ID));
        }
        return found;
    }

    /** The ratings of some households of a village in a round, by household. */
    public Map<Long, Rating> ratings(Area village, RatingRound round, Collection<Household> households) {
        List<Long> keys = households.stream()
                .map(h -> Rating.key(village.no(), round.no(), h.no()))
                .toList();
        Map<Long, Rating> found = new HashMap<>();
        data.readers().listIn(Ledgers.RATING, RATING.ID, keys).forEach(r -> found.put(r.householdId(), r));
        return found;
    }

    /** All re-inspections of a round by household, the oldest first. */
    public Map<Long, List<Recheck>> rechecks(RatingRound round) {
        Map<Long, List<Recheck>> found = new HashMap<>();
        data.readers()
                .list(Ledgers.RECHECK, RECHECK.ROUND_ID.eq(round.id()), RECHECK.CHECKED_ON, RECHECK.ID)
                .forEach(r -> found.computeIfAbsent(r.householdId(), h -> new ArrayList<>())
                        .add(r));
        return found;
    }

    /** The re-inspections of one household in a round, the oldest first. */
    public List<Recheck> rechecks(Rating rating) {
        return data.readers()
                .list(
                        Ledgers.RECHECK,
                        RECHECK.HOUSEHOLD_ID.eq(rating.householdId()).and(RECHECK.ROUND_ID.eq(rating.roundId())),
                        RECHECK.CHECKED_ON,
                        RECHECK.ID);
    }

    /** The rounds of a year of one kind, the first one first. */
    public List<RatingRound> roundsOf(int year, Period.Kind kind) {
        return data.ratings().rounds().stream()
                .filter(r -> r.yearNo() == year && r.kind() == kind)
                .toList();
    }

    /** The last round of the same kind before a period. */
    public Optional<RatingRound> roundBefore(Period period) {
        return RatingSheet.roundBefore(data.ratings(), period);
    }
}
