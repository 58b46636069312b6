package org.jinguo.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented names by sex and year of birth, after the recipe (domain document, section 8.4). */
final class NameBook {

    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();
    private static final List<String> SURNAMES = new ArrayList<>();
    private static final int[] WEIGHTS;
    private static final double RARE = 0.003;

    static {
        for (String line : TextResource.lines("names.txt")) {
            String[] part = line.split("\t", -1);
            WORDS.put(part[0], List.of(part[1].split(" ", -1)));
        }
        List<String> weighted = words("surnames");
        WEIGHTS = new int[weighted.size()];
        for (int i = 0; i < WEIGHTS.length; i++) {
            String word = weighted.get(i);
            int digits = word.replaceAll("[0-9]", "").length();
            SURNAMES.add(word.substring(0, digits));
            WEIGHTS[i] = Integer.parseInt(word.substring(digits));
        }
    }

    private NameBook() {}

    /** The words of one line of the book. */
    static List<String> words(String key) {
        return WORDS.get(key);
    }

    static String surname(Dice dice) {
        return SURNAMES.get(dice.weighted(WEIGHTS));
    }

    /** True when the word is a surname of the book, so that a group may be named after it. */
    static boolean isSurname(String word) {
        return SURNAMES.contains(word);
    }

    /** A full name with a surname drawn by weight. */
    static String woman(Dice dice, int born) {
        return surname(dice) + given(dice, "woman", born);
    }

    /** A full name of the given surname. */
    static String named(Dice dice, String surname, boolean female, int born) {
        return surname + given(dice, female ? "woman" : "man", born);
    }

    /** 蓝, 雷 and 钟 are the surnames of the local minority. */
    static String ethnicity(String name) {
        return Arrays.asList("蓝", "雷", "钟").contains(name.substring(0, 1)) ? "畲族" : "汉族";
    }

    private static String given(Dice dice, String sex, int born) {
        String key = sex + age(sex, born);
        double single = born >= 1976 && born <= 1995 ? 0.30 : 0.18;
        List<String> second = words(key + ".second");
        String name;
        if (dice.chance(single)) {
            name = dice.pick(second);
        } else if (dice.chance(0.3)) {
            name = dice.pick(words(key + ".whole"));
        } else {
            name = dice.pick(words(key + ".first")) + dice.pick(second);
        }
        return dice.chance(RARE) ? name.substring(0, name.length() - 1) + rare(dice) : name;
    }

    private static String rare(Dice dice) {
        return dice.pick(words("rare"));
    }

    private static int age(String sex, int born) {
        int[] from = sex.equals("man") ? new int[] {2001, 1976, 1900} : new int[] {2001, 1991, 1976, 1961, 1900};
        for (int year : from) {
            if (born >= year) {
                return year;
            }
        }
        return 1900;
    }
}
