package org.jinguo.store;

import java.time.LocalDate;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
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
                            now.id(),
                            now.roundId(),
                            now.villageId(),
                            true,
                            on,
                            now.reopenedOn(),
                            now.reopenReason()));
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
                    new VillageRound(
                            now.id(),
                            now.roundId(),
                            now.villageId(),
                            false,
                            now.closedOn(),
                            on,
                            reason));
        }
    }

    private VillageRound standing(RatingRound round, Area village) {
        return ratings.villageRound(village, round)
                .orElseGet(
                        () ->
                                new VillageRound(
                                        VillageRound.key(village.no(), round.no()),
                                        round.id(),
                                        village.id(),
                                        false,
                                        null,
                                        null,
                                        null));
    }
}
