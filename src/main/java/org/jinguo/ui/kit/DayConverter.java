package org.jinguo.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jinguo.model.field.DateContext;
import org.jinguo.model.field.DateText;

/**
 * Reads the day typed into a date picker as every form reads dates ({@code 12.18}, {@code
 * 2019年12月18日}); what is no day leaves the day that was there.
 */
public final class DayConverter extends StringConverter<LocalDate> {

    private final Clock clock;
    private final Supplier<LocalDate> before;

    /** A converter for a picker whose day, perhaps null, is asked of {@code before}. */
    public DayConverter(Clock clock, Supplier<LocalDate> before) {
        this.clock = clock;
        this.before = before;
    }

    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : DateText.of(day).roster();
    }

    @Override
    public LocalDate fromString(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        return DateText.read(typed, DateContext.of(today.getYear(), today))
                .value()
                .flatMap(DateText::date)
                .orElseGet(before);
    }
}
