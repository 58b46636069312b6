package org.jinguo.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.VillageRound;

/**
 * A household whose rating is another one than when the round was closed in its village.
 *
 * @param household the household
 * @param before its rating when the round was closed; empty when it had none
 * @param now its rating; empty when it was taken away
 * @param change the last Change that touched the rating
 */
public record LateChange(Household household, Optional<Rating> before, Optional<Rating> now, Change change) {

    /** Whether the grade is another one, and not only what else is known of the visit. */
    public boolean grade() {
        return !before.map(Rating::grade).equals(now.map(Rating::grade));
    }

    /**
     * What differs in a village from when its round was closed first, in walking order; nothing
     * where it never was.
     */
    public static List<LateChange> read(DataFolder data, AreaTree tree, Area village, RatingRound round) {
        Optional<VillageRound> state = data.ratings().villageRound(village, round);
        Optional<Long> closed = state.filter(VillageRound::late).flatMap(v -> closing(data, v));
        if (closed.isEmpty()) {
            return List.of();
        }
        RatingSheet sheet = RatingSheet.read(data, tree, village, round.period());
        List<LateChange> found = new ArrayList<>();
        for (RatingSheet.Line line : sheet.lines()) {
            if (line.rating().isEmpty() || line.rating().get().late()) {
                long key = Rating.key(village.no(), round.no(), line.household().no());
                compare(data, line, key, closed.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<LateChange> compare(DataFolder data, RatingSheet.Line line, long key, long closed) {
        Optional<Rating> before = data.log().past().after(Ledgers.RATING, key, closed);
        if (plain(before).equals(plain(line.rating()))) {
            return Optional.empty();
        }
        return data.log().ofRecord(Ledgers.RATING, key).stream()
                .findFirst()
                .map(s -> new LateChange(line.household(), before, line.rating(), s.change()));
    }

    private static Optional<Rating> plain(Optional<Rating> rating) {
        return rating.map(r -> Ledgers.RATING.with(r, Map.of("late", false)));
    }

    /** The Change that closed the round first; one that was taken back does not count. */
    private static Optional<Long> closing(DataFolder data, VillageRound state) {
        Optional<Long> first = Optional.empty();
        Object closedOn = state.closedOn();
        for (ChangeLog.Step step : data.log().ofRecord(Ledgers.VILLAGE_ROUND, state.id())) {
            if (step.removed() || closedOn == null) {
                return first;
            }
            first = Optional.of(step.change().seq());
            closedOn = step.before().getOrDefault("closedOn", closedOn);
        }
        return first;
    }
}
