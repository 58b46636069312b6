package org.jinguo.workbook;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell as it stands in the file; nothing is trimmed, folded or guessed.
 *
 * @param kind what the file says it is
 * @param text as a person reads it: numbers plainly (12, not 12.0 and not 1.2E1; fractions to the
 *     15 digits that Excel keeps), dates ISO ({@code 2019-03-05}, with {@code T08:30} when there is
 *     a time; {@code 08:30} when there is only a time), booleans TRUE or FALSE, errors as {@code
 *     #REF!}
 * @param number the raw number of a NUMBER, or the serial day of a DATE (always counted in the 1900
 *     system, files of the 1904 system are shifted); NaN otherwise. An ID stored as a number is a
 *     NUMBER at or above 1e15: its last digits are lost, see {@link #damagedDigits()}
 * @param fromFormula true when the value is the cached result of a formula
 */
public record Cell(Kind kind, String text, double number, boolean fromFormula) {

    /** What the file says a cell is. */
    public enum Kind {
        /** Nothing there; the kind of {@link Cell#BLANK} only. */
        BLANK,
        /** Text. */
        TEXT,
        /** A number in any format but a date's. */
        NUMBER,
        /** A number in a date or time format. */
        DATE,
        /** TRUE or FALSE. */
        BOOL,
        /** An error such as #REF!. */
        ERROR
    }

    /** The cell where there is none. */
    public static final Cell BLANK = new Cell(Kind.BLANK, "", Double.NaN, false);

    private static final double FIRST_DAMAGED = 1e15;

    public Cell {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    /** A cell of text. */
    public static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text, Double.NaN, false);
    }

    /** A cell of a number, shown plainly. */
    public static Cell number(double number) {
        return new Cell(Kind.NUMBER, NumberText.plain(number), number, false);
    }

    /** True when nothing can be read in it. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** The day of a DATE cell; empty for any other kind and for a time without a day. */
    public Optional<LocalDate> date() {
        return kind == Kind.DATE && number >= 1 ? Optional.of(SerialDay.day(number)) : Optional.empty();
    }

    /** True for a number of more than 15 digits: a spreadsheet kept only the first 15 of them. */
    public boolean damagedDigits() {
        return kind == Kind.NUMBER && Math.abs(number) >= FIRST_DAMAGED;
    }
}
