package org.jinguo.model.rating;

import java.time.LocalDate;

/**
 * A re-inspection (整改复查) of a household that was found unclean.
 *
 * @param id identity
 * @param householdId the household
 * @param roundId the round in which it was found unclean
 * @param villageId village
 * @param checkedOn day of the visit
 * @param passed whether what was found is put right; the rating's 整改日期 is that day then
 * @param finding what was seen; null when nothing is noted
 */
public record Recheck(
        long id, long householdId, long roundId, long villageId, LocalDate checkedOn, boolean passed, String finding) {}
