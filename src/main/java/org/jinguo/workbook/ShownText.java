package org.jinguo.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** The text that a cell of a column shows on paper. */
final class ShownText {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy.MM", Locale.ROOT);
    private static final DateTimeFormatter AS_TEXT = DateTimeFormatter.ofPattern("yyyy.MM.dd", Locale.ROOT);

    private final ColumnType type;
    private final String format;

    ShownText(Column column) {
        this.type = column.type();
        this.format = column.format();
    }

    /** The text of a value as {@link ColumnType} takes it. */
    String of(Object value) {
        if (value == null || type == ColumnType.SIGN) {
            return "";
        }
        if (value instanceof Formula formula) {
            return of(formula.cached());
        }
        if (value instanceof Boolean flag) {
            return flag ? "√" : "";
        }
        if (value instanceof LocalDate day && type != ColumnType.YM) {
            return format.equals("@") ? AS_TEXT.format(day) : day.toString();
        }
        if (value instanceof YearMonth || value instanceof LocalDate) {
            return MONTH.format((TemporalAccessor) value);
        }
        return value instanceof Number number ? number(number) : value.toString();
    }

    private String number(Number number) {
        return switch (type) {
            case MONEY -> String.format(Locale.ROOT, format.startsWith("#") ? "%,.2f" : "%.2f", in(number, 2));
            case WAN -> in(number, 6).setScale(2, RoundingMode.HALF_UP).toPlainString();
            case PERCENT -> in(number, 0).movePointRight(2).setScale(2, RoundingMode.HALF_UP) + "%";
            default -> in(number, 0).toPlainString();
        };
    }

    /** A whole number of the smallest unit, with so many digits behind the point; else as it is. */
    private static BigDecimal in(Number number, int digits) {
        return number instanceof Long whole ? BigDecimal.valueOf(whole, digits) : new BigDecimal(number.toString());
    }
}
