package org.jinguo.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Makes cells from what an .xlsx says of them. */
final class XlsxCell {

    private static final int CACHED = 2048;
    private static final int EXACT_DIGITS = 15;
    private static final double SECONDS = 86_400;
    private static final Cell[] SMALL = new Cell[CACHED];

    private final DateStyles styles;
    private final SharedStrings strings;
    private final int shift;

    XlsxCell(DateStyles styles, SharedStrings strings, boolean since1904) {
        this.styles = styles;
        this.strings = strings;
        this.shift = since1904 ? SerialDay.SHIFT_1904 : 0;
    }

    /**
     * A cell from the content of its value.
     *
     * @param type the attribute t as {@link Attribute.Kind#TYPE} has it; n for a number
     * @param style the attribute s, −1 for none
     * @return null when a shared string is named that is not there
     */
    Cell of(int type, int style, CellChars value, boolean formula) {
        return switch (type) {
            case 's' ->
                strings.get(Digits.of(value.raw())).map(s -> text(s, formula)).orElse(null);
            case 'n' -> number(value, styles.isDate(style), formula);
            case 'b' -> bool(value.raw(), formula);
            case 'e' -> new Cell(Cell.Kind.ERROR, value.raw(), Double.NaN, formula);
            case 'd' -> isoDate(value.raw(), formula);
            default -> formula ? text(value.text(), true) : value.textCell();
        };
    }

    static Cell text(String text, boolean formula) {
        return text.isEmpty() ? Cell.BLANK : new Cell(Cell.Kind.TEXT, text, Double.NaN, formula);
    }

    static Cell bool(String value, boolean formula) {
        boolean yes = value.equals("1") || value.equalsIgnoreCase("true");
        return new Cell(Cell.Kind.BOOL, yes ? "TRUE" : "FALSE", Double.NaN, formula);
    }

    private Cell number(CellChars chars, boolean date, boolean formula) {
        int plain = date || formula ? -1 : chars.plainNumber();
        return plain >= 0 ? small(plain) : number(chars.raw().strip(), date, formula);
    }

    private Cell number(String value, boolean date, boolean formula) {
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        try {
            double number = Double.parseDouble(value);
            return number(number, plainDigits(value) ? value : "", date, formula);
        } catch (NumberFormatException e) {
            return text(value, formula);
        }
    }

    private Cell number(double number, String digits, boolean date, boolean formula) {
        if (date && number >= 0 && number + shift < SerialDay.END) {
            double serial = number < 1 ? number : number + shift;
            return new Cell(Cell.Kind.DATE, SerialDay.text(serial), serial, formula);
        }
        String shown = digits.isEmpty() ? NumberText.plain(number) : digits;
        return new Cell(Cell.Kind.NUMBER, shown, number, formula);
    }

    /** A number cell from a source that has the double alone. */
    static Cell number(double number, boolean date, boolean since1904, boolean formula) {
        return new XlsxCell(new DateStyles(), new SharedStrings(), since1904).number(number, "", date, formula);
    }

    /** Races between threads are harmless: equal cells. */
    private static Cell small(int number) {
        if (number >= CACHED) {
            return new Cell(Cell.Kind.NUMBER, Integer.toString(number), number, false);
        }
        Cell cell = SMALL[number];
        if (cell == null) {
            cell = new Cell(Cell.Kind.NUMBER, Integer.toString(number), number, false);
            SMALL[number] = cell;
        }
        return cell;
    }

    /** True for digits that are already as plain as can be, those too many for Excel included. */
    private static boolean plainDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return value.charAt(0) != '0' && value.length() <= 2 * EXACT_DIGITS;
    }

    private static Cell isoDate(String value, boolean formula) {
        try {
            boolean time = value.indexOf('T') > 0;
            String plain = value.replace("Z", "");
            LocalDateTime at =
                    time ? LocalDateTime.parse(plain) : LocalDate.parse(plain).atStartOfDay();
            double serial =
                    SerialDay.serial(at.toLocalDate()) + at.toLocalTime().toSecondOfDay() / SECONDS;
            return new Cell(Cell.Kind.DATE, SerialDay.text(serial), serial, formula);
        } catch (DateTimeException e) {
            return text(value, formula);
        }
    }
}
