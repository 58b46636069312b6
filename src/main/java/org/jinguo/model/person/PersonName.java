package org.jinguo.model.person;

import java.util.Objects;
import org.jinguo.model.field.Parsed;

/**
 * A person's name, 2 to 20 characters counted as code points (domain document, 4.6).
 *
 * @param text the name without blanks between Chinese characters; {@code ·} U+00B7 where a name has
 *     parts
 */
public record PersonName(String text) {

    public PersonName {
        Objects.requireNonNull(text);
    }

    /**
     * Reads a name.
     *
     * @param anonymous whether 王某某 and 李* are names here, as in rights cases and notices
     */
    public static Parsed<PersonName> read(String typed, boolean anonymous) {
        return new PersonNameReader(anonymous).read(typed);
    }

    /** With a full-width blank in a name of two Chinese characters, so that columns align. */
    public String aligned() {
        boolean two = length() == 2 && text.codePoints().allMatch(Character::isIdeographic);
        int middle = two ? text.offsetByCodePoints(0, 1) : 0;
        return two ? text.substring(0, middle) + '\u3000' + text.substring(middle) : text;
    }

    /**
     * The surname: two characters of 欧阳 and its like, else the first; of a name with · its first
     * character.
     */
    public String surname() {
        int first = text.offsetByCodePoints(0, 1);
        if (length() < 3) {
            return text.substring(0, first);
        }
        int second = text.offsetByCodePoints(0, 2);
        boolean isLong = ReadingTable.TABLE.ofLongSurname(text.substring(0, second)).length > 0;
        return text.substring(0, isLong ? second : first);
    }

    /** {@code 李*}: for children and patients. */
    public String masked() {
        return surname() + "*";
    }

    /**
     * {@code 张*英}: for adults where the setting says so; a name of two characters keeps the first.
     */
    public String maskedInTheMiddle() {
        String surname = surname();
        int given = length() - surname.codePointCount(0, surname.length());
        if (given < 2) {
            return masked();
        }
        return surname + "*".repeat(given - 1) + text.substring(text.offsetByCodePoints(text.length(), -1));
    }

    /** Characters, counted as code points. */
    public int length() {
        return text.codePointCount(0, text.length());
    }
}
