package org.jinguo.ui.kit;

import java.time.Instant;
import java.util.List;

/**
 * A message that appears at the edge and takes no focus.
 *
 * @param kind what it is about; what failed or must be read stays until it is closed
 * @param text what it says
 * @param actions what can be done about it
 * @param until when it goes by itself
 */
record Notice(TaskEntry.Kind kind, String text, List<Command> actions, Instant until) {

    boolean stays() {
        return kind.stays();
    }
}
