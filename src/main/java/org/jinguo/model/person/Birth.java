package org.jinguo.model.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person's ID, or else 出生年月, says of age and sex. An ID whose check character fails is read
 * all the same; of a month alone the first day is taken.
 */
public final class Birth {

    private static final Pattern ID = Pattern.compile("\\d{6}(\\d{4})(\\d{2})(\\d{2})\\d{2}(\\d)[\\dX]");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\.(\\d{1,2})");

    private Birth() {}

    /** The day of birth in a citizen ID; empty for any other text. */
    public static Optional<LocalDate> ofIdNo(String idNo) {
        Matcher id = ID.matcher(idNo == null ? "" : idNo);
        return id.matches() ? day(id.group(1), id.group(2), id.group(3)) : Optional.empty();
    }

    /** The day of birth. */
    public static Optional<LocalDate> of(Person person) {
        if (ID.matcher(person.idNo() == null ? "" : person.idNo()).matches()) {
            return ofIdNo(person.idNo());
        }
        Matcher month = MONTH.matcher(person.birthYm() == null ? "" : person.birthYm());
        return month.matches() ? day(month.group(1), month.group(2), "1") : Optional.empty();
    }

    /** Full years on a day. */
    public static OptionalInt age(Person person, LocalDate day) {
        return of(person)
                .map(born -> OptionalInt.of((int) ChronoUnit.YEARS.between(born, day)))
                .orElse(OptionalInt.empty());
    }

    /** 出生年月 as stated, or else from the ID; the form shows it as text 1978.10. */
    public static Optional<YearMonth> month(Person person) {
        Matcher month = MONTH.matcher(person.birthYm() == null ? "" : person.birthYm());
        return month.matches()
                ? day(month.group(1), month.group(2), "1").map(YearMonth::from)
                : of(person).map(YearMonth::from);
    }

    /** Sex as stated, or else from the ID's 17th digit. */
    public static Optional<Sex> sex(Person person) {
        return person.sex() != null ? Optional.of(person.sex()) : sexOfIdNo(person.idNo());
    }

    /** Sex by the 17th digit of a citizen ID; empty for any other text. */
    public static Optional<Sex> sexOfIdNo(String idNo) {
        Matcher id = ID.matcher(idNo == null ? "" : idNo);
        return id.matches()
                ? Optional.of(Integer.parseInt(id.group(4)) % 2 == 0 ? Sex.FEMALE : Sex.MALE)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
