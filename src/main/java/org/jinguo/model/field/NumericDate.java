package org.jinguo.model.field;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads the number of a cell as a date; see {@link DateText#ofNumericCell}. */
final class NumericDate {

    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Excel believes in 1900-02-29, its day 60; before it the count is one less. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final int LAST_SERIAL = 73_415; // 2100-12-31

    private final boolean date1904;
    private final DateContext context;

    NumericDate(boolean date1904, DateContext context) {
        this.date1904 = date1904;
        this.context = context;
    }

    Parsed<DateText> read(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Parsed.refused("", Problem.error("date.number", String.valueOf(number)));
        }
        String text = text(number);
        if (number >= DateReader.FIRST_YEAR && number <= DateReader.LAST_YEAR + 1) {
            return yearAndMonth(text);
        }
        return text.matches("\\d{6}|\\d{8}") ? DateText.read(text, context) : ofSerial(number, date1904);
    }

    /** 2019.3 is a month; 2019.1 is January, or October without its zero. */
    private Parsed<DateText> yearAndMonth(String text) {
        if (!text.endsWith(".1")) {
            return DateText.read(text, context);
        }
        String year = text.substring(0, text.length() - 2);
        return Parsed.refused(text, Problem.error("date.lostZero", text, year));
    }

    static Parsed<DateText> ofSerial(double serial, boolean date1904) {
        String text = text(serial);
        int day = (int) Math.floor(serial);
        boolean known = date1904 ? day >= 0 : day >= 1 && day != FALSE_LEAP_DAY;
        if (!known || serial > LAST_SERIAL) {
            return Parsed.refused(text, Problem.error("date.number", text));
        }
        LocalDate start = date1904 ? DAY_0_OF_1904 : DAY_0_OF_1900;
        int days = !date1904 && day < FALSE_LEAP_DAY ? day + 1 : day;
        return Parsed.of(text, DateText.of(start.plusDays(days)));
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
