package org.jinguo.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.RoundCalendar;

/** Where and when all screens look: the tree, the chosen unit, the chosen period. */
public final class Viewpoint {

    private final ObjectProperty<AreaTree> tree;
    private final ObjectProperty<Area> unit;
    private final ObjectProperty<Period> period;
    private final ObjectProperty<RoundCalendar> rounds = new SimpleObjectProperty<>(RoundCalendar.USUAL);

    /** Looks at a unit in a period. */
    public Viewpoint(AreaTree tree, Area unit, Period period) {
        this.tree = new SimpleObjectProperty<>(tree);
        this.unit = new SimpleObjectProperty<>(unit);
        this.period = new SimpleObjectProperty<>(period);
    }

    /** The tree of areas as last read. */
    public ObjectProperty<AreaTree> treeProperty() {
        return tree;
    }

    /** The chosen unit. */
    public ObjectProperty<Area> unitProperty() {
        return unit;
    }

    /** The chosen period. */
    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    /** The tree of areas as last read. */
    public AreaTree tree() {
        return tree.get();
    }

    /** The chosen unit. */
    public Area unit() {
        return unit.get();
    }

    /** The chosen period. */
    public Period period() {
        return period.get();
    }

    /** The day on which stock figures of the period are taken. */
    public LocalDate day() {
        return period().to();
    }

    /** The villages at or below the unit that exist on the period's last day; a group's village. */
    public List<Area> villages() {
        Optional<Area> upper = village();
        List<Area> found = upper.isPresent() ? List.of(upper.get()) : tree().below(unit().id(), AreaLevel.VILLAGE);
        return found.stream().filter(v -> v.existsOn(day())).toList();
    }

    /** The village that is the unit or holds it. */
    public Optional<Area> village() {
        return tree().above(unit().id(), AreaLevel.VILLAGE);
    }

    /** The groups at or below the unit that exist on the period's last day. */
    public List<Area> groups() {
        return tree().below(unit().id(), AreaLevel.GROUP).stream()
                .filter(g -> g.existsOn(day()))
                .toList();
    }

    /** The name of an area; empty when there is none. */
    public String name(Long areaId) {
        return tree().find(areaId).map(Area::name).orElse("");
    }

    /** Which periods are rated. */
    public ObjectProperty<RoundCalendar> roundsProperty() {
        return rounds;
    }

    /** The rated period that the chosen one means: itself, or one within it or around it. */
    public Period round(LocalDate today) {
        return rounds.get().round(period(), today);
    }
}
