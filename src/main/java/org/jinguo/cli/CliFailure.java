package org.jinguo.cli;

import java.util.Arrays;
import org.jinguo.config.Messages;

/** A command can not be carried out; carries the key of a sentence that says why and what next. */
final class CliFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] args;

    /** A failure told by the sentence {@code error.cli.<key>}. */
    CliFailure(String key, Object... args) {
        super(key);
        this.key = "error.cli." + key;
        this.args = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    }

    String userMessage() {
        return Messages.get(key, (Object[]) args);
    }
}
