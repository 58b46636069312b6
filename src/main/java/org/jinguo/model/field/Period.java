package org.jinguo.model.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period: a year ({@code 2019}), a quarter ({@code 2019Q4}) or a month ({@code
 * 2019-11}). Stock figures are taken on its last day, flow figures over its days.
 *
 * @param year calendar year
 * @param kind year, quarter or month
 * @param ordinal 1 for a year, 1–4 for a quarter, 1–12 for a month
 */
public record Period(int year, Kind kind, int ordinal) implements Comparable<Period> {

    /** Length of a period. */
    public enum Kind {
        YEAR,
        QUARTER,
        MONTH
    }

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:[Qq]([1-4])|-?[Mm]?(0[1-9]|1[0-2]))?");

    public Period {
        int last = kind == Kind.YEAR ? 1 : kind == Kind.QUARTER ? 4 : 12;
        if (ordinal < 1 || ordinal > last || year < 1949 || year > 2199) {
            throw new IllegalArgumentException(year + " " + kind + " " + ordinal);
        }
    }

    /** The whole of a year. */
    public static Period year(int year) {
        return new Period(year, Kind.YEAR, 1);
    }

    /** A quarter of a year, 1–4. */
    public static Period quarter(int year, int quarter) {
        return new Period(year, Kind.QUARTER, quarter);
    }

    /** A month of a year, 1–12. */
    public static Period month(int year, int month) {
        return new Period(year, Kind.MONTH, month);
    }

    /** The quarter that holds a day. */
    public static Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** The period of a length that holds a day. */
    public static Period of(Kind kind, LocalDate day) {
        return switch (kind) {
            case YEAR -> year(day.getYear());
            case QUARTER -> quarterOf(day);
            case MONTH -> month(day.getYear(), day.getMonthValue());
        };
    }

    /** Reads {@code 2019}, {@code 2019Q4} or {@code 2019-11}; empty when it is none of them. */
    public static Optional<Period> read(String text) {
        Matcher m = TEXT.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        if (year < 1949 || year > 2199) {
            return Optional.empty();
        }
        if (m.group(2) != null) {
            return Optional.of(quarter(year, Integer.parseInt(m.group(2))));
        }
        return Optional.of(m.group(3) == null ? year(year) : month(year, Integer.parseInt(m.group(3))));
    }

    /** First day. */
    public LocalDate from() {
        return switch (kind) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case QUARTER -> LocalDate.of(year, ordinal * 3 - 2, 1);
            case MONTH -> LocalDate.of(year, ordinal, 1);
        };
    }

    /** Last day. */
    public LocalDate to() {
        return switch (kind) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case QUARTER -> YearMonth.of(year, ordinal * 3).atEndOfMonth();
            case MONTH -> YearMonth.of(year, ordinal).atEndOfMonth();
        };
    }

    /** The period of the same length just before. */
    public Period before() {
        if (ordinal > 1) {
            return new Period(year, kind, ordinal - 1);
        }
        return new Period(year - 1, kind, kind == Kind.YEAR ? 1 : kind == Kind.QUARTER ? 4 : 12);
    }

    /** In the words of a form: {@code 2019年第四季度}, {@code 2019年}, {@code 2019年11月}. */
    public String label() {
        return switch (kind) {
            case YEAR -> year + "年";
            case QUARTER -> year + "年第" + "一二三四".charAt(ordinal - 1) + "季度";
            case MONTH -> year + "年" + ordinal + "月";
        };
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = to().compareTo(other.to());
        return byEnd != 0 ? byEnd : other.from().compareTo(from());
    }

    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> String.valueOf(year);
            case QUARTER -> year + "Q" + ordinal;
            case MONTH -> String.format(java.util.Locale.ROOT, "%d-%02d", year, ordinal);
        };
    }
}
