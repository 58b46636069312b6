package org.jinguo.ui.ledger;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.ui.kit.Viewpoint;

/**
 * Where a ledger is looked at.
 *
 * @param tree the tree of areas
 * @param unit the unit
 * @param day the day on which someone must be there
 */
record Where(AreaTree tree, Area unit, LocalDate day) {

    static Where of(Viewpoint viewpoint) {
        return new Where(viewpoint.tree(), viewpoint.unit(), viewpoint.day());
    }

    /** The villages at or below the unit, or the village that holds it, in order of the tree. */
    Set<Long> villages() {
        List<Area> found = tree.above(unit.id(), AreaLevel.VILLAGE)
                .map(List::of)
                .orElseGet(() -> tree.below(unit.id(), AreaLevel.VILLAGE));
        return found.stream().map(Area::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether all that is in the data is looked at. */
    boolean isEverything() {
        return tree.home().filter(home -> home.id() == unit.id()).isPresent();
    }

    /** Whether the unit is a group, and so less than what is read. */
    boolean isGroup() {
        return unit.level() == AreaLevel.GROUP;
    }
}
