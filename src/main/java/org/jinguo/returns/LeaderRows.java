package org.jinguo.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Office;
import org.jinguo.figures.Value;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.Birth;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;

/** Rows of R01: one for each leader in office. */
final class LeaderRows implements RowSource {

    private final DataFolder data;
    private final Figures figures;

    LeaderRows(DataFolder data, Figures figures) {
        this.data = data;
        this.figures = figures;
    }

    @Override
    public List<Line> lines(ReturnOrder order) {
        Places places = new Places(data.areas().tree());
        Map<Long, Map<Long, Long>> counted = new HashMap<>();
        return figures.offices(order.period(), order.unit()).stream()
                .map(o -> line(places, o, households(order, places, o, counted)))
                .toList();
    }

    private static Line line(Places places, Office office, Long households) {
        List<String> names = office.groups().stream().map(Area::name).toList();
        return places.line(office.term().villageId())
                .with("term", Ledgers.LEADER, office.term())
                .with("person", Ledgers.PERSON, office.person())
                .with("groups.names", String.join("、", names))
                .with("groups.count", (long) names.size())
                .with("groups.households", households)
                .with("birth.month", Birth.month(office.person()).orElse(null));
    }

    /** As the roster stated it, or else counted from the households of her groups. */
    private Long households(ReturnOrder order, Places places, Office office, Map<Long, Map<Long, Long>> counted) {
        if (office.term().households() != null) {
            return office.term().households().longValue();
        }
        Map<Long, Long> ofVillage = counted.computeIfAbsent(
                office.term().villageId(), v -> count(order, places.tree().get(v)));
        return office.groups().stream()
                .mapToLong(g -> ofVillage.getOrDefault(g.id(), 0L))
                .sum();
    }

    private Map<Long, Long> count(ReturnOrder order, Area village) {
        Map<Long, Long> byGroup = new HashMap<>();
        Map<Area, Value> found = figures.perChild("R01.households", order.period(), village);
        found.forEach((group, value) -> byGroup.put(group.id(), value.amount()));
        return byGroup;
    }
}
