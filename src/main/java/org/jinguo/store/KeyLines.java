package org.jinguo.store;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Many short lines of search keys in one string, looked through with {@code indexOf}. Each line
 * begins with a line end, each key in it stands between marks, so that a hit never crosses either,
 * and the beginning of a key, or the whole of one, can be asked for.
 */
final class KeyLines {

    /** Stands before each key and after the last. */
    static final char MARK = '\u0001';

    private static final char LINE = '\n';

    private final String text;
    private final int[] starts;

    private KeyLines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Collects lines in order. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[1 << 5];
        private int size;

        /** Adds the line of the next entry; keys that are null or empty are left out. */
        void line(Iterable<String> keys) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
            }
            starts[size++] = text.length();
            text.append(LINE);
            boolean any = false;
            for (String key : keys) {
                if (key != null && !key.isEmpty()) {
                    text.append(MARK).append(key);
                    any = true;
                }
            }
            if (any) {
                text.append(MARK);
            }
        }

        KeyLines build() {
            return new KeyLines(text.append(LINE).toString(), Arrays.copyOf(starts, size));
        }
    }

    /**
     * Gives the lines that hold a text, in order, each once, until the taker wants no more; whether
     * it wanted all.
     */
    boolean find(String part, IntPredicate taker) {
        int at = text.indexOf(part);
        while (at >= 0) {
            int line = lineAt(at);
            if (!taker.test(line)) {
                return false;
            }
            at = text.indexOf(part, end(line));
        }
        return true;
    }

    /** Whether a line holds a text. */
    boolean holds(int line, String part) {
        int last = end(line) - part.length();
        char first = part.charAt(0);
        for (int at = starts[line] + 1; at <= last; at++) {
            if (text.charAt(at) == first && text.startsWith(part, at)) {
                return true;
            }
        }
        return false;
    }

    private int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] : text.length() - 1;
    }

    private int lineAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }
}
