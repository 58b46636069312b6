package org.jinguo.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of village groups, and the many ways in which one name is written. */
final class GroupNames {

    private static final double NUMBERED = 0.3;
    private static final List<String> DIGITS = List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九");

    private GroupNames() {}

    /** Names that stay different after 组, 小组 and 第 are taken off. */
    static List<String> of(Dice dice, int count) {
        if (dice.chance(NUMBERED)) {
            List<String> numbered = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                numbered.add("第" + i + "组");
            }
            return List.copyOf(numbered);
        }
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(
                    dice.chance(0.12)
                            ? dice.pick(NameBook.words("group.whole"))
                            : dice.pick(NameBook.words("group.before")) + dice.pick(NameBook.words("group.stem")));
        }
        return List.copyOf(names);
    }

    /** The spellings of a name that all mean the same group. */
    static List<String> spellings(String name, boolean urban) {
        if (!name.startsWith("第")) {
            return List.of(name, name + "组", name + "小组", name + (urban ? "居民小组" : "村民小组"));
        }
        int number = Integer.parseInt(name.substring(1, name.length() - 1));
        String chinese = chinese(number);
        return List.of(name, number + "组", chinese + "组", "第" + chinese + "组");
    }

    /** 1 to 99 in Chinese numerals. */
    static String chinese(int number) {
        int tens = number / 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.get(tens)) + "十";
        return head + DIGITS.get(number % 10);
    }
}
