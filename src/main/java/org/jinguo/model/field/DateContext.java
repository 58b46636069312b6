package org.jinguo.model.field;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * What a date is read against.
 *
 * @param year year of the form, for dates typed without one; empty when the form has none
 * @param today today, for dates that cannot lie ahead
 */
public record DateContext(OptionalInt year, LocalDate today) {

    /** A form of a year. */
    public static DateContext of(int year, LocalDate today) {
        return new DateContext(OptionalInt.of(year), today);
    }

    /** A form that belongs to no year. */
    public static DateContext of(LocalDate today) {
        return new DateContext(OptionalInt.empty(), today);
    }
}
