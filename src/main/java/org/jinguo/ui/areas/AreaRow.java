package org.jinguo.ui.areas;

import java.time.LocalDate;
import java.util.Locale;
import org.jinguo.config.Messages;
import org.jinguo.model.field.DateText;
import org.jinguo.model.place.Area;

/**
 * An area below the unit looked at.
 *
 * @param area the area
 * @param below how many areas lie directly below it on the day
 * @param state whether it exists on the day
 * @param successor name of the area that took over; empty when none
 */
record AreaRow(Area area, int below, State state, String successor) {

    /** Whether an area exists on the day, in the order in which rows stand. */
    enum State {
        LIVING,
        COMING,
        ENDED;

        static State of(Area area, LocalDate day) {
            if (area.existsOn(day)) {
                return LIVING;
            }
            return area.validTo() != null && area.validTo().isBefore(day) ? ENDED : COMING;
        }
    }

    /** 行政村、社区、村民小组 …. */
    String kind() {
        return Messages.get("ui.areas.kind." + area.kind().name().toLowerCase(Locale.ROOT));
    }

    String from() {
        return text(area.validFrom());
    }

    String to() {
        return text(area.validTo());
    }

    private static String text(LocalDate day) {
        return day == null ? "" : DateText.of(day).roster();
    }
}
