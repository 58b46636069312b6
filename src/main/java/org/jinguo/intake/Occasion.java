package org.jinguo.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.model.field.ChineseNumber;
import org.jinguo.model.field.Period;

/** Reads rounds and batches out of titles: 2019年第四季度, 12月, “三八”, 第1批. */
final class Occasion {

    private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern QUARTER = Pattern.compile("(?:第)?([一二三四1-4])(?:、)?季度?");
    private static final Pattern QUARTER_SIGN = Pattern.compile("(?<![A-Za-z])[Qq]([1-4])(?!\\d)");
    private static final Pattern MONTH = Pattern.compile(NUMBER + "月(?:份)?(?!\\d{1,2}[日号]|[一二三四五六七八九十]+[日号])");
    private static final Pattern NUMBERED = Pattern.compile("第" + NUMBER + "批");
    private static final List<String> DAYS = List.of("三八", "六一", "开学", "重阳", "春节", "母亲节", "中秋", "端午");

    private Occasion() {}

    /** The round of ratings; the year stands in one of the texts, or is the given one. */
    static Optional<Period> round(List<String> texts, Optional<Integer> year) {
        if (year.isEmpty()) {
            return Optional.empty();
        }
        for (Pattern pattern : List.of(QUARTER, QUARTER_SIGN)) {
            Optional<Integer> quarter = first(texts, pattern);
            if (quarter.filter(q -> q >= 1 && q <= 4).isPresent()) {
                return Optional.of(Period.quarter(year.get(), quarter.get()));
            }
        }
        return first(texts, MONTH).filter(m -> m >= 1 && m <= 12).map(m -> Period.month(year.get(), m));
    }

    /** The batch of aid; blank when no text tells it. */
    static String batch(List<String> texts) {
        Optional<Integer> number = first(texts, NUMBERED);
        if (number.isPresent()) {
            return "第" + number.get() + "批";
        }
        for (String text : texts) {
            for (String day : DAYS) {
                if (text.contains(day)) {
                    return day;
                }
            }
        }
        return "";
    }

    private static Optional<Integer> first(List<String> texts, Pattern pattern) {
        for (String text : texts) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                OptionalLong number = number(found.group(1));
                if (number.isPresent()) {
                    return Optional.of((int) number.getAsLong());
                }
            }
        }
        return Optional.empty();
    }

    private static OptionalLong number(String text) {
        return text.chars().allMatch(Character::isDigit)
                ? OptionalLong.of(Long.parseLong(text))
                : ChineseNumber.read(text);
    }
}
