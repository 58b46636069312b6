package org.jinguo.model.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A day, or a month without its day, as officers type and print it (domain document, 4.5).
 *
 * @param month the month
 * @param date the day; empty where only the month is known
 */
public record DateText(YearMonth month, Optional<LocalDate> date) {

    public DateText {
        Objects.requireNonNull(month);
        if (date.isPresent() && !YearMonth.from(date.get()).equals(month)) {
            throw new IllegalArgumentException("The day lies in another month");
        }
    }

    /** A day. */
    public static DateText of(LocalDate date) {
        return new DateText(YearMonth.from(date), Optional.of(date));
    }

    /** A month without its day. */
    public static DateText of(YearMonth month) {
        return new DateText(month, Optional.empty());
    }

    /**
     * Reads any of the forms of 4.5; a text that could mean two dates is refused with both named,
     * never guessed.
     */
    public static Parsed<DateText> read(String typed, DateContext context) {
        return new DateReader(context).read(typed);
    }

    /**
     * Reads the number of a cell that should be a date: an Excel day number, 20190305, 201903 or
     * 2019.3.
     *
     * @param date1904 whether the workbook counts days from 1904, as some Mac files do
     */
    public static Parsed<DateText> ofNumericCell(double number, boolean date1904, DateContext context) {
        return new NumericDate(date1904, context).read(number);
    }

    /** An Excel day number; the time of day in its fraction is dropped. */
    public static Parsed<DateText> ofSerial(double serial, boolean date1904) {
        return NumericDate.ofSerial(serial, date1904);
    }

    /**
     * Reads 出生年月. {@code 1978.1} may be January or an October that lost its zero: the citizen ID
     * decides, and without one it is asked for.
     *
     * @param idBirth the birth date carried by the citizen ID, if there is one
     */
    public static Parsed<DateText> readBirth(String typed, Optional<LocalDate> idBirth, DateContext context) {
        return new BirthText(idBirth, context).check(read(typed, context));
    }

    /** As {@link #readBirth}, for a cell that holds a number, so that 1978.10 has become 1978.1. */
    public static Parsed<DateText> readBirthCell(double number, Optional<LocalDate> idBirth, DateContext context) {
        return new BirthText(idBirth, context).check(number);
    }

    /** Rosters: {@code 2019.03.05}, or {@code 2019.03}. */
    public String roster() {
        return date.map(day -> String.format(
                        Locale.ROOT, "%d.%02d.%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .orElseGet(() -> birthYm(month));
    }

    /** Headers: {@code 2019年3月5日}, or {@code 2019年3月}. */
    public String heading() {
        String upToMonth = month.getYear() + "年" + month.getMonthValue() + "月";
        return date.map(day -> upToMonth + day.getDayOfMonth() + "日").orElse(upToMonth);
    }

    /** 出生年月: {@code 1978.05}, always two digits of the month. */
    public String birthYm() {
        return birthYm(month);
    }

    /** 出生年月 of a month: {@code 1978.05}. */
    public static String birthYm(YearMonth month) {
        return String.format(Locale.ROOT, "%d.%02d", month.getYear(), month.getMonthValue());
    }
}
