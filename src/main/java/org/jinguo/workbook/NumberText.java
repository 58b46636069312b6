package org.jinguo.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a person reads them: no exponent, no needless point, the 15 digits Excel keeps. */
final class NumberText {

    private static final MathContext DIGITS = new MathContext(15);
    private static final double EXACT = 1e15;
    private static final double PLAIN_LIMIT = 1e40;
    private static final double PLAIN_LEAST = 1e-15;

    private NumberText() {}

    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        double size = Math.abs(value);
        if (Double.isNaN(value) || size >= PLAIN_LIMIT || size < PLAIN_LEAST) {
            return Double.toString(value);
        }
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
