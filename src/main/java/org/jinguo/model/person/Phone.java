package org.jinguo.model.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.field.Parsed;

/**
 * A telephone number in China (domain document, 4.2).
 *
 * @param text bare digits of a mobile or short number; {@code 0793-2651234-801} of a landline, with
 *     area and extension as far as they were typed
 * @param kind sort of number
 */
public record Phone(String text, Kind kind) {

    /** Sorts of numbers. */
    public enum Kind {
        /** 手机, 11 digits. */
        MOBILE,
        /** 固定电话. */
        LANDLINE,
        /** 虚拟网短号, six digits, reachable only within the net. */
        SHORT
    }

    public Phone {
        Objects.requireNonNull(text);
        Objects.requireNonNull(kind);
    }

    /**
     * Reads all numbers of a cell; the first is the primary one. If one of several is wrong, the
     * cell is refused as a whole.
     */
    public static Parsed<List<Phone>> read(String typed) {
        return PhoneReader.read(typed);
    }

    /** Reads a cell that holds a number; eleven digits are never damaged by a spreadsheet. */
    public static Parsed<List<Phone>> ofNumericCell(double number) {
        Parsed<String> digits = WholeNumber.read(number, "phone.numericDamaged");
        return digits.value()
                .map(PhoneReader::read)
                .orElseGet(() -> new Parsed<>(digits.text(), Optional.empty(), digits.problems()));
    }

    /** {@code 139****1234}; of a landline only the last four digits. */
    public String masked() {
        return mask(text);
    }

    /** Masks any text of a number: three and four digits of a mobile, else the last four. */
    public static String mask(String text) {
        return text.matches("1\\d{10}") ? Mask.middle(text, 3, 4) : Mask.middle(text, 0, 4);
    }
}
