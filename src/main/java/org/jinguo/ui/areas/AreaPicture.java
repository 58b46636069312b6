package org.jinguo.ui.areas;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;

/**
 * What lies directly below a unit, seen from a day.
 *
 * @param rows living areas in the order of the tree, below them those to come and those that ended
 */
record AreaPicture(List<AreaRow> rows) {

    static AreaPicture read(AreaTree tree, long unitId, LocalDate day) {
        return new AreaPicture(tree.children(unitId).stream()
                .map(a -> row(tree, a, day))
                .sorted(Comparator.comparing(AreaRow::state))
                .toList());
    }

    private static AreaRow row(AreaTree tree, Area area, LocalDate day) {
        return new AreaRow(
                area,
                tree.children(area.id(), day).size(),
                AreaRow.State.of(area, day),
                tree.find(area.successorId()).map(Area::name).orElse(""));
    }
}
