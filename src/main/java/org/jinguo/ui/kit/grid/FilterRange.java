package org.jinguo.ui.kit.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.PlainText;

/**
 * From one value to another, both included, as an officer types it: {@code 5-10}, {@code >=5},
 * {@code 2019.3}, {@code 2019.3~2019.6}.
 *
 * @param least first value: fen, days, months or the number itself
 * @param most last value
 */
record FilterRange(long least, long most) {

    private static final Pattern SIGNED = Pattern.compile("(>=|<=|>|<|=|≥|≤)(.+)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[.年/-](\\d{1,2})(?:[.月/-](\\d{1,2}))?)?[年月日号]?");
    private static final int MONTHS = 12;

    /** Whether a kind of field is filtered by ranges. */
    static boolean fits(FieldKind kind) {
        return kind == FieldKind.COUNT
                || kind == FieldKind.MONEY
                || kind == FieldKind.DATE
                || kind == FieldKind.YEAR_MONTH;
    }

    /** Reads what was typed; empty while it is no range yet. */
    static Optional<FilterRange> read(FieldKind kind, String typed) {
        String text = PlainText.compact(typed);
        Matcher signed = SIGNED.matcher(text);
        if (signed.matches()) {
            return one(kind, signed.group(2)).map(r -> r.open(signed.group(1)));
        }
        Optional<FilterRange> single = one(kind, text);
        if (single.isPresent()) {
            return single;
        }
        String[] ends = text.split("[~～至到—–]|\\.\\.", -1);
        if (ends.length == 1) {
            ends = text.split("-", -1);
        }
        return ends.length == 2 ? both(kind, ends[0], ends[1]) : Optional.empty();
    }

    private static Optional<FilterRange> both(FieldKind kind, String from, String to) {
        Optional<FilterRange> first = one(kind, from);
        Optional<FilterRange> last = one(kind, to);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new FilterRange(
                        Math.min(first.get().least, last.get().least), Math.max(first.get().most, last.get().most)));
    }

    private FilterRange open(String sign) {
        return switch (sign) {
            case ">=", "≥" -> new FilterRange(least, Long.MAX_VALUE);
            case ">" -> new FilterRange(most + 1, Long.MAX_VALUE);
            case "<=", "≤" -> new FilterRange(Long.MIN_VALUE, most);
            case "<" -> new FilterRange(Long.MIN_VALUE, least - 1);
            default -> this;
        };
    }

    private static Optional<FilterRange> one(FieldKind kind, String text) {
        return switch (kind) {
            case DATE -> period(text, false);
            case YEAR_MONTH -> period(text, true);
            default -> number(kind, text);
        };
    }

    private static Optional<FilterRange> number(FieldKind kind, String text) {
        String bare = text.replaceAll("[,元户人口]", "");
        if (!bare.matches("\\d{1,12}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(bare);
        if (kind == FieldKind.MONEY) {
            long fen = number.movePointRight(2).longValueExact();
            return Optional.of(new FilterRange(fen, fen));
        }
        long whole = number.setScale(0, RoundingMode.FLOOR).longValue();
        return Optional.of(new FilterRange(whole, whole));
    }

    private static Optional<FilterRange> period(String text, boolean months) {
        Matcher m = DAY.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        int month = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        if (month > MONTHS || (m.group(2) != null && month == 0)) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.of(year, Math.max(1, month));
        YearMonth last = month == 0 ? YearMonth.of(year, MONTHS) : first;
        if (months) {
            return Optional.of(new FilterRange(monthOf(first), monthOf(last)));
        }
        if (m.group(3) == null) {
            return Optional.of(new FilterRange(
                    first.atDay(1).toEpochDay(), last.atEndOfMonth().toEpochDay()));
        }
        int day = Integer.parseInt(m.group(3));
        if (day < 1 || day > first.lengthOfMonth()) {
            return Optional.empty();
        }
        long only = first.atDay(day).toEpochDay();
        return Optional.of(new FilterRange(only, only));
    }

    private static long monthOf(YearMonth month) {
        return month.getYear() * (long) MONTHS + month.getMonthValue();
    }

    /** The number that a value of a kind is compared by; empty for no value. */
    static OptionalLong measure(FieldKind kind, Object value) {
        if (value instanceof LocalDate day) {
            return OptionalLong.of(day.toEpochDay());
        }
        if (value instanceof Number number) {
            return OptionalLong.of(number.longValue());
        }
        if (kind == FieldKind.YEAR_MONTH && value instanceof String text) {
            Matcher m = DAY.matcher(text);
            if (m.matches() && m.group(2) != null) {
                return OptionalLong.of(Integer.parseInt(m.group(1)) * (long) MONTHS + Integer.parseInt(m.group(2)));
            }
        }
        return OptionalLong.empty();
    }

    boolean contains(OptionalLong number) {
        return number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most;
    }
}
