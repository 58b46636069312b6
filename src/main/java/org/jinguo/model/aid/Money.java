package org.jinguo.model.aid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;

/**
 * An amount in whole fen, below one million million yuan either way (domain document, 4.8). Sums
 * are exact; rounding happens in texts only.
 *
 * @param fen the amount in fen
 */
public record Money(long fen) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /** Greatest amount, in fen: 999,999,999,999.99 yuan. */
    public static final long MOST = 99_999_999_999_999L;

    private static final long FEN_OF_YUAN = 100;
    private static final int DIGITS_OF_WAN = 6;

    /** What a bare number in a column means. */
    public enum Unit {
        /** 元. */
        YUAN,
        /** 万元. */
        WAN
    }

    /**
     * @throws ArithmeticException beyond {@link #MOST}
     */
    public Money {
        if (fen > MOST || fen < -MOST) {
            throw new ArithmeticException("Amount beyond 999,999,999,999.99");
        }
    }

    /** Whole yuan. */
    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, FEN_OF_YUAN));
    }

    /** Reads an amount as typed: 1,000, 1000元, ￥1000, 壹仟元, 一千, 0.1万, 2万5. */
    public static Parsed<Money> read(String typed, Unit unit) {
        return new MoneyReader(unit).read(typed);
    }

    /** As {@link #read}, where an amount below zero makes no sense. */
    public static Parsed<Money> readNotNegative(String typed, Unit unit) {
        return notNegative(read(typed, unit));
    }

    /**
     * Reads a cell that holds a number; noise beyond 15 digits, as formulas leave it, is dropped.
     */
    public static Parsed<Money> ofNumericCell(double number, Unit unit) {
        return new MoneyReader(unit).read(number);
    }

    /** Refuses an amount below zero. */
    public static Parsed<Money> notNegative(Parsed<Money> read) {
        boolean negative = read.value().filter(money -> money.fen < 0).isPresent();
        return negative
                ? read.with(Problem.error(
                        "money.negative", read.value().map(Money::toYuanText).orElse("")))
                : read;
    }

    /**
     * The sum.
     *
     * @throws ArithmeticException beyond {@link #MOST}
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /**
     * The difference.
     *
     * @throws ArithmeticException beyond {@link #MOST}
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /**
     * The sum of all.
     *
     * @throws ArithmeticException beyond {@link #MOST}
     */
    public static Money sum(Collection<Money> amounts) {
        Money total = ZERO;
        for (Money amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    /** The amount in yuan, two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** {@code 24,000.00}. */
    public String toYuanText() {
        return format("#,##0.00", yuan());
    }

    /** {@code 24000.00}: for cells and files. */
    public String toPlainText() {
        return yuan().toPlainString();
    }

    /**
     * 万元 with two decimals ({@code 29.00}); with four where less than 1 万元 would not come out even
     * ({@code 0.1234}).
     */
    public String toWanText() {
        boolean even = fen % (FEN_OF_YUAN * 100) == 0;
        boolean small = Math.abs(fen) < FEN_OF_YUAN * 10_000;
        return toWanText(small && !even ? 4 : 2);
    }

    /** 万元 with so many decimals, rounded half up. */
    public String toWanText(int decimals) {
        BigDecimal wan = BigDecimal.valueOf(fen, DIGITS_OF_WAN);
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return format(pattern, wan.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** 人民币 in financial characters, as receipts demand: 人民币贰万肆仟元整. */
    public String toUppercase() {
        return MoneyInWords.of(fen);
    }

    private static String format(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
