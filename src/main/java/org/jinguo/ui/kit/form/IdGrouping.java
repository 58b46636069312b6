package org.jinguo.ui.kit.form;

import java.util.Locale;
import org.jinguo.model.field.PlainText;

/**
 * A citizen ID as it is read aloud: 6-8-4 with blanks between, an x written large. Keeps the caret
 * behind the character that it stood behind. Text that is no ID is left as it is.
 */
final class IdGrouping {

    private static final int FIRST = 6;
    private static final int SECOND = 14;
    private static final int FULL = 18;

    /**
     * A text and the caret in it.
     *
     * @param text the text
     * @param caret position of the caret, 0 to the text's length
     */
    record Typed(String text, int caret) {}

    private IdGrouping() {}

    /** The text with blanks after the 6th and 14th character. */
    static String group(String typed) {
        return group(new Typed(typed, typed.length())).text();
    }

    /** The characters of the number alone: narrow, without blanks. */
    static String plain(String typed) {
        return PlainText.narrow(typed).replaceAll("[\\s\u3000]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether a text can be part of an ID: digits and an x, not longer than one. */
    static boolean isPart(String typed) {
        return plain(typed).matches("\\d{0,17}[\\dX]?") && plain(typed).length() <= FULL;
    }

    /** The grouped text, the caret behind the same character of the number as before. */
    static Typed group(Typed typed) {
        if (!isPart(typed.text())) {
            return typed;
        }
        String number = plain(typed.text());
        int before = plain(typed.text().substring(0, typed.caret())).length();
        return new Typed(spaced(number), place(before, number.length()));
    }

    private static String spaced(String number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            if (i == FIRST || i == SECOND) {
                text.append(' ');
            }
            text.append(number.charAt(i));
        }
        return text.toString();
    }

    /** Where the caret stands behind the n-th character: before a blank, not after it. */
    private static int place(int n, int length) {
        int blanks = (n > FIRST ? 1 : 0) + (n > SECOND ? 1 : 0);
        return Math.min(n + blanks, length + (length > FIRST ? 1 : 0) + (length > SECOND ? 1 : 0));
    }
}
