package org.jinguo.returns;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;

/** Which returns were exported and when: one setting for each form, period and unit. */
public final class SentReturns {

    private static final String SETTING = "return.sent.";

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
        data.settings().put(edit, name(code, period, unit), day.toString());
    }

    /** When each export of a unit was made, by {@link #key}. */
    Map<String, LocalDate> of(Area unit) {
        String end = "." + unit.code();
        Map<String, LocalDate> found = new HashMap<>();
        data.settings()
                .startingWith(SETTING)
                .forEach(
                        (name, text) -> {
                            if (name.endsWith(end)) {
                                String key =
                                        name.substring(
                                                SETTING.length(), name.length() - end.length());
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
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
