package org.jinguo.returns;

import java.util.List;
import org.jinguo.config.Messages;

/**
 * A return can not be made: there is no such form, or no folder for it. Carries the sentence for
 * the officer.
 */
public final class ReturnException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    ReturnException(String key, Throwable cause, Object... args) {
        super(key, cause);
        this.key = key;
        this.args = List.of(args);
    }

    /** Which failure it is. */
    public String key() {
        return key;
    }

    /** The sentence for the officer. */
    public String userMessage() {
        return Messages.get("error.return." + key, args.toArray());
    }
}
