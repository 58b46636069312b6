package org.jinguo.model.field;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Something about a value that an officer should know. Wrong data is carried by problems, never by
 * exceptions; the sentence is looked up under {@code problem.<code>} in the messages.
 *
 * @param level how much it hinders (domain document, section 5: 必须改 / 需说明 / 提示)
 * @param code symbolic key, for example {@code id.checkDigit}
 * @param args what is put into the sentence, in order
 */
public record Problem(Level level, String code, List<String> args) {

    /** How much a problem hinders. */
    public enum Level {
        /** 必须改: the value is refused, or may be kept only as 待核实. */
        ERROR,
        /** 需说明: accepted, but an explanation is asked for. */
        EXPLAIN,
        /** 提示: worth a look. */
        HINT
    }

    public Problem {
        Objects.requireNonNull(level);
        Objects.requireNonNull(code);
        args = List.copyOf(args);
    }

    /** A problem that must be mended. */
    public static Problem error(String code, Object... args) {
        return of(Level.ERROR, code, args);
    }

    /** A problem that asks for an explanation. */
    public static Problem explain(String code, Object... args) {
        return of(Level.EXPLAIN, code, args);
    }

    /** A hint. */
    public static Problem hint(String code, Object... args) {
        return of(Level.HINT, code, args);
    }

    private static Problem of(Level level, String code, Object... args) {
        return new Problem(level, code, Arrays.stream(args).map(String::valueOf).toList());
    }
}
