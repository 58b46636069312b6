package org.jinguo.ui.kit.page;

import java.util.List;
import java.util.Optional;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.grid.NewCell;
import org.jinguo.ui.kit.grid.NewRow;

/**
 * How villages and groups are typed in new rows: by their names. A row that names no village is of
 * the one looked at.
 */
public final class PlaceCells {

    private final Viewpoint viewpoint;
    private final String villageKey;

    /** Cells of a grid whose village has a key, as of what is looked at. */
    public PlaceCells(Viewpoint viewpoint, String villageKey) {
        this.viewpoint = viewpoint;
        this.villageKey = villageKey;
    }

    private interface Areas {
        List<Area> of(NewRow row);
    }

    private record Cell(Areas areas, NewCell reader) implements NewCell {

        @Override
        public Parsed<Object> read(NewRow row, String typed) {
            return reader.read(row, typed);
        }

        @Override
        public List<String> choices(NewRow row) {
            return areas.of(row).stream().map(Area::name).toList();
        }
    }

    /** A village among all of the data. */
    public NewCell village() {
        return new Cell(row -> villages(), (row, typed) -> readVillage(typed));
    }

    /** A group of the row's village. */
    public NewCell group() {
        return new Cell(this::groups, this::readGroup);
    }

    private List<Area> villages() {
        return viewpoint
                .tree()
                .home()
                .map(home -> viewpoint.tree().below(home.id(), AreaLevel.VILLAGE))
                .orElse(List.of());
    }

    private Parsed<Object> readVillage(String typed) {
        String home = viewpoint.tree().home().map(Area::name).orElse("");
        return PlaceReader.read(villages(), home, typed);
    }

    private Optional<Long> villageOf(NewRow row) {
        return row.value(villageKey, Long.class).or(() -> viewpoint.village().map(Area::id));
    }

    private List<Area> groups(NewRow row) {
        return villageOf(row)
                .map(village -> viewpoint.tree().children(village, viewpoint.day()))
                .orElse(List.of());
    }

    private Parsed<Object> readGroup(NewRow row, String typed) {
        Optional<Long> village = villageOf(row);
        return village.isEmpty()
                ? Parsed.refused(typed, Problem.error("ui.ledger.person.villageFirst"))
                : PlaceReader.read(groups(row), viewpoint.name(village.get()), typed);
    }
}
