package org.jinguo.ui.kit.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.grid.NewRow;
import org.jinguo.ui.kit.grid.NewRowProblem;

/**
 * Where new rows belong: what is looked at when they are checked or written, taken on the JavaFX
 * thread and asked on any other.
 *
 * @param tree the tree of areas
 * @param unit the unit looked at
 * @param day the last day of the period looked at
 */
public record NewPlace(AreaTree tree, Area unit, LocalDate day) {

    /** What a viewpoint looks at now. */
    public static NewPlace of(Viewpoint viewpoint) {
        return new NewPlace(viewpoint.tree(), viewpoint.unit(), viewpoint.day());
    }

    /** The village that a row names, or else the one looked at. */
    public Optional<Long> village(NewRow row, String key) {
        return row.value(key, Long.class).or(this::village);
    }

    /** The village looked at, or the one whose group is looked at. */
    public Optional<Long> village() {
        return tree.above(unit.id(), AreaLevel.VILLAGE).map(Area::id);
    }

    /** The group that a row names, or else the one looked at where the village is hers. */
    public Optional<Long> group(NewRow row, String key, Optional<Long> village) {
        boolean own = unit.level() == AreaLevel.GROUP && village.equals(Optional.of(unit.parentId()));
        return row.value(key, Long.class).or(() -> own ? Optional.of(unit.id()) : Optional.empty());
    }

    /** What is wrong with a village and a group that do not belong together. */
    public List<NewRowProblem> apart(Optional<Long> village, Optional<Long> group, String key) {
        List<NewRowProblem> found = new ArrayList<>();
        Optional<Area> named = group.flatMap(tree::find);
        if (named.isPresent() && !village.equals(Optional.of(named.get().parentId()))) {
            String name = village.flatMap(tree::find).map(Area::name).orElse("");
            found.add(new NewRowProblem(
                    key, Problem.error("ui.ledger.notOfVillage", named.get().name(), name)));
        }
        return found;
    }
}
