package org.jinguo.ui.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.DataFolder;

/** The villages of a township or district; sheets are read only where something was typed. */
final class VillagesPicture {

    private VillagesPicture() {}

    static List<VillageRow> read(DataFolder data, AreaTree tree, List<Area> villages, Period period) {
        Set<Long> typed = new HashSet<>();
        data.ratings().round(period).ifPresent(r -> data.ratings().paper(r).forEach(p -> typed.add(p.villageId())));
        return villages.stream()
                .map(v -> typed.contains(v.id())
                        ? VillageRow.of(TotalsPicture.read(data, tree, v, period))
                        : VillageRow.blank(v, groups(tree, v, period)))
                .toList();
    }

    private static int groups(AreaTree tree, Area village, Period period) {
        return (int) tree.below(village.id(), AreaLevel.GROUP).stream()
                .filter(g -> g.existsOn(period.to()))
                .count();
    }
}
