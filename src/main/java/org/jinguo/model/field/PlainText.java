package org.jinguo.model.field;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a cell as it comes from Excel, WPS or an input method, made plain (domain document,
 * 4.9). {@link #words} is for texts that are read by people and keeps Chinese punctuation; {@link
 * #narrow} is for codes, numbers and dates and makes every full-width sign half-width.
 */
public final class PlainText {

    private static final Set<String> NONE =
            Set.of("", "-", "--", "---", "—", "——", "–", "―", "─", "/", "\\", "//", "无", "没有", "暂无");
    private static final Set<String> SAME = Set.of("同上", "〃", "″", "同前", "\"", "''");
    private static final Set<String> YES =
            Set.of("√", "✓", "✔", "☑", "是", "1", "1.0", "r", "v", "y", "yes", "true", "对", "有", "●");
    private static final Set<String> NO =
            Set.of("否", "×", "✕", "✖", "✗", "✘", "☐", "□", "○", "0", "0.0", "x", "n", "no", "false", "不是");

    private PlainText() {}

    /**
     * Full-width letters, digits and blanks made half-width; invisible signs removed; line breaks
     * and runs of blanks made one blank; a leading apostrophe dropped; trimmed.
     */
    public static String words(String typed) {
        return tidy(typed, false);
    }

    /** As {@link #words}, and full-width punctuation made half-width as well. */
    public static String narrow(String typed) {
        return tidy(typed, true);
    }

    /** As {@link #narrow}, with no blank left anywhere. */
    public static String compact(String typed) {
        return narrow(typed).replace(" ", "");
    }

    /** Whether the cell says that there is nothing: blank, —, -, /, 无. */
    public static boolean isNone(String typed) {
        return NONE.contains(compact(typed));
    }

    /** Whether the cell says 同上. */
    public static boolean isSame(String typed) {
        return SAME.contains(words(typed));
    }

    /** A tick or a cross; a blank cell is not ticked; empty where the sign is unknown. */
    public static Optional<Boolean> tick(String typed) {
        String sign = compact(typed).toLowerCase(Locale.ROOT);
        if (YES.contains(sign)) {
            return Optional.of(true);
        }
        return NONE.contains(sign) || NO.contains(sign) ? Optional.of(false) : Optional.empty();
    }

    private static String tidy(String typed, boolean punctuation) {
        if (isTidy(typed)) {
            return typed;
        }
        StringBuilder out = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = plain(typed.charAt(i), punctuation);
            boolean extraBlank = c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
            boolean leadingQuote = out.isEmpty() && (c == '\'' || c == '\uFF07');
            if (c != '\0' && !extraBlank && !leadingQuote) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** Most cells hold nothing but ideographs and plain signs; an import reads millions of them. */
    private static boolean isTidy(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean plain = c > ' ' && c < '\u007F' && !(i == 0 && c == '\'');
            boolean ideograph = c >= '\u4E00' && c <= '\u9FFF';
            if (!plain && !ideograph) {
                return false;
            }
        }
        return true;
    }

    /** The plain form of a sign; NUL for one that is dropped. */
    private static char plain(char c, boolean punctuation) {
        if (c > ' ' && c < '\u007F') {
            return c;
        }
        if (isBlank(c)) {
            return ' ';
        }
        if (isInvisible(c)) {
            return '\0';
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            char half = (char) (c - 0xFEE0);
            return punctuation || isLetterOrDigit(half) ? half : c;
        }
        return c == '\uFFE5' && punctuation ? '\u00A5' : c;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isBlank(char c) {
        return c == '\t'
                || c == '\n'
                || c == '\u000B'
                || c == '\f'
                || c == '\r'
                || c == '\u0085'
                || c == '\u00A0'
                || Character.getType(c) == Character.SPACE_SEPARATOR
                || c == '\u2028'
                || c == '\u2029';
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (c >= '\uFE00' && c <= '\uFE0F')
                || c == '\u3164'
                || c == '\uFFA0';
    }
}
