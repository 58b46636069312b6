package org.jinguo.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Invented citizen IDs and bank cards that pass every check and belong to nobody: address code
 * 361199 is unassigned (domain document, 4.1 and 8.4). Each mint keeps to birth days of its own, so
 * that villages written apart never share an ID.
 */
final class IdMint {

    /** Mints that can stand beside each other without meeting. */
    static final int LANES = 241;

    private static final String ADDRESS = "361199";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final String CARD_PREFIX = "629979";

    private final Dice dice;
    private final int lane;
    private final boolean upper;
    private final Set<String> struck = new HashSet<>();

    /**
     * @param lane which birth days are this mint's, 0 to {@link #LANES} − 1
     * @param upper true for sequence numbers from 500 on, false for those below
     */
    IdMint(Dice dice, int lane, boolean upper) {
        this.dice = dice;
        this.lane = lane;
        this.upper = upper;
    }

    /** The birth day of this mint's that is nearest before or on the day wished for. */
    LocalDate birthDay(LocalDate wish) {
        return wish.minusDays(Math.floorMod(wish.toEpochDay() - lane, LANES));
    }

    /** A new ID of 18 characters; the 17th is even for women. */
    String id(LocalDate birth, boolean female) {
        while (true) {
            int sequence = (upper ? 500 : 0) + dice.below(250) * 2 + (female ? 0 : 1);
            String first =
                    ADDRESS
                            + digits(birth.getYear(), 4)
                            + digits(birth.getMonthValue(), 2)
                            + digits(birth.getDayOfMonth(), 2)
                            + digits(sequence, 3);
            if (sequence > 0 && struck.add(first)) {
                return first + checkCharacter(first);
            }
        }
    }

    /** A new card number of 19 digits that passes the Luhn check. */
    String card() {
        while (true) {
            String first = CARD_PREFIX + digits(lane, 3) + (upper ? 1 : 0) + random(8);
            if (struck.add(first)) {
                return first + luhnDigit(first);
            }
        }
    }

    /** Mobile numbers all carry one prefix that is in nobody's use here. */
    static String phone(Dice dice) {
        return "1990000" + digits(dice.below(10_000), 4);
    }

    /** GB 11643-1999: weights over the first 17 digits, modulo 11. */
    static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** The digit that makes the number pass the Luhn check. */
    static int luhnDigit(String first) {
        int sum = 0;
        boolean twice = true;
        for (int i = first.length() - 1; i >= 0; i--) {
            int value = (first.charAt(i) - '0') * (twice ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
            twice = !twice;
        }
        return (10 - sum % 10) % 10;
    }

    private String random(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(dice.below(10));
        }
        return text.toString();
    }

    private static String digits(int number, int width) {
        String text = Integer.toString(number);
        return "0".repeat(width - text.length()) + text;
    }
}
