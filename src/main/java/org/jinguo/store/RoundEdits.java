package org.jinguo.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.VillageRound;

/** Closes rounds in villages and opens them again, within a Change. */
public final class RoundEdits {

    private final Edit edit;
    private final RatingStore ratings;

    /** Deeds within a Change. */
    public RoundEdits(Edit edit, RatingStore ratings) {
        this.edit = edit;
        this.ratings = ratings;
    }

    /** Locks a round in a village; nothing happens where it is locked already. */
    public void close(RatingRound round, Area village, LocalDate on) {
        VillageRound now = standing(round, village);
        if (!now.locked()) {
            edit.put(
                    Ledgers.VILLAGE_ROUND,
                    new VillageRound(
                            now.id(), now.roundId(), now.villageId(), true, on, now.reopenedOn(), now.reopenReason()));
        }
    }

    /**
     * Unlocks a round in a village; what is entered from then on is marked as late. Nothing happens
     * where it is open.
     */
    public void reopen(RatingRound round, Area village, LocalDate on, String reason) {
        VillageRound now = standing(round, village);
        if (now.locked()) {
            edit.put(
                    Ledgers.VILLAGE_ROUND,
                    new VillageRound(now.id(), now.roundId(), now.villageId(), false, now.closedOn(), on, reason));
        }
    }

    /** The round of a period, made when there is none, with the score scheme of its year. */
    public RatingRound open(Period period) {
        return ratings.openRound(edit, period);
    }

    /**
     * Notes as 未评 the households of a sheet that nobody has visited yet and that were 未评 in the
     * last round, or are registered as away or empty; answers how many.
     */
    public static int carry(RatingEdits edits, RatingSheet sheet) {
        int carried = 0;
        for (RatingSheet.Line line : sheet.lines()) {
            Optional<String> reason = carried(line);
            if (reason.isPresent()) {
                Map<String, Object> given = new HashMap<>();
                given.put("grade", Grade.UNRATED);
                given.put("reason", reason.get());
                given.put("ratedOn", null);
                edits.put(line.household(), given);
                carried++;
            }
        }
        return carried;
    }

    /** Why a household need not be visited this time; empty where somebody has to look. */
    public static Optional<String> carried(RatingSheet.Line line) {
        if (line.rating().isPresent()) {
            return Optional.empty();
        }
        Optional<Rating> before = line.before().filter(r -> !r.grade().rated());
        if (before.isPresent()) {
            return before.map(Rating::reason);
        }
        HouseholdStatus status = line.household().status();
        return status == HouseholdStatus.LIVING ? Optional.empty() : Optional.of(status.label());
    }

    private VillageRound standing(RatingRound round, Area village) {
        return ratings.villageRound(village, round)
                .orElseGet(() -> new VillageRound(
                        VillageRound.key(village.no(), round.no()), round.id(), village.id(), false, null, null, null));
    }
}
