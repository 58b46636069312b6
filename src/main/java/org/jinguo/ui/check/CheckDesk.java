package org.jinguo.ui.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jinguo.model.field.Period;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

/**
 * What both halves of the page work with.
 *
 * @param data the ledgers
 * @param lanes where is read and written
 * @param place where an officer is
 * @param chance draws households
 */
public record CheckDesk(DataFolder data, Background lanes, Place place, RandomGenerator chance) {

    /**
     * Where an officer is.
     *
     * @param at unit and period looked at
     * @param doors the ways to other pages
     * @param status the line at the foot of the window
     * @param clock tells today
     */
    public record Place(Viewpoint at, Doors doors, StatusLine status, Clock clock) {}

    Viewpoint at() {
        return place.at();
    }

    Doors doors() {
        return place.doors();
    }

    StatusLine status() {
        return place.status();
    }

    LocalDate today() {
        return LocalDate.now(place.clock());
    }

    /** The round's period. */
    Period period() {
        return at().round(today());
    }
}
