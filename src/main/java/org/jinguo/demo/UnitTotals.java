package org.jinguo.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jinguo.model.rating.Grade;

/**
 * What must be counted in a village, a township or the whole after everything was imported.
 *
 * @param code statistics code
 * @param name name of the unit
 * @param cover groups and leaders
 * @param quarters grades of the first to the fourth quarter
 */
public record UnitTotals(String code, String name, Cover cover, List<GradeCounts> quarters) {

    /**
     * Groups and the leaders who cover them.
     *
     * @param groups village groups, all of them covered
     * @param leaders persons
     * @param ofTwo leaders with two groups
     * @param ofThree leaders with three groups
     * @param withoutId leaders whose ID is missing
     */
    public record Cover(int groups, int leaders, int ofTwo, int ofThree, int withoutId) {

        Cover plus(Cover other) {
            return new Cover(
                    groups + other.groups,
                    leaders + other.leaders,
                    ofTwo + other.ofTwo,
                    ofThree + other.ofThree,
                    withoutId + other.withoutId);
        }
    }

    public UnitTotals {
        quarters = List.copyOf(quarters);
    }

    /** The fourth quarter, which is the grade of the year. */
    public GradeCounts year() {
        return quarters.get(quarters.size() - 1);
    }

    static UnitTotals of(DemoVillage village) {
        List<GradeCounts> quarters = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            quarters.add(count(village.households(), quarter));
        }
        return new UnitTotals(
                village.plan().village().code(),
                village.plan().village().name(),
                cover(village.leaders(), village.groups().size()),
                quarters);
    }

    private static Cover cover(List<DemoLeader> leaders, int groups) {
        return new Cover(
                groups,
                leaders.size(),
                (int) leaders.stream().filter(l -> l.groups().size() == 2).count(),
                (int) leaders.stream().filter(l -> l.groups().size() == 3).count(),
                (int) leaders.stream().filter(l -> l.person().id().isEmpty()).count());
    }

    private static GradeCounts count(List<DemoHousehold> households, int quarter) {
        Map<Grade, Integer> count = new EnumMap<>(Grade.class);
        for (DemoHousehold household : households) {
            count.merge(household.rounds().get(quarter).grade(), 1, Integer::sum);
        }
        return new GradeCounts(
                count.getOrDefault(Grade.CLEAN, 0),
                count.getOrDefault(Grade.FAIR, 0),
                count.getOrDefault(Grade.UNCLEAN, 0),
                count.getOrDefault(Grade.UNRATED, 0));
    }

    /** The sum of several units under another code and name. */
    static UnitTotals sum(String code, String name, List<UnitTotals> parts) {
        Cover cover = new Cover(0, 0, 0, 0, 0);
        List<GradeCounts> quarters = new ArrayList<>(Collections.nCopies(4, GradeCounts.NONE));
        for (UnitTotals part : parts) {
            cover = cover.plus(part.cover);
            for (int quarter = 0; quarter < 4; quarter++) {
                quarters.set(quarter, quarters.get(quarter).plus(part.quarters.get(quarter)));
            }
        }
        return new UnitTotals(code, name, cover, quarters);
    }
}
