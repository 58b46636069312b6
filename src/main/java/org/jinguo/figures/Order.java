package org.jinguo.figures;

import java.util.HashMap;
import java.util.Map;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;

/** The place of every area when the tree is walked from the top. */
final class Order {

    private final AreaTree tree;
    private final Map<Long, Integer> places = new HashMap<>();

    Order(AreaTree tree) {
        this.tree = tree;
        tree.all().stream().filter(a -> tree.find(a.parentId()).isEmpty()).forEach(this::walk);
    }

    private void walk(Area area) {
        places.put(area.id(), places.size());
        tree.children(area.id()).forEach(this::walk);
    }

    /** The place of an area; last when it is not in the tree. */
    int of(long id) {
        return places.getOrDefault(id, Integer.MAX_VALUE);
    }
}
