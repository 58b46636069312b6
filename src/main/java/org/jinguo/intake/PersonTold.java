package org.jinguo.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Sex;

/**
 * A person as a row tells her; null for what it does not tell.
 *
 * @param name name
 * @param paper her citizen ID and what it carries
 * @param birthYm 出生年月, {@code 1978.10}
 * @param traits what the roster may change
 * @param home where she lives
 */
record PersonTold(String name, Paper paper, String birthYm, Traits traits, Home home) {

    /** Full years in the month of a day; empty when the birth is not told. */
    OptionalInt ageIn(LocalDate day) {
        if (birthYm == null) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(birthYm.substring(0, 4));
        int month = Integer.parseInt(birthYm.substring(5));
        YearMonth born = YearMonth.of(year, month);
        return OptionalInt.of((int) ChronoUnit.YEARS.between(born, YearMonth.from(day)));
    }

    /** The citizen ID. */
    record Paper(String idNo, IdState state, String noIdReason, Sex sex) {}

    /** What the roster may change. */
    record Traits(
            String ethnicity, String politics, String education, String phone, String phone2) {}

    /** Where she lives; the group is null when the form does not tell. */
    record Home(long villageId, Long groupId, String address) {}
}
