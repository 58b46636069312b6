package org.jinguo.workbook;

/**
 * What stands in the total row under a column.
 *
 * @param kind how it is made
 * @param expression for a formula, as in {@link Formula#expression()}; for a text, the text
 * @param numerator for a ratio, the column from 0 above the line
 * @param denominator for a ratio, the column from 0 below the line
 */
public record ColumnTotal(Kind kind, String expression, int numerator, int denominator) {

    /** How a total is made. */
    public enum Kind {
        /** Left blank. */
        NONE,
        /** The live sum of the column. */
        SUM,
        /** The live quotient of two columns of the total row; blank while the divisor is 0. */
        RATIO,
        /** A formula of the caller, whose value the caller gives in {@link Totals}. */
        FORMULA,
        /** A fixed text. */
        TEXT
    }

    /** Left blank. */
    public static final ColumnTotal NONE = new ColumnTotal(Kind.NONE, "", -1, -1);

    /** The live sum of the column. */
    public static final ColumnTotal SUM = new ColumnTotal(Kind.SUM, "", -1, -1);

    /** The live quotient of two columns of the total row, by their numbers from 0. */
    public static ColumnTotal ratio(int numerator, int denominator) {
        return new ColumnTotal(Kind.RATIO, "", numerator, denominator);
    }

    /** A formula; its value comes from {@link Totals#of}. */
    public static ColumnTotal formula(String expression) {
        return new ColumnTotal(Kind.FORMULA, expression, -1, -1);
    }

    /** A fixed text. */
    public static ColumnTotal text(String text) {
        return new ColumnTotal(Kind.TEXT, text, -1, -1);
    }
}
