package org.jinguo.model.person;

import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;

/**
 * A bank card or a passbook account (存折) to which aid is paid (domain document, 4.3).
 *
 * @param digits bare digits, 15 to 22
 * @param kind card or passbook
 */
public record BankCard(String digits, Kind kind) {

    /** What the digits are. */
    public enum Kind {
        /** 银行卡、一卡通: 16 to 19 digits with a Luhn check. */
        CARD,
        /** 存折账号: 15 to 22 digits, without a check. */
        PASSBOOK
    }

    private static final int SHORTEST = 15;
    private static final int LONGEST = 22;

    public BankCard {
        Objects.requireNonNull(kind);
        if (!digits.matches("\\d{15,22}")) {
            throw new IllegalArgumentException("15 to 22 digits");
        }
    }

    /**
     * Reads what was typed.
     *
     * @param passbook whether the officer has said that it is a passbook account; otherwise a
     *     number that fails the check asks for an explanation, with that choice
     */
    public static Parsed<BankCard> read(String typed, boolean passbook) {
        if (PlainText.isNone(typed)) {
            return Parsed.none();
        }
        String text = PlainText.compact(typed).replaceAll("[-—–'`_]", "");
        Parsed<String> whole = WholeNumber.ofText(text, "card.numericDamaged");
        return whole.value()
                .map(digits -> check(digits, passbook))
                .orElseGet(() -> new Parsed<>(text, Optional.empty(), whole.problems()));
    }

    /** Reads a cell that holds a number; one of more than 15 digits has lost its last ones. */
    public static Parsed<BankCard> ofNumericCell(double number, boolean passbook) {
        Parsed<String> whole = WholeNumber.read(number, "card.numericDamaged");
        return whole.value()
                .map(digits -> check(digits, passbook))
                .orElseGet(() -> new Parsed<>(whole.text(), Optional.empty(), whole.problems()));
    }

    private static Parsed<BankCard> check(String digits, boolean passbook) {
        if (!digits.matches("\\d+")) {
            return Parsed.refused(digits, Problem.error("card.characters", digits.replaceAll("\\d", "")));
        }
        int length = digits.length();
        if (length < SHORTEST) {
            return Parsed.refused(digits, Problem.error("card.tooShort", length, SHORTEST));
        }
        if (length > LONGEST) {
            return Parsed.refused(digits, Problem.error("card.tooLong", length, LONGEST));
        }
        if (passbook) {
            return Parsed.of(digits, new BankCard(digits, Kind.PASSBOOK));
        }
        if (length < 16 || length > 19) {
            return Parsed.of(
                    digits, new BankCard(digits, Kind.PASSBOOK), Problem.explain("card.passbookLength", length));
        }
        BankCard card = new BankCard(digits, Kind.CARD);
        return luhn(digits) ? Parsed.of(digits, card) : Parsed.of(digits, card, Problem.explain("card.luhn"));
    }

    /** Luhn's check (mod 10) of the whole number. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    /** Groups of four with blanks between, as on the card: {@code 6299 7900 0000 0000 123}. */
    public String grouped() {
        return digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /** Only the last four digits. */
    public String masked() {
        return mask(digits);
    }

    /** Masks the text of any account number. */
    public static String mask(String text) {
        return Mask.middle(text, 0, 4);
    }
}
