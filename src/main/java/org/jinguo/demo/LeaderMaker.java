package org.jinguo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The leaders of one village: persons of the recipe's ages, schooling and posts (section 8.2). */
final class LeaderMaker {

    private static final double WITHOUT_ID = 0.01;
    private static final double EXEC = 0.55;
    private static final double OTHER_POST = 0.2;
    private static final List<String> POSTS = List.of("村民小组长", "村民小组长", "村民小组长", "网格员", "计生专干", "党小组长", "村\"两委\"成员");
    private static final List<String> SCHOOLING = List.of("小学", "初中", "高中(中专)", "大专", "本科及以上");

    private final Dice dice;
    private final IdMint mint;
    private final int year;
    private final Set<String> phones = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    LeaderMaker(Dice dice, IdMint mint, int year) {
        this.dice = dice;
        this.mint = mint;
        this.year = year;
    }

    /** Leaders for the groups covered; the first bears the given name unless it is blank. */
    List<DemoLeader> make(List<List<Integer>> coverage, String firstName) {
        List<DemoLeader> leaders = new ArrayList<>();
        for (List<Integer> groups : coverage) {
            leaders.add(leader(groups, leaders.isEmpty() ? firstName : ""));
        }
        return List.copyOf(leaders);
    }

    private DemoLeader leader(List<Integer> groups, String fixedName) {
        int age = dice.bell(46, 8, 26, 65);
        LocalDate birth =
                mint.birthDay(LocalDate.of(year, 12, 31).minusYears(age).minusDays(dice.below(90)));
        String name = fixedName.isEmpty() ? name(birth.getYear()) : fixedName;
        String id = dice.chance(WITHOUT_ID) ? "" : mint.id(birth, true);
        DemoLeader.Citizen person = new DemoLeader.Citizen(name, true, birth, id);
        return new DemoLeader(person, phone(), groups, post(person));
    }

    private DemoLeader.Post post(DemoLeader.Citizen person) {
        LocalDate elected = LocalDate.of(year - 1, 6, 1).plusDays(dice.below(450));
        int age = person.ageOn(elected);
        return new DemoLeader.Post(
                politics(age),
                SCHOOLING.get(dice.weighted(22, 52, 19, 6, 1)),
                dice.chance(EXEC),
                dice.chance(OTHER_POST) ? dice.pick(POSTS) : "",
                elected);
    }

    private String politics(int age) {
        if (age <= 28) {
            return dice.chance(0.7) ? "共青团员" : "群众";
        }
        return dice.chance(0.11) ? "中共党员" : "群众";
    }

    private String name(int born) {
        String name = NameBook.woman(dice, born);
        while (!names.add(name)) {
            name = NameBook.woman(dice, born);
        }
        return name;
    }

    private String phone() {
        String phone = IdMint.phone(dice);
        while (!phones.add(phone)) {
            phone = IdMint.phone(dice);
        }
        return phone;
    }
}
