package org.jinguo.workbook;

/** Cell addresses as people know them: column 0 is A, row 0 is 1. */
public final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {}

    /** The letters of a column from 0: A, …, Z, AA, …, XFD. */
    public static String of(int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / ALPHABET) {
            letters = (char) ('A' + (rest - 1) % ALPHABET) + letters;
        }
        return letters;
    }

    /** The address of a cell by row and column from 0, for example {@code C14}. */
    public static String address(int row, int column) {
        return of(column) + (row + 1);
    }
}
