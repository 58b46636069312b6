package org.jinguo.demo;

import java.time.LocalDate;

/** When aid is given out over the year, with a usual day of reporting. */
enum AidBatch {
    SPRING_FESTIVAL("春节", 1, 21),
    WOMENS_DAY("三八", 3, 5),
    APRIL("第1批(4月)", 4, 18),
    CHILDRENS_DAY("六一", 5, 28),
    SCHOOL("开学", 8, 28),
    CHONGYANG("重阳", 10, 6),
    OCTOBER("第2批(10月)", 10, 18);

    final String word;
    private final int month;
    private final int day;

    AidBatch(String word, int month, int day) {
        this.word = word;
        this.month = month;
        this.day = day;
    }

    /** The day of the report, some days after the usual one. */
    LocalDate on(int year, int later) {
        return LocalDate.of(year, month, day).plusDays(later);
    }
}
