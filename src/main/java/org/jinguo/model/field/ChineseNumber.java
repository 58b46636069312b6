package org.jinguo.model.field;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Numbers written in Chinese characters, ordinary or financial: 十二, 一百零五, 廿三, 壹万陆仟肆佰, 两千五, 二〇一九.
 */
public final class ChineseNumber {

    private static final String[] DIGITS = {"零〇○Ｏ", "一壹弌", "二贰貳弍两", "三叁參弎", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"};
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;
    private static final long LIMIT = 1_000_000_000_000_000L;

    private ChineseNumber() {}

    /** Whether a character may stand in such a number. */
    public static boolean isNumeral(int c) {
        return digit(c) >= 0 || unit(c) > 0 || c == '廿' || c == '卅';
    }

    /**
     * The number; empty when the text is something else or 1000 万亿 or more. A last digit after 万, 千
     * or 百 without its unit counts the next lower unit, as spoken: 两千五 is 2500.
     */
    public static OptionalLong read(String text) {
        if (text.isEmpty() || !text.codePoints().allMatch(ChineseNumber::isNumeral)) {
            return OptionalLong.empty();
        }
        boolean digitsOnly = text.codePoints().allMatch(c -> digit(c) >= 0);
        return digitsOnly ? row(text) : new Reader().read(text);
    }

    /** A text with the numbers that a pattern finds in digits; what can not be read stays. */
    public static String toArabic(String text, Pattern numerals) {
        return numerals.matcher(text).replaceAll(found -> {
            OptionalLong number = read(found.group());
            return number.isPresent() ? Long.toString(number.getAsLong()) : found.group();
        });
    }

    private static OptionalLong row(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + digit(text.charAt(i));
            if (value >= LIMIT) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(value);
    }

    private static int digit(int c) {
        for (int i = 0; i < DIGITS.length; i++) {
            if (DIGITS[i].indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static long unit(int c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万', '萬' -> WAN;
            case '亿', '億' -> YI;
            default -> 0;
        };
    }

    /** Adds a number up from left to right; one use. */
    private static final class Reader {
        private long total;
        private long section;
        private long pending = -1;
        private long lastUnit = Long.MAX_VALUE;
        private boolean afterZero;

        OptionalLong read(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (!take(text.charAt(i))) {
                    return OptionalLong.empty();
                }
            }
            if (pending > 0) {
                boolean spoken = !afterZero && lastUnit >= 100 && lastUnit < Long.MAX_VALUE;
                section += spoken ? pending * (lastUnit / 10) : pending;
            }
            long value = total + section;
            return value < LIMIT ? OptionalLong.of(value) : OptionalLong.empty();
        }

        private boolean take(char c) {
            if (c == '廿' || c == '卅') {
                return pending < 0 && small(10, c == '廿' ? 2 : 3);
            }
            int digit = digit(c);
            if (digit == 0) {
                afterZero = true;
                return pending < 0;
            }
            if (digit > 0) {
                boolean free = pending < 0;
                pending = digit;
                return free;
            }
            long unit = unit(c);
            return unit < WAN ? small(unit, pending < 0 ? 1 : pending) : big(unit);
        }

        private boolean small(long unit, long times) {
            boolean bare = pending < 0 && unit != 10 && unit < WAN;
            boolean falling = unit < lastUnit;
            section += times * unit;
            lastUnit = unit;
            pending = -1;
            afterZero = false;
            return falling && !bare;
        }

        private boolean big(long unit) {
            section += Math.max(pending, 0);
            pending = -1;
            afterZero = false;
            if (unit == YI) {
                long both = total + section;
                total = both * YI;
                section = 0;
                lastUnit = YI;
                return both > 0 && both < WAN * WAN / 10;
            }
            boolean fits = section > 0 && total % YI == 0;
            total += section * unit;
            section = 0;
            lastUnit = unit;
            return fits;
        }
    }
}
