package org.jinguo.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;

/**
 * An exact value.
 *
 * @param unit what it is counted in
 * @param amount the count; fen for money; the part above the line for a ratio
 * @param base 1, or the whole below the line for a ratio; 0 when there is nothing to divide by or
 *     to compare with
 * @param records how many records stand behind it
 */
public record Value(Uom unit, long amount, long base, long records) {

    private static final int FRACTION_DIGITS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Value {
        Objects.requireNonNull(unit);
    }

    static Value of(Uom unit, long amount, long records) {
        return new Value(unit, amount, 1, records);
    }

    /** False for a ratio of nothing and a change since nothing. */
    public boolean known() {
        return base != 0;
    }

    /** The count; yuan with two decimals; a fraction (0.723700 for 72.37 %); 0 when not known. */
    public BigDecimal number() {
        return switch (unit) {
            case YUAN -> BigDecimal.valueOf(amount, 2);
            case PERCENT ->
                known()
                        ? BigDecimal.valueOf(amount)
                                .divide(BigDecimal.valueOf(base), FRACTION_DIGITS, RoundingMode.HALF_UP)
                        : BigDecimal.ZERO;
            default -> BigDecimal.valueOf(amount);
        };
    }

    /**
     * As a form shows it: 118, 24,000.00, 72.37%. Only an exact whole is 100.00% (annual figures,
     * C-03). Empty when not known.
     */
    public String text() {
        if (!known()) {
            return "";
        }
        return switch (unit) {
            case YUAN -> format("#,##0.00").format(number());
            case PERCENT -> percent();
            default -> Long.toString(amount);
        };
    }

    private String percent() {
        BigDecimal exact = BigDecimal.valueOf(amount)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(base), FRACTION_DIGITS, RoundingMode.DOWN);
        BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP);
        boolean fullOnlyByRounding = amount != base && rounded.compareTo(HUNDRED) == 0;
        return (fullOnlyByRounding ? exact.setScale(2, RoundingMode.DOWN) : rounded).toPlainString() + "%";
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
