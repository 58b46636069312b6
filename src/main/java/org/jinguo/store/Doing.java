package org.jinguo.store;

import java.util.Locale;
import org.jinguo.config.Messages;

/** What the program was at when something failed: the sentence says what became of that. */
enum Doing {
    CHANGING,
    ASKING,
    OPENING,
    BACKING_UP,
    CHECKING,
    MENDING;

    /** What became of it, in officers' words. */
    String outcome() {
        return Messages.get("store.doing." + name().toLowerCase(Locale.ROOT));
    }
}
