package org.jinguo.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Invented citizen IDs and bank cards that pass every check and belong to nobody: address code
 * 361199 is unassigned (domain document, 4.1 and 8.4). Each mint keeps to a lane of its own, made
 * of birth days and sequence numbers, so that villages written apart never share an ID.
 */
final class IdMint {

    /** A lane owns every sixteenth day … */
    private static final int DAYS = 16;

    /** … and on it this many of the 500 sequence numbers of each sex; 17 × 16 lanes fit. */
    private static final int SEQUENCES = 29;

    private static final String ADDRESS = "361199";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final String CARD_PREFIX = "629979";

    private final Dice dice;
    private final int lane;
    private final Set<String> struck = new HashSet<>();

    private IdMint(Dice dice, int lane) {
        this.dice = dice;
        this.lane = lane;
    }

    /** The mint of a village. */
    static IdMint ofVillage(Dice dice, String code) {
        return new IdMint(dice, Plan.indexOf(code));
    }

    /** The mint of a township, for those it gives aid to. */
    static IdMint ofTownship(Dice dice, String code) {
        int index = Plan.DISTRICT.townships().indexOf(code);
        return new IdMint(dice, Plan.DISTRICT.lines().size() + index);
    }

    /** The birth day of this mint's that is nearest before or on the day wished for. */
    LocalDate birthDay(LocalDate wish) {
        return wish.minusDays(Math.floorMod(wish.toEpochDay() - lane, DAYS));
    }

    /** A new ID of 18 characters; the 17th is even for women. */
    String id(LocalDate birth, boolean female) {
        while (true) {
            int own = lane / DAYS * SEQUENCES + 1 + dice.below(SEQUENCES);
            int sequence = own * 2 + (female ? 0 : 1);
            String first = ADDRESS
                    + digits(birth.getYear(), 4)
                    + digits(birth.getMonthValue(), 2)
                    + digits(birth.getDayOfMonth(), 2)
                    + digits(sequence, 3);
            if (struck.add(first)) {
                return first + checkCharacter(first);
            }
        }
    }

    /** A new card number of 19 digits that passes the Luhn check. */
    String card() {
        while (true) {
            String first = CARD_PREFIX + digits(lane, 3) + random(9);
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
