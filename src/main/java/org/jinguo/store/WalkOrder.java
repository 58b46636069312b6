package org.jinguo.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Household;

/** The order in which a group's households are walked: 1 and up, without gaps. */
final class WalkOrder {

    private WalkOrder() {}

    /**
     * The households of a group with some of them at wanted places; the others keep their order and
     * make room. A place beyond the end is the end.
     *
     * @param group the group in its order
     * @param wanted places from 1, by identity
     */
    static List<Household> place(List<Household> group, Map<Long, Integer> wanted) {
        List<Household> moving = group.stream()
                .filter(h -> wanted.containsKey(h.id()))
                .sorted(Comparator.comparingInt(h -> wanted.get(h.id())))
                .toList();
        Set<Household> gone = new HashSet<>(moving);
        List<Household> order = new ArrayList<>(group);
        order.removeIf(gone::contains);
        int last = -1;
        for (Household household : moving) {
            int place = Math.min(order.size(), Math.max(last + 1, wanted.get(household.id()) - 1));
            order.add(place, household);
            last = place;
        }
        return numbered(order);
    }

    private static List<Household> numbered(List<Household> order) {
        List<Household> numbered = new ArrayList<>(order.size());
        for (Household household : order) {
            numbered.add(Ledgers.HOUSEHOLD.with(household, "seq", numbered.size() + 1));
        }
        return numbered;
    }
}
