package org.jinguo.ui.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jinguo.config.Messages;
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

    /** Areas that can take over another one: those without an end, and who did so already. */
    static List<Area> heirs(List<AreaRow> rows, Area of) {
        return rows.stream()
                .map(AreaRow::area)
                .filter(a -> a.id() != of.id())
                .filter(a -> a.validTo() == null || Objects.equals(a.id(), of.successorId()))
                .toList();
    }
}
