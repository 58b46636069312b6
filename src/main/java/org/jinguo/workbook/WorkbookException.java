package org.jinguo.workbook;

import java.util.Arrays;
import java.util.List;

/**
 * A workbook can not be read or written: the surroundings fail, or the file is not what it should
 * be. Carries a message key, what is put into the sentence, and the cause if any.
 */
public final class WorkbookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] args;

    private WorkbookException(String key, String[] args, Throwable cause) {
        super(key + " " + args.length, cause);
        this.key = key;
        this.args = args;
    }

    static WorkbookException of(String key, Object... args) {
        return of(key, null, args);
    }

    static WorkbookException of(String key, Throwable cause, Object... args) {
        return new WorkbookException(
                key, Arrays.stream(args).map(String::valueOf).toArray(String[]::new), cause);
    }

    /** The key of the sentence, for example {@code error.workbook.encrypted}. */
    public String key() {
        return key;
    }

    /** What is put into the sentence: first the file's name, then what else it needs. */
    public List<String> args() {
        return List.of(args);
    }

    /** One Chinese sentence that says what happened and what to do. */
    public String userMessage() {
        return Sentences.get(key, args);
    }
}
