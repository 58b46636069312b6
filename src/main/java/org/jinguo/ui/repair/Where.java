package org.jinguo.ui.repair;

import java.util.List;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;

/**
 * Where a round is looked at.
 *
 * @param tree the tree of areas
 * @param unit the unit
 * @param period the round's period
 */
record Where(AreaTree tree, Area unit, Period period) {

    /** The villages at or below the unit, or the one that holds it, in the order of the tree. */
    List<Area> villages() {
        return tree.above(unit.id(), AreaLevel.VILLAGE)
                .map(List::of)
                .orElseGet(() -> tree.below(unit.id(), AreaLevel.VILLAGE));
    }

    /** Whether a household of a group is looked at. */
    boolean sees(long groupId) {
        return unit.level() != AreaLevel.GROUP || unit.id() == groupId;
    }
}
