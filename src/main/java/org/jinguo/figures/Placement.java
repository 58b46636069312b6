package org.jinguo.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;

/**
 * Under which child of a unit a fact is listed. What belongs to a village that was merged before
 * the last day counts with its successor (撤村并居), as the return lists the villages of that day.
 */
final class Placement {

    private static final int LONGEST_CHAIN = 10;

    private final AreaTree tree;
    private final LocalDate day;
    private final Area unit;
    private final Map<Long, Optional<Area>> villages = new HashMap<>();
    private final Map<Long, Optional<Area>> groups = new HashMap<>();

    Placement(AreaTree tree, LocalDate day, Area unit) {
        this.tree = tree;
        this.day = day;
        this.unit = unit;
    }

    /** The child; the unit itself when no child fits; empty when the fact lies outside. */
    Optional<Area> of(Fact fact) {
        Optional<Area> child = villages.computeIfAbsent(fact.villageId(), this::ofVillage);
        boolean byGroup = unit.level() == AreaLevel.VILLAGE || unit.level() == AreaLevel.GROUP;
        if (child.isEmpty() || !byGroup) {
            return child;
        }
        Optional<Area> group = groups.computeIfAbsent(fact.groupId(), this::ofGroup);
        return unit.level() == AreaLevel.VILLAGE && group.isEmpty() ? child : group;
    }

    /** Whether records of a village may belong to the unit. */
    boolean reaches(Area village) {
        return villages.computeIfAbsent(village.id(), this::ofVillage).isPresent();
    }

    private Optional<Area> ofVillage(long villageId) {
        if (unit.level() == AreaLevel.GROUP) {
            return current(villageId).filter(v -> unit.parentId() != null && unit.parentId() == v.id());
        }
        return current(villageId).flatMap(this::childAbove);
    }

    private Optional<Area> ofGroup(long groupId) {
        return current(groupId).filter(g -> g.id() == unit.id() || g.parentId() != null && g.parentId() == unit.id());
    }

    private Optional<Area> current(long id) {
        Optional<Area> area = tree.find(id);
        for (int i = 0; i < LONGEST_CHAIN && area.isPresent() && left(area.get()); i++) {
            area = tree.find(area.get().successorId());
        }
        return area;
    }

    /**
     * The village that stands in a village's place on a day: itself, or what it was merged into.
     */
    static long standing(AreaTree tree, LocalDate day, long villageId) {
        Optional<Area> area = tree.find(villageId);
        for (int i = 0; i < LONGEST_CHAIN && area.filter(a -> gone(a, day)).isPresent(); i++) {
            area = tree.find(area.get().successorId());
        }
        return area.map(Area::id).orElse(villageId);
    }

    private static boolean gone(Area area, LocalDate day) {
        return !area.existsOn(day) && area.successorId() != null;
    }

    private boolean left(Area area) {
        return unit.existsOn(day) && gone(area, day);
    }

    private Optional<Area> childAbove(Area area) {
        Area at = area;
        while (at.id() != unit.id() && at.parentId() != null && at.parentId() != unit.id()) {
            at = tree.get(at.parentId());
        }
        return at.id() == unit.id() || at.parentId() != null ? Optional.of(at) : Optional.empty();
    }
}
