package org.jinguo.ui.repair;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Period;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridColumn;
import org.jinguo.ui.kit.page.LedgerPage;

/** The points of each household in the rounds of the year, their sum and place in the village. */
final class PointsList {

    private final PointsViewModel model;
    private final DataGrid<PointsRow> grid;
    private final LedgerPage page;
    private final Command export;

    PointsList(PointsViewModel model, ObjectProperty<RepairList> shown, Consumer<Path> opener) {
        this.model = model;
        Desk desk = model.desk();
        this.grid = new DataGrid<>(
                Messages.get("ui.repair.grid.points"), desk.background(), desk::texts, columns(List.of()));
        this.page = new LedgerPage(grid, "grid.repair.points");
        this.export = Command.of(
                        "repair.export",
                        Messages.get("ui.repair.tool.export"),
                        () -> model.export(grid.listed(), opener))
                .when(model.rowsProperty().flatMap(rows -> shown.map(s -> s == RepairList.POINTS && !rows.isEmpty())));
        build(shown);
    }

    private void build(ObjectProperty<RepairList> shown) {
        grid.setId("repair-points");
        grid.keyedBy(r -> r.household().id());
        grid.onMessage(model.desk().status()::say);
        Label empty = new Label();
        empty.textProperty().bind(model.emptyProperty());
        grid.setEmpty(Grids.empty(empty));
        model.roundsProperty().addListener((o, before, now) -> grid.setColumns(columns(now)));
        model.rowsProperty().addListener((o, before, now) -> grid.setItems(now));
        Label rule = new Label();
        rule.textProperty().bind(model.ruleProperty());
        rule.getStyleClass().add("hint");
        page.addAbove(Chips.lists(shown), rule);
        page.busy(model.busyProperty());
        page.count(model.desk().status(), model.countsProperty());
    }

    private List<GridColumn<PointsRow>> columns(List<Period> rounds) {
        List<GridColumn<PointsRow>> columns = new ArrayList<>(new HouseColumns(model.desk()).all(PointsRow::line));
        for (int i = 0; i < rounds.size(); i++) {
            int round = i;
            columns.add(count("round" + i, heading(rounds.get(i)), r -> points(r, round)));
        }
        columns.add(count("sum", Messages.get("ui.repair.col.sum"), PointsRow::sum));
        columns.add(count("rank", Messages.get("ui.repair.col.rank"), r -> r.rank() == 0 ? null : r.rank()));
        return columns;
    }

    /** Rows of another year may still be there when its columns come. */
    private static Integer points(PointsRow row, int round) {
        return round < row.rounds().size() ? row.rounds().get(round) : null;
    }

    private static String heading(Period round) {
        return round.kind() == Period.Kind.MONTH
                ? Messages.get("ui.repair.col.month", round.ordinal())
                : Messages.get("ui.repair.col.quarter", round.ordinal());
    }

    private static GridColumn<PointsRow> count(String key, String heading, Function<PointsRow, Object> value) {
        Field field = Field.of(key, heading, FieldKind.COUNT).wide(10);
        return GridColumn.of(Ledgers.RATING, field, value).readOnly(Messages.get("ui.repair.locked.points"));
    }

    ListPart part() {
        return new ListPart(
                grid,
                page,
                List.of(export),
                List.of(),
                model::refresh,
                grid.currentProperty()
                        .map(row -> row.map(r ->
                                new RecordRef(Ledgers.HOUSEHOLD, r.household().id()))),
                Messages.get("ui.repair.keys.points"));
    }
}
