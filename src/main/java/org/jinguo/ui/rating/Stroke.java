package org.jinguo.ui.rating;

/**
 * A key as the rating grid means it, wherever on the keyboard it stands: the digits above the
 * letters and those of the keypad are the same.
 *
 * @param kind what it is
 * @param sign the digit or letter; a blank otherwise
 */
record Stroke(Kind kind, char sign) {

    /** What a key is. */
    enum Kind {
        DIGIT,
        LETTER,
        ENTER,
        BACK_ENTER,
        ESCAPE,
        ERASE,
        POINT,
        PLUS,
        MINUS,
        STAR,
        SLASH,
        TAB
    }

    static Stroke of(Kind kind) {
        return new Stroke(kind, ' ');
    }

    static Stroke digit(int digit) {
        return new Stroke(Kind.DIGIT, (char) ('0' + digit));
    }

    /** The digit; -1 when it is none. */
    int digit() {
        return kind == Kind.DIGIT ? sign - '0' : -1;
    }
}
