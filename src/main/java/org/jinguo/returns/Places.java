package org.jinguo.returns;

import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.place.UnitNames;

/** The columns about places that every roster has. */
final class Places {

    private final AreaTree tree;

    Places(AreaTree tree) {
        this.tree = tree;
    }

    AreaTree tree() {
        return tree;
    }

    /** A row of a village, with the names of township and village. */
    Line line(long villageId) {
        Area village = tree.get(villageId);
        String township =
                tree.above(villageId, AreaLevel.TOWNSHIP).map(Area::name).orElse("");
        return new Line(village).with("area.township", township).with("area.village", village.name());
    }

    /** A row of a unit of any level; what lies below it is blank. */
    Line lineOf(Area unit) {
        return new Line(unit)
                .with("area.township", name(unit, AreaLevel.TOWNSHIP))
                .with("area.village", name(unit, AreaLevel.VILLAGE))
                .with("area.unit", new UnitNames(tree).of(unit.id()));
    }

    private String name(Area unit, AreaLevel level) {
        return tree.above(unit.id(), level).map(Area::name).orElse(null);
    }

    /** ××村××组; what is not known is left out. */
    String address(long villageId, Long groupId) {
        return tree.get(villageId).name() + tree.find(groupId).map(Area::name).orElse("");
    }

    /** The unit's name as it stands in titles and file names: a village with its township. */
    String title(Area unit) {
        boolean low = unit.level() == AreaLevel.VILLAGE || unit.level() == AreaLevel.GROUP;
        return low ? tree.fullName(unit.id()) : unit.name();
    }

    /** The federation that fills the return in; a group's is its village's. */
    String federation(Area unit) {
        return unit.level() == AreaLevel.GROUP && unit.parentId() != null
                ? title(tree.get(unit.parentId()))
                : title(unit);
    }
}
