package org.jinguo.ui.home;

import java.util.Objects;

/**
 * One line of a list on the home page.
 *
 * @param id what it keeps its focus by
 * @param key the key that does its deed
 * @param lead what stands first: by when, or how many
 * @param mood whether it shouts
 * @param text what it is about
 * @param when of which period; blank where that is said already
 * @param state how far it is
 * @param deed what is to be done, on the button
 * @param target where it is done
 */
record HomeLine(
        String id,
        String key,
        String lead,
        Mood mood,
        String text,
        String when,
        String state,
        String deed,
        HomeTarget target) {

    /** How much a line matters. */
    enum Mood {
        LATE,
        SOON,
        PLAIN,
        DONE
    }

    HomeLine {
        Objects.requireNonNull(id);
        Objects.requireNonNull(target);
    }

    /** All of it in words. */
    String said() {
        return String.join(" ", lead, text, when, state, deed);
    }
}
