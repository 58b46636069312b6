package org.jinguo.demo;

import org.jinguo.config.Messages;

/** The folder for the sample workbooks can not be used. */
public final class DemoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String place;

    DemoException(String key, String place, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.place = place;
    }

    /** The key of the sentence, for example {@code error.demo.notEmpty}. */
    public String key() {
        return key;
    }

    /** One Chinese sentence that says what happened and what to do. */
    public String userMessage() {
        return Messages.get(key, place);
    }
}
