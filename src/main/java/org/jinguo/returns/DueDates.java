package org.jinguo.returns;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.field.Period;

/**
 * Days on which returns are due: the day that the district gave for one return and period, else its
 * rule for the return, else its rule for the length of the period, else the usual rule. A setting
 * that can not be read counts as none.
 */
public final class DueDates {

    /** Settings begin with it: {@code return.due.QUARTER}, {@code …R06}, {@code …R06.2019Q4}. */
    public static final String SETTING = "return.due.";

    private final Map<Period.Kind, DueRule> usual = new EnumMap<>(Period.Kind.class);
    private final Map<String, String> settings;

    /** Due days by usual rules and by the settings of a district, by their whole names. */
    DueDates(Map<Period.Kind, DueRule> usual, Map<String, String> settings) {
        this.usual.putAll(usual);
        this.settings = Map.copyOf(settings);
    }

    /** The day on which a form of a period is due. */
    public LocalDate of(String code, Period period) {
        return day(SETTING + code + "." + period)
                .orElseGet(() -> rule(code, period).on(period));
    }

    private DueRule rule(String code, Period period) {
        return ruleOf(code).or(() -> ruleOf(period.kind().name())).orElseGet(() -> usual.get(period.kind()));
    }

    private Optional<DueRule> ruleOf(String name) {
        return Optional.ofNullable(settings.get(SETTING + name)).flatMap(DueRule::read);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.ofNullable(settings.get(name)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
