package org.jinguo.model.rating;

import java.time.LocalDate;

/**
 * A household drawn for a second, blind entry of the paper sheet.
 *
 * @param id the rating's {@link Rating#key}
 * @param householdId the household
 * @param roundId the round
 * @param villageId village
 * @param firstGrade the grade that was entered when the household was drawn
 * @param secondGrade the grade typed the second time; null while it waits
 * @param lookedOn day of the second entry; null while it waits
 */
public record SecondLook(
        long id,
        long householdId,
        long roundId,
        long villageId,
        Grade firstGrade,
        Grade secondGrade,
        LocalDate lookedOn) {

    /** Whether both entries are there and differ. */
    public boolean differs() {
        return secondGrade != null && secondGrade != firstGrade;
    }
}
