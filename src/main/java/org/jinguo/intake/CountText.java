package org.jinguo.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.model.field.PlainText;
import org.jinguo.workbook.Cell;

/**
 * A whole number as a cell tells it: {@code 38}, {@code 38户}, {@code 约38户}.
 *
 * @param digits the number as typed, at most nine digits
 * @param about whether it is told as a rough one
 */
record CountText(String digits, boolean about) {

    private static final Pattern COUNT =
            Pattern.compile("(约|大约|近)?(\\d{1,9})(?:\\.0+)?(?:户|人|个|名|口|分|组)?(余|多|左右)?(?:户|人|个)?");

    private static final double TOO_LARGE = 1e9;

    /** Empty when a cell holds something else, a fraction or a number below zero among it. */
    static Optional<CountText> read(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER ? whole(cell.number()) : typed(cell.text());
    }

    private static Optional<CountText> whole(double number) {
        return number == Math.rint(number) && number >= 0 && number < TOO_LARGE
                ? Optional.of(new CountText(Integer.toString((int) number), false))
                : Optional.empty();
    }

    private static Optional<CountText> typed(String text) {
        Matcher count = COUNT.matcher(PlainText.compact(text));
        return count.matches()
                ? Optional.of(new CountText(count.group(2), count.group(1) != null || count.group(3) != null))
                : Optional.empty();
    }

    int number() {
        return Integer.parseInt(digits);
    }
}
