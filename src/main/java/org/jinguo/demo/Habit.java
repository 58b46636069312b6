package org.jinguo.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * How one sender makes workbooks; drawn once per village or township, so that its files resemble
 * each other as one person's do.
 */
final class Habit {

    /** How the grade of a household is written (R05, variants A to C). */
    enum Variant {
        A,
        B,
        C
    }

    final Variant variant;
    final boolean itemised;
    final Object tick;
    final DateStyle dates;
    final String monthPattern;
    final String nameSpace;
    final boolean sloppyGroups;
    final int groupSpelling;
    final boolean mergedTownship;
    final boolean mergedGroups;
    final boolean phoneNumbers;
    final boolean repeatedHeadings;
    final boolean totals;
    final boolean subtotals;
    final boolean signature;
    final boolean formulas;
    final boolean trailingSpace;
    final int namePattern;

    Habit(long seed, String code) {
        Dice dice = new Dice(seed, code, "habit");
        variant = List.of(Variant.A, Variant.B, Variant.C).get(dice.weighted(50, 30, 20));
        itemised = dice.chance(0.7);
        tick = List.of("√", "√", "√", "✓", "是", "1", 1).get(dice.below(7));
        dates = DateStyle.drawn(dice);
        monthPattern = List.of(".", "-", "年", "").get(dice.weighted(60, 15, 15, 10));
        nameSpace = List.of("", "　", "  ", " ").get(dice.weighted(65, 20, 10, 5));
        sloppyGroups = dice.chance(0.35);
        groupSpelling = dice.below(4);
        mergedTownship = dice.chance(0.25);
        mergedGroups = dice.chance(0.1);
        phoneNumbers = dice.chance(0.3);
        repeatedHeadings = dice.chance(0.15);
        totals = dice.chance(0.75);
        subtotals = dice.chance(0.08);
        signature = dice.chance(0.8);
        formulas = dice.chance(0.5);
        trailingSpace = dice.chance(0.05);
        namePattern = dice.below(3);
    }

    /** 1978.05 and the like; the month always in two digits, because 1978.1 is ambiguous. */
    String month(LocalDate day) {
        String month = DateStyle.two(day.getMonthValue());
        return monthPattern.equals("年") ? day.getYear() + "年" + month + "月" : day.getYear() + monthPattern + month;
    }

    /** A name as typed: short ones spaced to three characters' width by some. */
    String name(String name) {
        String typed = name.codePointCount(0, name.length()) == 2
                ? name.substring(0, 1) + nameSpace + name.substring(1)
                : name;
        return trailingSpace ? typed + "\u00a0" : typed;
    }

    /** A phone number as text, or as the number that Excel makes of it. */
    Object phone(String phone) {
        if (phone.isEmpty()) {
            return null;
        }
        return phoneNumbers ? (Object) Long.valueOf(phone) : phone;
    }

    /** A group's name as typed in this cell. */
    String group(Dice dice, String name, boolean urban) {
        List<String> spellings = GroupNames.spellings(name, urban);
        return spellings.get(sloppyGroups ? dice.below(spellings.size()) : groupSpelling);
    }
}
