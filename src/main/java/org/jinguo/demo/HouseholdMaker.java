package org.jinguo.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jinguo.model.rating.Grade;

/** The households of one village: split over its groups, named, numbered, rated. */
final class HouseholdMaker {

    private static final int LEAST_IN_GROUP = 8;
    private static final double SAME_NAME_GROUPS = 0.03;
    private static final double RELATED = 0.35;
    private static final double FEMALE_HEAD = 0.12;
    private static final double HAS_PHONE = 0.86;
    private static final List<String> ABSENCES = List.of("外出", "外出", "全家外出务工", "长期外出", "外出(浙江务工)", "空挂户", "空挂户，人不在村");

    private final Dice dice;
    private final PlanLine plan;
    private final int year;
    private final String doorSuffix;

    HouseholdMaker(Dice dice, PlanLine plan, int year) {
        this.dice = dice;
        this.plan = plan;
        this.year = year;
        this.doorSuffix = dice.chance(0.6) ? "号" : "";
    }

    List<DemoHousehold> make(List<String> groups) {
        double[] weights = new double[groups.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 0.6 + dice.unit();
        }
        int least = Math.min(LEAST_IN_GROUP, plan.households() / groups.size() / 2);
        int[] rated = Shares.atLeast(least, plan.households(), weights);
        double share = 0.06 + 0.06 * dice.unit();
        int[] away = Shares.byLargestRemainder((int) Math.round(plan.households() * share), weights);
        List<Grade> grades = grades();
        List<DemoHousehold> all = new ArrayList<>();
        int from = 0;
        for (int group = 0; group < rated.length; group++) {
            List<Grade> own = new ArrayList<>(grades.subList(from, from + rated[group]));
            from += rated[group];
            for (int i = 0; i < away[group]; i++) {
                own.add(dice.below(own.size() + 1), Grade.UNRATED);
            }
            addGroup(all, group, groups.get(group), own);
        }
        return List.copyOf(all);
    }

    /** The plan's grades in random order. */
    private List<Grade> grades() {
        List<Grade> grades = new ArrayList<>(plan.households());
        grades.addAll(Collections.nCopies(plan.grades().clean(), Grade.CLEAN));
        grades.addAll(Collections.nCopies(plan.grades().fair(), Grade.FAIR));
        grades.addAll(Collections.nCopies(plan.grades().poor(), Grade.UNCLEAN));
        dice.shuffle(grades);
        return grades;
    }

    private void addGroup(List<DemoHousehold> all, int group, String name, List<Grade> grades) {
        List<String> heads = heads(name, grades.size());
        int door = 0;
        for (int i = 0; i < heads.size(); i++) {
            boolean annex = i > 0 && dice.chance(0.03);
            door += annex ? 0 : dice.weighted(0, 85, 10, 5);
            String number = annex ? door + "-" + (i + 1) : Integer.toString(door);
            DemoHousehold.Home home = new DemoHousehold.Home(
                    group,
                    heads.get(i),
                    number + doorSuffix,
                    1 + dice.weighted(40, 110, 190, 260, 220, 110, 45, 17, 8),
                    dice.chance(HAS_PHONE) ? IdMint.phone(dice) : "");
            all.add(household(home, grades.get(i)));
        }
    }

    private DemoHousehold household(DemoHousehold.Home home, Grade last) {
        if (last != Grade.UNRATED) {
            return new DemoHousehold(home, "", RatingMaker.year(dice, last));
        }
        List<DemoRating> rounds = dice.chance(0.1)
                ? RatingMaker.festivalOnly(dice)
                : List.of(DemoRating.NONE, DemoRating.NONE, DemoRating.NONE, DemoRating.NONE);
        return new DemoHousehold(home, dice.pick(ABSENCES), rounds);
    }

    /** Different names, but for one pair in some groups; many share the surname of the place. */
    private List<String> heads(String group, int count) {
        String last = group.substring(group.length() - 1);
        String local = NameBook.isSurname(last) ? last : NameBook.surname(dice);
        Set<String> taken = new HashSet<>();
        List<String> heads = new ArrayList<>(count);
        while (heads.size() < count) {
            String surname = dice.chance(RELATED) ? local : NameBook.surname(dice);
            int born = year - dice.bell(52, 13, 22, 88);
            String name = NameBook.named(dice, surname, dice.chance(FEMALE_HEAD), born);
            if (taken.add(name)) {
                heads.add(name);
            }
        }
        if (count > 3 && dice.chance(SAME_NAME_GROUPS)) {
            int first = dice.below(count - 2);
            heads.set(first + 1 + dice.below(count - first - 1), heads.get(first));
        }
        return heads;
    }
}
