package org.jinguo.demo;

import java.time.LocalDate;
import java.util.List;

/** The ways in which people type a day (domain document, 4.5), all of them unambiguous. */
enum DateStyle {
    DOTS(14),
    DOTS_PADDED(18),
    DASHES(10),
    SLASHES(10),
    CHINESE(14),
    CHINESE_OPEN(4),
    COMPACT(8),
    TWO_DIGIT_YEAR(4),
    ENUMERATION_COMMA(3),
    FULL_STOP(2),
    FULL_WIDTH(3),
    MONTH_ONLY(4),
    REAL(10);

    private final int weight;

    DateStyle(int weight) {
        this.weight = weight;
    }

    /** One of the styles, the usual ones more often. */
    static DateStyle drawn(Dice dice) {
        List<DateStyle> all = List.of(values());
        return all.get(dice.weighted(all.stream().mapToInt(s -> s.weight).toArray()));
    }

    /** What the cell holds: a text, or a real date. */
    Object of(LocalDate day) {
        int y = day.getYear();
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        return switch (this) {
            case DOTS -> y + "." + m + "." + d;
            case DOTS_PADDED -> y + "." + two(m) + "." + two(d);
            case DASHES -> y + "-" + m + "-" + d;
            case SLASHES -> y + "/" + m + "/" + d;
            case CHINESE -> y + "年" + m + "月" + d + "日";
            case CHINESE_OPEN -> y + "年" + m + "月" + d;
            case COMPACT -> y + two(m) + two(d);
            case TWO_DIGIT_YEAR -> two(y % 100) + "." + m + "." + d;
            case ENUMERATION_COMMA -> y + "、" + m + "、" + d;
            case FULL_STOP -> y + "。" + m + "。" + d;
            case FULL_WIDTH -> fullWidth(y + "." + m + "." + d);
            case MONTH_ONLY -> y + "年" + m + "月";
            case REAL -> day;
        };
    }

    /** The same style with the day told, for columns that must have one. */
    DateStyle whole() {
        return this == MONTH_ONLY ? CHINESE : this;
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Digits and points as an input method in full-width mode gives them. */
    static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }
}
