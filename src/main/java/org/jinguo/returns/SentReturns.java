package org.jinguo.returns;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;

/** Which returns were exported and when: one setting for each form, period and unit. */
public final class SentReturns {

    private static final String SETTING = "return.sent.";

    /** Between the day and the number of the last Change that the export could hold. */
    private static final String AT = " ";

    private final DataFolder data;

    /** The exports of a data set. */
    public SentReturns(DataFolder data) {
        this.data = data;
    }

    /** Notes that forms were exported on a day, as one Change; nothing for no forms. */
    public void record(List<String> codes, Period period, Area unit, LocalDate day) {
        if (!codes.isEmpty()) {
            data.change(
                    Messages.get("return.change.sent", String.join("、", codes), period.label()),
                    edit -> codes.forEach(code -> put(edit, code, period, unit, day)));
        }
    }

    private void put(Edit edit, String code, Period period, Area unit, LocalDate day) {
        data.settings().put(edit, name(code, period, unit), day + AT + data.lastSeq());
    }

    /** The number of the last Change that the newest export of a return could hold. */
    OptionalLong seq(ReturnOrder order) {
        return data.settings()
                .get(name(order.code(), order.period(), order.unit()))
                .map(text -> text.split(AT, -1))
                .filter(parts -> parts.length == 2 && parts[1].matches("\\d{1,18}"))
                .map(parts -> OptionalLong.of(Long.parseLong(parts[1])))
                .orElse(OptionalLong.empty());
    }

    /** The day of the newest export of a return. */
    Optional<LocalDate> day(ReturnOrder order) {
        return data.settings()
                .get(name(order.code(), order.period(), order.unit()))
                .flatMap(SentReturns::day);
    }

    /** When each export of a unit was made, by {@link #key}. */
    Map<String, LocalDate> of(Area unit) {
        String end = "." + unit.code();
        Map<String, LocalDate> found = new HashMap<>();
        data.settings().startingWith(SETTING).forEach((name, text) -> {
            if (name.endsWith(end)) {
                String key = name.substring(SETTING.length(), name.length() - end.length());
                day(text).ifPresent(d -> found.put(key, d));
            }
        });
        return found;
    }

    static String key(String code, Period period) {
        return code + "." + period;
    }

    private static String name(String code, Period period, Area unit) {
        return SETTING + key(code, period) + "." + unit.code();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.split(AT, -1)[0]));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
