package org.jinguo.demo;

import java.util.List;

/**
 * Makes one village from the seed and its code alone, so that any part equals that of the whole.
 */
final class VillageMaker {

    private final long seed;
    private final int year;

    VillageMaker(long seed, int year) {
        this.seed = seed;
        this.year = year;
    }

    DemoVillage make(PlanLine plan) {
        String code = plan.village().code();
        List<String> groups =
                GroupNames.of(new Dice(seed, code, "groups"), plan.cover().groups());
        List<DemoHousehold> households =
                new HouseholdMaker(new Dice(seed, code, "households"), plan, year).make(groups);
        int[] sizes = new int[groups.size()];
        for (DemoHousehold household : households) {
            sizes[household.home().group()]++;
        }
        Dice dice = new Dice(seed, code, "leaders");
        IdMint mint = IdMint.ofVillage(dice, code);
        List<DemoLeader> leaders =
                new LeaderMaker(dice, mint, year).make(Coverage.of(plan.cover(), sizes), dottedName(code));
        return new DemoVillage(plan, groups, leaders, households);
    }

    /** Two leaders of the district have names with a middle dot: one in 洋口镇, one elsewhere. */
    private String dottedName(String code) {
        List<PlanLine> near = Plan.DISTRICT.below("361103102").lines();
        List<PlanLine> far = Plan.DISTRICT.lines().stream()
                .filter(line -> !near.contains(line))
                .toList();
        Dice dice = new Dice(seed, "dotted");
        List<String> names = NameBook.words("dotted");
        if (dice.pick(near).village().code().equals(code)) {
            return names.get(0);
        }
        return dice.pick(far).village().code().equals(code) ? names.get(1) : "";
    }
}
