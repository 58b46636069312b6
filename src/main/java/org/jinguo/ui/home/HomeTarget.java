package org.jinguo.ui.home;

import java.util.Objects;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;

/**
 * Where a line of the home page leads.
 *
 * @param door the kind of place
 * @param unit the unit to look at there
 * @param period the period to look at there
 * @param code what is shown there: the figure of {@link Door#RECORDS}, else the topic of the way
 */
record HomeTarget(Door door, Area unit, Period period, String code) {

    /** Kinds of places; one more page is one more word here and one line in the view model. */
    enum Door {
        LEADERS,
        RATING,
        AID,
        PEOPLE,
        RETURNS,
        INTAKE,
        RECORDS,
        /** No place: the sentence for villages that sent nothing goes to the clipboard. */
        REMINDER
    }

    HomeTarget {
        Objects.requireNonNull(door);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(period);
        Objects.requireNonNull(code);
    }

    static HomeTarget page(Door door, Area unit, Period period) {
        return new HomeTarget(door, unit, period, "");
    }
}
