package org.jinguo.workbook;

/** Excel's own escapes inside text: {@code _x000D_} stands for the character U+000D. */
final class CellText {

    private static final int ESCAPE = 7;

    private CellText() {}

    /** True when the text at i reads {@code _xHHHH_}. */
    static boolean isEscape(CharSequence text, int i) {
        if (i + ESCAPE > text.length()
                || text.charAt(i) != '_'
                || text.charAt(i + 1) != 'x'
                || text.charAt(i + ESCAPE - 1) != '_') {
            return false;
        }
        for (int k = i + 2; k < i + ESCAPE - 1; k++) {
            if (Character.digit(text.charAt(k), 16) < 0 || text.charAt(k) > 'f') {
                return false;
            }
        }
        return true;
    }

    /** The text with its escapes resolved. */
    static String decoded(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + ESCAPE - 1), 16));
                i += ESCAPE - 1;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    /** How wide a text of one line is, in characters; a Chinese one counts as two. */
    static int width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    /** How many lines a text takes in a column of so many characters; a Chinese one takes two. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int wide = c == '\n' ? 0 : c < 0x2E80 ? 1 : Character.isLowSurrogate(c) ? 0 : 2;
            used += wide;
            if (c == '\n' || used > width) {
                lines++;
                used = wide;
            }
        }
        return lines;
    }
}
