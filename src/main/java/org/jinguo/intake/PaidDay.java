package org.jinguo.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.jinguo.model.field.Period;

/**
 * The day on which a roster of aid counts as paid when its rows do not tell one: 填报时间, but never
 * outside the year or quarter that the title tells, or a roster printed later would move the money
 * into another year's return.
 *
 * @param day the day; null when nothing tells it
 * @param moved the period at whose end it was put; null when it stands on the sheet
 */
record PaidDay(LocalDate day, Period moved) {

    static PaidDay of(Letterhead head, int year) {
        Optional<LocalDate> told = head.date();
        Optional<Period> part = Occasion.round(head.timeTexts(), Optional.of(year));
        boolean inYear = told.isPresent() && told.get().getYear() == year;
        boolean outside = inYear
                && part.filter(p -> p.kind() == Period.Kind.QUARTER)
                        .filter(p -> !holds(p, told.get()))
                        .isPresent();
        if (inYear && !outside) {
            return new PaidDay(told.get(), null);
        }
        if (told.isEmpty() && part.isEmpty()) {
            return new PaidDay(null, null);
        }
        Period at = part.orElseGet(() -> Period.year(year));
        return new PaidDay(at.to(), at);
    }

    private static boolean holds(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }
}
