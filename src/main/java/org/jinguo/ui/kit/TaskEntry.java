package org.jinguo.ui.kit;

import java.time.LocalTime;
import java.util.List;

/**
 * A line of what was done and said since the opening.
 *
 * @param at when, local time
 * @param kind what became of it
 * @param name what was done; blank for what was only said
 * @param sentence what came of it
 * @param actions what can be done with it
 */
record TaskEntry(LocalTime at, Kind kind, String name, String sentence, List<Command> actions) {

    /** What became of it. */
    enum Kind {
        DONE("✓", "task-done"),
        STOPPED("–", "task-stopped"),
        FAILED("▲", "task-failed"),
        NOTED("!", "task-noted"),
        SAID("·", "task-said");

        private final String mark;
        private final String style;

        Kind(String mark, String style) {
            this.mark = mark;
            this.style = style;
        }

        /** Its sign: shape as well as colour. */
        String mark() {
            return mark;
        }

        /** Whether a message of it stays until it is closed. */
        boolean stays() {
            return this == FAILED || this == NOTED;
        }

        String style() {
            return style;
        }
    }
}
