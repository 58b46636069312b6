package org.jinguo.workbook;

/** Paper sizes of returns, with Excel's number of the size. */
public enum Paper {
    /** A4横. */
    A4_LANDSCAPE(9, true),
    /** A4纵. */
    A4_PORTRAIT(9, false),
    /** A3横, for posters. */
    A3_LANDSCAPE(8, true);

    private final int code;
    private final boolean landscape;

    Paper(int code, boolean landscape) {
        this.code = code;
        this.landscape = landscape;
    }

    int code() {
        return code;
    }

    boolean landscape() {
        return landscape;
    }

    /** From the words of the returns' catalogue; the first paper named there, A4横 by default. */
    public static Paper of(String words) {
        if (words.startsWith("A3")) {
            return A3_LANDSCAPE;
        }
        return words.startsWith("A4纵") ? A4_PORTRAIT : A4_LANDSCAPE;
    }
}
