package org.jinguo.ui.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.rating.Rating;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.GradeMark;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridBatch;
import org.jinguo.ui.kit.grid.GridColumn;
import org.jinguo.ui.kit.page.LedgerPage;

/** The plaques that are new, stay, or must go, and the households that may be given one. */
final class PlaquesList {

    private final PlaquesViewModel model;
    private final DataGrid<PlaqueRow> grid;
    private final LedgerPage page;
    private final Command grant;
    private final Command remove;

    PlaquesList(PlaquesViewModel model, ObjectProperty<RepairList> shown) {
        this.model = model;
        Desk desk = model.desk();
        this.grid = new DataGrid<>(Messages.get("ui.repair.grid.plaques"), desk.background(), desk::texts, columns());
        this.page = new LedgerPage(grid, "grid.repair.plaques");
        ObservableValue<Boolean> here =
                grid.currentProperty().flatMap(row -> shown.map(s -> s == RepairList.PLAQUES && row.isPresent()));
        this.grant = Command.of(
                        "repair.plaque", Messages.get("ui.repair.tool.plaque"), () -> model.grant(grid.selectedRows()))
                .when(here);
        this.remove = Command.of(
                        "repair.unplaque",
                        Messages.get("ui.repair.tool.unplaque"),
                        () -> model.remove(grid.selectedRows()))
                .when(here);
        build(shown);
    }

    private void build(ObjectProperty<RepairList> shown) {
        grid.setId("repair-plaques");
        grid.keyedBy(r -> r.household().id());
        grid.onEdit(this::edit);
        grid.onMessage(model.desk().status()::say);
        grid.addToMenu(List.of(grant, remove));
        Label empty = new Label();
        empty.textProperty().bind(model.emptyProperty());
        grid.setEmpty(Grids.empty(empty));
        model.rowsProperty().addListener((o, before, now) -> grid.setItems(now));
        page.addAbove(
                Chips.lists(shown),
                Chips.of("repair-plaque", Chips.withAll(PlaqueState.values()), model.stateProperty(), this::chip));
        page.busy(model.busyProperty());
        page.count(model.desk().status(), model.countsText());
    }

    private ObservableValue<String> chip(Optional<PlaqueState> state) {
        return model.countsProperty()
                .map(counts -> Messages.get(
                        "ui.repair.chip",
                        state.map(PlaqueState::label).orElseGet(() -> Messages.get("ui.repair.state.all")),
                        model.count(state)));
    }

    private List<GridColumn<PlaqueRow>> columns() {
        List<GridColumn<PlaqueRow>> columns = new ArrayList<>(new HouseColumns(model.desk()).all(PlaqueRow::line));
        String rated = Messages.get("ui.repair.locked.rating");
        columns.add(text(
                        "before",
                        Messages.get("ui.repair.col.before"),
                        r -> grade(r.line().before()))
                .readOnly(rated));
        columns.add(GridColumn.<PlaqueRow>of(
                        Ledgers.RATING,
                        "plaque",
                        r -> r.line().before().filter(Rating::plaque).isPresent())
                .keyed("plaqueBefore")
                .headed(Messages.get("ui.repair.col.plaqueBefore"))
                .readOnly(Messages.get("ui.repair.locked.before")));
        columns.add(text(
                        "now",
                        Messages.get("ui.repair.col.now"),
                        r -> grade(r.line().rating()))
                .readOnly(rated));
        columns.add(GridColumn.<PlaqueRow>of(Ledgers.RATING, "plaque", PlaqueRow::plaque)
                .lockedWhere(PlaquesList::locked));
        columns.add(text(
                        "state",
                        Messages.get("ui.repair.col.plaqueState"),
                        r -> r.state().label())
                .readOnly(Messages.get("ui.repair.locked.plaqueState"))
                .marked(r -> r.state() == PlaqueState.DUE ? List.of(Problem.error("ui.repair.plaqueDue")) : List.of()));
        return columns;
    }

    private static GridColumn<PlaqueRow> text(String key, String heading, Function<PlaqueRow, Object> value) {
        return GridColumn.of(
                Ledgers.RATING, Field.of(key, heading, FieldKind.TEXT).wide(11), value);
    }

    private static String grade(Optional<Rating> rating) {
        return GradeMark.text(rating.map(Rating::grade));
    }

    private static Optional<String> locked(PlaqueRow row) {
        if (row.locked()) {
            return Optional.of(
                    Messages.get("ui.repair.locked.round", row.village().name()));
        }
        return row.grantable() || row.removable()
                ? Optional.empty()
                : Optional.of(Messages.get("ui.repair.plaque.onlyClean"));
    }

    private void edit(GridBatch<PlaqueRow> batch) {
        Map<PlaqueRow, Boolean> plaques = new LinkedHashMap<>();
        batch.values().forEach((row, v) -> plaques.put(row, Boolean.TRUE.equals(v.get("plaque"))));
        boolean mixed = plaques.values().stream().distinct().count() > 1;
        String label = mixed
                ? batch.change(RepairList.PLAQUES.label(), PlaqueRow::name)
                : PlaquesWriter.label(List.copyOf(plaques.keySet()), plaques.containsValue(true));
        model.write(label, plaques, batch::saved, batch::failed);
    }

    ListPart part() {
        return new ListPart(
                grid,
                page,
                List.of(remove, grant),
                List.of(),
                model::refresh,
                grid.currentProperty().map(row -> row.map(PlaqueRow::ref)),
                Messages.get("ui.repair.keys.plaques"));
    }
}
