package org.jinguo.store;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Many short lines of search keys in one string, looked through with one {@code indexOf}. Each line
 * begins with a line end, each key in it with a mark, so that a hit never crosses either and the
 * beginning of a key can be asked for.
 */
final class KeyLines {

    /** Stands before each key. */
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

        private final StringBuilder text = new StringBuilder(1 << 16);
        private int[] starts = new int[1 << 10];
        private int size;

        /** Adds the line of the next entry; keys that are null or empty are left out. */
        void line(String... keys) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
            }
            starts[size++] = text.length();
            text.append(LINE);
            for (String key : keys) {
                if (key != null && !key.isEmpty()) {
                    text.append(MARK).append(key);
                }
            }
        }

        KeyLines build() {
            return new KeyLines(text.append(LINE).toString(), Arrays.copyOf(starts, size));
        }
    }

    /** Gives the lines that hold a text, in order, each once, until the taker wants no more. */
    void find(String part, IntPredicate taker) {
        int at = text.indexOf(part);
        while (at >= 0) {
            int line = lineAt(at);
            if (!taker.test(line)) {
                return;
            }
            int next = line + 1 < starts.length ? starts[line + 1] : text.length();
            at = text.indexOf(part, next);
        }
    }

    private int lineAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    int size() {
        return starts.length;
    }
}
