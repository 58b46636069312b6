package org.jinguo.model.rating;

import java.time.LocalDate;

/**
 * How far a round is in one village. There is none until something of it is closed: a round that
 * was never closed in a village is open there.
 *
 * @param id {@link #key} of village and round
 * @param roundId the round
 * @param villageId the village
 * @param locked whether nothing of the round may be changed in the village
 * @param closedOn day of the last closing
 * @param reopenedOn day of the last reopening; null when it never was
 * @param reopenReason why it was reopened the last time
 */
public record VillageRound(
        long id,
        long roundId,
        long villageId,
        boolean locked,
        LocalDate closedOn,
        LocalDate reopenedOn,
        String reopenReason) {

    /** Village number (23 bits) and round number (16 bits): a village has a round once. */
    public static long key(int villageNo, int roundNo) {
        return Rating.key(villageNo, roundNo, 0) >> 24;
    }

    /** Whether what is entered now comes late: after the round had been closed once. */
    public boolean late() {
        return closedOn != null;
    }
}
