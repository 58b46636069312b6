package org.jinguo.workbook;

/** Paper sizes of returns, with Excel's number of the size. */
public enum Paper {
    /** A4横. */
    A4_LANDSCAPE(9, true, 297),
    /** A4纵. */
    A4_PORTRAIT(9, false, 210),
    /** A3横, for posters. */
    A3_LANDSCAPE(8, true, 420);

    private final int code;
    private final boolean landscape;
    private final double width;

    Paper(int code, boolean landscape, double width) {
        this.code = code;
        this.landscape = landscape;
        this.width = width;
    }

    /** Width within the margins of 1.5 cm (domain document, 2.1), inches. */
    double printableWidth() {
        return (width - 30) / 25.4;
    }

    int code() {
        return code;
    }

    /** Whether it lies. */
    public boolean landscape() {
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
