package org.jinguo.figures;

import java.util.List;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;

/** Villages or groups that exist on the last day. */
final class AreaSource implements Source<AreaFact> {

    static final AreaSource VILLAGES = new AreaSource(AreaLevel.VILLAGE);
    static final AreaSource GROUPS = new AreaSource(AreaLevel.GROUP);

    private final AreaLevel level;

    private AreaSource(AreaLevel level) {
        this.level = level;
    }

    @Override
    public Ledger<?> ledger() {
        return Ledgers.AREA;
    }

    @Override
    public Figure.Basis basis() {
        return Figure.Basis.STOCK;
    }

    @Override
    public List<AreaFact> facts(Moment moment) {
        return existing(moment).stream().map(this::fact).toList();
    }

    @Override
    public List<Detail<AreaFact>> details(Moment moment, List<Area> villages) {
        return existing(moment).stream().map(a -> detail(moment, a)).toList();
    }

    private List<Area> existing(Moment moment) {
        return moment.tree().all().stream()
                .filter(a -> a.level() == level && a.existsOn(moment.day()))
                .filter(a -> level == AreaLevel.VILLAGE || a.parentId() != null)
                .toList();
    }

    private AreaFact fact(Area area) {
        return level == AreaLevel.VILLAGE ? new AreaFact(area.id(), 0) : new AreaFact(area.parentId(), area.id());
    }

    private Detail<AreaFact> detail(Moment moment, Area area) {
        AreaFact fact = fact(area);
        return new Detail<>(fact, () -> Shown.at(moment.tree(), fact).of(Ledgers.AREA, area.id()));
    }
}
