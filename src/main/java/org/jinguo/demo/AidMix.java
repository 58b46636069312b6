package org.jinguo.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The payments of a year before anybody receives them: how many of which amount.
 *
 * @param grants every payment, by programme
 */
record AidMix(Map<AidKind, List<Grant>> grants) {

    /** The totals of the 2019 report, with the exact mixes of the recipe (section 8.5). */
    static final AidMix DISTRICT = new AidMix(Map.of(
            AidKind.POOR_WOMEN,
            grants(new Grant(1000, ""), 20, new Grant(2000, ""), 2),
            AidKind.POOR_CHILDREN,
            grants(
                    new Grant(1000, ""),
                    24,
                    new Grant(800, ""),
                    10,
                    new Grant(500, ""),
                    9,
                    new Grant(250, ""),
                    6,
                    new Grant(300, ""),
                    1),
            AidKind.TWO_CANCERS,
            grants(new Grant(10_000, ""), 29),
            AidKind.SPRING_BUD,
            grants(
                    new Grant(300, "小学"),
                    72,
                    new Grant(300, "初中"),
                    48,
                    new Grant(600, "高中(中职)"),
                    70,
                    new Grant(1200, "大学"),
                    22)));

    /** A few payments of each kind, for practice. */
    static final AidMix PRACTICE = new AidMix(Map.of(
            AidKind.POOR_WOMEN,
            grants(new Grant(1000, ""), 2, new Grant(2000, ""), 1),
            AidKind.POOR_CHILDREN,
            grants(new Grant(1000, ""), 2, new Grant(500, ""), 2),
            AidKind.TWO_CANCERS,
            grants(new Grant(10_000, ""), 2),
            AidKind.SPRING_BUD,
            grants(new Grant(300, "小学"), 3, new Grant(600, "高中(中职)"), 2, new Grant(1200, "大学"), 1)));

    /**
     * One payment.
     *
     * @param yuan amount in whole yuan
     * @param stage stage of schooling it is meant for, blank when for none
     */
    record Grant(int yuan, String stage) {}

    private static List<Grant> grants(Object... grantsAndCounts) {
        List<Grant> all = new ArrayList<>();
        for (int i = 0; i < grantsAndCounts.length; i += 2) {
            for (int n = 0; n < (Integer) grantsAndCounts[i + 1]; n++) {
                all.add((Grant) grantsAndCounts[i]);
            }
        }
        return List.copyOf(all);
    }

    /** The payments of one township: its share by households, largest remainders first. */
    Map<AidKind, List<Grant>> of(String township, Plan whole, long seed) {
        Map<String, Integer> households = new LinkedHashMap<>(whole.households());
        double[] weights =
                households.values().stream().mapToDouble(Integer::doubleValue).toArray();
        int index = List.copyOf(households.keySet()).indexOf(township);
        Map<AidKind, List<Grant>> own = new EnumMap<>(AidKind.class);
        for (AidKind kind : AidKind.values()) {
            List<Grant> mixed = new ArrayList<>(grants.get(kind));
            new Dice(seed, "aid", kind.name()).shuffle(mixed);
            int[] quota = Shares.byLargestRemainder(mixed.size(), weights);
            int from = 0;
            for (int i = 0; i < index; i++) {
                from += quota[i];
            }
            own.put(kind, List.copyOf(mixed.subList(from, from + quota[index])));
        }
        return own;
    }
}
