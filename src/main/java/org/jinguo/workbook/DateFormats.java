package org.jinguo.workbook;

/** Tells formats of dates and times from formats of numbers. Source: ECMA-376 part 1, 18.8.30. */
final class DateFormats {

    private DateFormats() {}

    /** Formats known by number, those of Chinese Excel included. */
    static boolean builtIn(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }

    /** A format by its code: a date when a letter of years, days, hours … stands unquoted. */
    static boolean custom(String code) {
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            char c = Character.toLowerCase(code.charAt(i));
            if (c == '"') {
                int close = code.indexOf('"', i + 1);
                i = close < 0 ? code.length() : close;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '[') {
                int close = code.indexOf(']', i);
                if (close > i && elapsed(code.substring(i + 1, close))) {
                    return true;
                }
                i = close < 0 ? code.length() : close;
            } else if (code.startsWith("General", i) || code.startsWith("G/通用格式", i)) {
                i += 6;
            } else if ("ymdhs".indexOf(c) >= 0 || code.startsWith("aaa", i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code [h]}, {@code [mm]}, {@code [s]}: hours, minutes, seconds beyond the clock. */
    private static boolean elapsed(String inside) {
        return !inside.isEmpty() && inside.toLowerCase(java.util.Locale.ROOT).matches("h+|m+|s+");
    }
}
