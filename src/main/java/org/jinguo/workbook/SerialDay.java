package org.jinguo.workbook;

import java.time.LocalDate;
import java.time.LocalTime;

/** Excel's count of days. Day 60 is 1900-02-29, which never was: days before it are one off. */
final class SerialDay {

    /** One after 9999-12-31. */
    static final double END = 2_958_466;

    /** What is added to a serial of the 1904 system. */
    static final int SHIFT_1904 = 1462;

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int PHANTOM = 60;
    private static final int SECONDS = 86_400;

    private SerialDay() {}

    static LocalDate day(double serial) {
        return day((long) Math.floor(serial));
    }

    private static LocalDate day(long whole) {
        return EPOCH.plusDays(whole < PHANTOM ? whole + 1 : whole);
    }

    static long serial(LocalDate day) {
        long days = day.toEpochDay() - EPOCH.toEpochDay();
        return days <= PHANTOM ? days - 1 : days;
    }

    /**
     * ISO text: a day, a day with a time, or a time alone; to the minute, or second if it has any.
     */
    static String text(double serial) {
        long day = (long) Math.floor(serial);
        long second = Math.round((serial - day) * SECONDS);
        if (second == SECONDS) {
            second = 0;
            day++;
        }
        LocalTime time = LocalTime.ofSecondOfDay(second);
        if (day == 0) {
            return time.toString();
        }
        return second == 0 ? day(day).toString() : day(day) + "T" + time;
    }
}
