package org.jinguo.store;

import java.util.List;
import org.jinguo.config.Messages;

/**
 * The surroundings fail: disk full, folder in use, file damaged beyond repair. Carries the key of a
 * sentence that says what happened and what to do.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    /** A failure told by the sentence {@code error.store.<key>}. */
    public StoreException(String key, Throwable cause, Object... args) {
        super(key, cause);
        this.key = key;
        this.args = List.of(args);
    }

    /** Which failure it is, for example {@code inUse}. */
    public String key() {
        return key;
    }

    /** The sentence for the officer. */
    public String userMessage() {
        return Messages.get("error.store." + key, args.toArray());
    }
}
