package org.jinguo.model.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All areas of a data set as a tree; a picture of one moment, shared freely. */
public final class AreaTree {

    private final Map<Long, Area> byId = new LinkedHashMap<>();
    private final Map<String, Area> byCode = new HashMap<>();
    private final Map<Long, List<Area>> children = new HashMap<>();
    private final Area home;

    /** A tree of areas seen from a home unit; null when there is none yet. */
    public AreaTree(Collection<Area> areas, String homeCode) {
        for (Area area : areas) {
            byId.put(area.id(), area);
            byCode.merge(area.code(), area, (a, b) -> a.validTo() == null ? a : b);
            if (area.parentId() != null) {
                children.computeIfAbsent(area.parentId(), k -> new ArrayList<>())
                        .add(area);
            }
        }
        children.values()
                .forEach(list -> list.sort(Comparator.comparingInt(Area::seq).thenComparing(Area::code)));
        this.home = homeCode == null ? null : byCode.get(homeCode);
    }

    /** The unit that this installation belongs to. */
    public Optional<Area> home() {
        return Optional.ofNullable(home);
    }

    /** The area of an identity; throws when there is none. */
    public Area get(long id) {
        Area area = byId.get(id);
        if (area == null) {
            throw new IllegalArgumentException("No area " + id);
        }
        return area;
    }

    /** The area of an identity, if there is one. */
    public Optional<Area> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** The area of a code; of several, the one that still exists. */
    public Optional<Area> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All areas. */
    public Collection<Area> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The areas directly below one, in order. */
    public List<Area> children(long id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    /** The areas directly below one that exist on a day, in order. */
    public List<Area> children(long id, LocalDate day) {
        return children(id).stream().filter(a -> a.existsOn(day)).toList();
    }

    /** All areas of a level at or below one, in order of the tree. */
    public List<Area> below(long id, AreaLevel level) {
        List<Area> found = new ArrayList<>();
        collect(get(id), level, found);
        return found;
    }

    private void collect(Area area, AreaLevel level, List<Area> found) {
        if (area.level() == level) {
            found.add(area);
        } else {
            children(area.id()).forEach(child -> collect(child, level, found));
        }
    }

    /** The area of a level at or above one. */
    public Optional<Area> above(long id, AreaLevel level) {
        Area area = byId.get(id);
        while (area != null && area.level() != level) {
            area = area.parentId() == null ? null : byId.get(area.parentId());
        }
        return Optional.ofNullable(area);
    }

    /** Whether one area is another or lies below it. */
    public boolean within(long id, long upper) {
        Area area = byId.get(id);
        while (area != null) {
            if (area.id() == upper) {
                return true;
            }
            area = area.parentId() == null ? null : byId.get(area.parentId());
        }
        return false;
    }

    /** Names from the township down: {@code 洋口镇富山村下祝组}. */
    public String fullName(long id) {
        Area area = get(id);
        if (area.level() == AreaLevel.DISTRICT || area.level() == AreaLevel.TOWNSHIP || area.parentId() == null) {
            return area.name();
        }
        return fullName(area.parentId()) + area.name();
    }

    /** The highest small number given to an area. */
    public int highestNo() {
        return byId.values().stream().mapToInt(Area::no).max().orElse(0);
    }
}
