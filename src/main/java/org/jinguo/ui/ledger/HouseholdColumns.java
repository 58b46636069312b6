package org.jinguo.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Household;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.grid.GridColumn;
import org.jinguo.ui.kit.page.PlaceCells;
import org.jinguo.ui.kit.page.PlaceReader;

/** The columns of the households: all fields of the ledger, in its order. */
final class HouseholdColumns {

    private final HouseholdsViewModel model;
    private final Viewpoint viewpoint;
    private final PlaceCells places;

    HouseholdColumns(HouseholdsViewModel model) {
        this.model = model;
        this.viewpoint = model.viewpoint();
        this.places = new PlaceCells(viewpoint, "villageId");
    }

    List<GridColumn<Household>> all() {
        List<GridColumn<Household>> columns = new ArrayList<>();
        for (Field field : Ledgers.HOUSEHOLD.fields()) {
            columns.add(column(field));
        }
        return columns;
    }

    private GridColumn<Household> column(Field field) {
        String key = field.key();
        GridColumn<Household> column = GridColumn.<Household>of(
                        Ledgers.HOUSEHOLD, key, h -> Ledgers.HOUSEHOLD.get(h, key))
                .editable()
                .checked((row, value) -> problems(field, row, value));
        return switch (key) {
            case "villageId" -> village(column);
            case "groupId" ->
                column.choosing(row -> groups(row).stream().map(Area::name).toList())
                        .reading((row, typed) -> PlaceReader.read(groups(row), viewpoint.name(row.villageId()), typed))
                        .inNewRows(places.group());
            case "doorNo" -> column.marked(this::twin);
            default -> column;
        };
    }

    /** A household's number goes by its village, and its ratings go by that number. */
    private GridColumn<Household> village(GridColumn<Household> column) {
        column.readOnly(Messages.get("ui.ledger.household.villageLocked")).inNewRows(places.village());
        boolean oneVillage = viewpoint
                .tree()
                .home()
                .filter(h -> h.level() == AreaLevel.VILLAGE)
                .isPresent();
        return oneVillage ? column.hidden() : column;
    }

    private List<Area> groups(Household row) {
        return viewpoint.tree().children(row.villageId(), viewpoint.day());
    }

    private List<Problem> twin(Household row) {
        return model.isTwin(row)
                ? List.of(Problem.explain("ui.ledger.twinHere", viewpoint.name(row.groupId()), row.headName()))
                : List.of();
    }

    /** What is wrong with one value of a household. */
    static List<Problem> problems(Field field, Household row, Object value) {
        return switch (field.key()) {
            case "seq" -> seq(field, value);
            case "validFrom" -> days(value, row.validTo());
            case "validTo" -> days(row.validFrom(), value);
            default -> Limits.of(Ledgers.HOUSEHOLD, field, value);
        };
    }

    private static List<Problem> seq(Field field, Object value) {
        if (value == null) {
            return List.of(Problem.error("field.required", field.label()));
        }
        return value.equals(0) ? List.of(Problem.error("ui.ledger.seqFromOne")) : List.of();
    }

    private static List<Problem> days(Object from, Object to) {
        return from instanceof LocalDate first && to instanceof LocalDate last && last.isBefore(first)
                ? List.of(Problem.error("ui.ledger.days", first, last))
                : List.of();
    }
}
