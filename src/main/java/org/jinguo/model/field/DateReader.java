package org.jinguo.model.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a typed date, part by part; see {@link DateText#read}. */
final class DateReader {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2100;

    private static final Pattern TIME_OF_DAY = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Pattern WEEKDAY = Pattern.compile("\\(?(星期|周|礼拜)[一二三四五六日天]\\)?$");
    private static final Pattern CHINESE = Pattern.compile("[零〇○一二三四五六七八九十廿卅]+(?=[年月日号])");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]?");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,4})([.年])(\\d{1,2})(?:([.月])(?:(\\d{1,4})[日号.]?)?)?");
    private static final Pattern MONTH = Pattern.compile("\\d{1,2}月");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?(度)?");

    private final DateContext context;

    DateReader(DateContext context) {
        this.context = context;
    }

    Parsed<DateText> read(String typed) {
        String text = PlainText.narrow(typed);
        if (PlainText.isNone(text)) {
            return Parsed.none();
        }
        String bare =
                WEEKDAY.matcher(TIME_OF_DAY.matcher(text).replaceFirst("")).replaceFirst("");
        boolean slashes = bare.indexOf('/') >= 0;
        String plain = plain(bare);
        if (plain.matches("\\d{5,8}")) {
            return digits(text, plain);
        }
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return Parsed.refused(text, Problem.error("date.yearOnly", year.group(1)));
        }
        Matcher monthDay = MONTH_DAY.matcher(plain);
        if (monthDay.matches()) {
            return monthDay(text, monthDay);
        }
        if (MONTH.matcher(plain).matches() && context.year().isPresent()) {
            int month = Integer.parseInt(plain.substring(0, plain.length() - 1));
            return month(text, context.year().getAsInt(), month);
        }
        Matcher parts = PARTS.matcher(plain);
        return parts.matches() ? parts(text, parts, slashes) : Parsed.refused(text, Problem.error("date.form", text));
    }

    /** One separator for all that are typed, and Arabic digits. */
    private static String plain(String text) {
        String tight = text.replace(" ", "").replace("元月", "1月");
        String arabic = ChineseNumber.toArabic(tight, CHINESE);
        return arabic.replaceAll("[-/\\\\、。．,·—–－_]", ".");
    }

    private Parsed<DateText> digits(String text, String digits) {
        int number = Integer.parseInt(digits);
        if (digits.length() == 5) {
            return DateText.ofSerial(number, false).with(Problem.hint("date.serial", digits));
        }
        if (digits.length() == 8) {
            return day(text, number / 10_000, number / 100 % 100, number % 100);
        }
        return digits.length() == 6 ? sixDigits(text, number) : Parsed.refused(text, Problem.error("date.form", text));
    }

    /** 201903 is a month; 190305 could be a day of 2019 as well as a month of 1903. */
    private Parsed<DateText> sixDigits(String text, int number) {
        int year = number / 100;
        List<DateText> readings = new ArrayList<>();
        if (year >= FIRST_YEAR && year <= LAST_YEAR && isMonth(number % 100)) {
            readings.add(DateText.of(YearMonth.of(year, number % 100)));
        }
        int shortYear = century(number / 10_000);
        boolean likely = readings.isEmpty()
                || year < 1920
                || (context.year().isPresent() && context.year().getAsInt() == shortYear);
        if (likely) {
            add(readings, shortYear, number / 100 % 100, number % 100);
        }
        boolean sure = readings.size() == 1 && readings.get(0).date().isEmpty();
        return sure ? checked(text, readings.get(0)) : ask(text, readings);
    }

    private Parsed<DateText> monthDay(String text, Matcher found) {
        if (context.year().isEmpty()) {
            return Parsed.refused(text, Problem.error("date.noYear", text));
        }
        int month = Integer.parseInt(found.group(1));
        return day(text, context.year().getAsInt(), month, Integer.parseInt(found.group(2)));
    }

    private Parsed<DateText> parts(String text, Matcher found, boolean slashes) {
        String first = found.group(1);
        int second = Integer.parseInt(found.group(3));
        String third = found.group(5);
        if (first.length() == 3) {
            return Parsed.refused(text, Problem.error("date.form", text));
        }
        if (third == null) {
            return twoParts(text, first, second, found.group(2));
        }
        boolean named = found.group(2).equals("年");
        if (third.length() > 2) {
            return first.length() <= 2 && third.length() == 4 && !named
                    ? yearLast(text, Integer.parseInt(first), second, Integer.parseInt(third))
                    : Parsed.refused(text, Problem.error("date.form", text));
        }
        boolean unsure = !named && (first.length() == 1 || (slashes && isShortYear(first, third)));
        return unsure
                ? threeShort(text, Integer.parseInt(first), second, Integer.parseInt(third))
                : day(text, year(first), second, Integer.parseInt(third));
    }

    /** 19/03/05 may have its year in front or behind; 19/3/5 cannot. */
    private static boolean isShortYear(String first, String third) {
        return first.length() == 2 && third.length() == 2;
    }

    private Parsed<DateText> twoParts(String text, String first, int second, String separator) {
        boolean monthDay = first.length() < 4 && separator.equals(".");
        int number = Integer.parseInt(first);
        if (!monthDay || (first.length() == 2 && number > 12 && isMonth(second))) {
            return month(text, year(first), second);
        }
        List<DateText> readings = new ArrayList<>();
        context.year().ifPresent(year -> add(readings, year, number, second));
        if (first.length() == 2 && isMonth(second)) {
            readings.add(DateText.of(YearMonth.of(century(number), second)));
        }
        return ask(text, readings);
    }

    private Parsed<DateText> yearLast(String text, int first, int second, int year) {
        List<DateText> readings = new ArrayList<>();
        add(readings, year, first, second);
        add(readings, year, second, first);
        List<DateText> different = readings.stream().distinct().toList();
        return different.size() == 1 ? checked(text, different.get(0)) : ask(text, different);
    }

    private Parsed<DateText> threeShort(String text, int first, int second, int third) {
        List<DateText> readings = new ArrayList<>();
        add(readings, century(first), second, third);
        add(readings, century(third), first, second);
        add(readings, century(third), second, first);
        return ask(text, readings.stream().distinct().toList());
    }

    private static Parsed<DateText> ask(String text, List<DateText> readings) {
        if (readings.isEmpty()) {
            return Parsed.refused(text, Problem.error("date.form", text));
        }
        if (readings.size() == 1) {
            return Parsed.refused(
                    text, Problem.error("date.unclear", text, readings.get(0).heading()));
        }
        String choices = readings.stream().map(DateText::heading).collect(Collectors.joining("、"));
        return Parsed.refused(text, Problem.error("date.ambiguous", text, choices));
    }

    private static void add(List<DateText> readings, int year, int month, int day) {
        try {
            readings.add(DateText.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return; // no such day: not one of the readings
        }
    }

    private Parsed<DateText> day(String text, int year, int month, int day) {
        if (!isYear(year) || !isMonth(month)) {
            return month(text, year, month);
        }
        YearMonth in = YearMonth.of(year, month);
        if (!in.isValidDay(day)) {
            return Parsed.refused(
                    text, Problem.error("date.noSuchDay", DateText.of(in).heading(), in.lengthOfMonth(), day));
        }
        return checked(text, DateText.of(in.atDay(day)));
    }

    private Parsed<DateText> month(String text, int year, int month) {
        if (!isYear(year)) {
            return Parsed.refused(text, Problem.error("date.year", Integer.toString(year), "1900", "2100"));
        }
        return isMonth(month)
                ? checked(text, DateText.of(YearMonth.of(year, month)))
                : Parsed.refused(text, Problem.error("date.noSuchMonth", month));
    }

    private Parsed<DateText> checked(String text, DateText value) {
        if (value.date().isPresent() && !isYear(value.month().getYear())) {
            return month(text, value.month().getYear(), value.month().getMonthValue());
        }
        LocalDate start = value.date().orElse(value.month().atDay(1));
        return start.isAfter(context.today())
                ? Parsed.of(text, value, Problem.hint("date.future", value.heading()))
                : Parsed.of(text, value);
    }

    private static int year(String typed) {
        int year = Integer.parseInt(typed);
        return typed.length() <= 2 ? century(year) : year;
    }

    /** Two-digit years: 00–30 are 20xx, the others 19xx. */
    private static int century(int year) {
        return year <= 30 ? 2000 + year : FIRST_YEAR + year;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }
}
