package org.jinguo.model.person;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;

/**
 * Long numbers that went through a spreadsheet, which keeps 15 digits (domain document, 4.1 to
 * 4.3).
 */
final class WholeNumber {

    /** 1.3979312345E+10 */
    private static final Pattern SCIENTIFIC = Pattern.compile("(\\d)(?:\\.(\\d+))?[Ee]\\+?(\\d{1,2})");

    private static final Pattern POINT_ZERO = Pattern.compile("(\\d+)\\.0+");
    private static final double KEPT = 1e15;

    private WholeNumber() {}

    /** The digits of a numeric cell; refused with the problem when some must have been lost. */
    static Parsed<String> read(double number, String damaged) {
        if (Double.isNaN(number) || Double.isInfinite(number) || number < 0) {
            return Parsed.refused(String.valueOf(number), Problem.error("number.notWhole", String.valueOf(number)));
        }
        String text = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        if (number >= KEPT) {
            return Parsed.refused(text, Problem.error(damaged, text.length(), text));
        }
        return text.indexOf('.') < 0
                ? Parsed.of(text, text)
                : Parsed.refused(text, Problem.error("number.notWhole", text));
    }

    /**
     * Digits of a text such as 1.3979312345E+10 or 13979312345.0; the text itself when it is not of
     * that sort; refused when fewer digits are written than the number has.
     */
    static Parsed<String> ofText(String text, String damaged) {
        Matcher pointZero = POINT_ZERO.matcher(text);
        if (pointZero.matches()) {
            return Parsed.of(text, pointZero.group(1));
        }
        Matcher scientific = SCIENTIFIC.matcher(text);
        if (!scientific.matches()) {
            return Parsed.of(text, text);
        }
        String fraction = scientific.group(2) == null ? "" : scientific.group(2);
        int exponent = Integer.parseInt(scientific.group(3));
        int length = exponent + 1;
        return fraction.length() == exponent && length <= 15
                ? Parsed.of(text, scientific.group(1) + fraction)
                : Parsed.refused(text, Problem.error(damaged, length, text));
    }
}
