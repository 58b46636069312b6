package org.jinguo.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jinguo.config.Messages;
import org.jinguo.store.Change;
import org.jinguo.ui.kit.Grids;

/** The tables of the history: steps, what a step touched, the recycle bin, one record's steps. */
final class HistoryTables {

    private static final double NARROW = 700;
    private static final double WHOLE_TIME = 150;

    private HistoryTables() {}

    static TableView<Change> changes(HistoryViewModel model, Button allAgain) {
        TableView<Change> table = Grids.table(Messages.get("ui.nav.history"));
        table.setId("history-grid");
        table.setItems(model.changes());
        TableColumn<Change, String> kind =
                Grids.text(Messages.get("ui.history.col.kind"), 64, c -> HistoryViewModel.kind(c.kind()));
        TableColumn<Change, String> who = Grids.text(Messages.get("ui.history.col.who"), 90, Change::who);
        TableColumn<Change, Integer> rows =
                Grids.figure(Messages.get("ui.history.col.rows"), 72, Change::rows, n -> Messages.get("ui.number", n));
        TableColumn<Change, String> file =
                during(model, wordy(Grids.text(Messages.get("ui.history.col.file"), 240, HistoryTables::file)));
        TableColumn<Change, String> counts =
                during(model, wordy(Grids.text(Messages.get("ui.history.col.counts"), 260, HistoryTables::counts)));
        kind.visibleProperty().bind(file.visibleProperty().not());
        table.getColumns()
                .setAll(List.of(
                        time(Grids.text(Messages.get("ui.history.col.time"), 150, model::time)),
                        kind,
                        rows,
                        who,
                        file,
                        counts,
                        wordy(Grids.text(Messages.get("ui.history.col.label"), 600, Change::label))));
        table.getColumns().forEach(c -> c.setSortable(false));
        Grids.dropBelow(table, NARROW, who, rows);
        table.setPlaceholder(Grids.empty(new Label(Messages.get("ui.history.empty")), allAgain));
        bind(table, model.selectedProperty());
        return table;
    }

    private static TableColumn<Change, String> during(HistoryViewModel model, TableColumn<Change, String> column) {
        column.visibleProperty().bind(Bindings.equal(model.modeProperty(), HistoryViewModel.Mode.IMPORTS));
        return column;
    }

    private static String file(Change change) {
        return change.fileName() == null ? "" : change.fileName();
    }

    private static String counts(Change change) {
        return change.detail() == null ? "" : change.detail();
    }

    /** A time is read whole or not at all. */
    private static <R> TableColumn<R, String> time(TableColumn<R, String> column) {
        column.setMinWidth(WHOLE_TIME);
        return column;
    }

    static TableView<DetailRow> touched(TouchedModel model) {
        TableView<DetailRow> table = Grids.table(Messages.get("ui.history.touched.name"));
        table.setId("history-touched");
        table.setItems(model.rows());
        table.getColumns()
                .setAll(List.of(
                        Grids.text(Messages.get("ui.history.col.ledger"), 100, DetailRow::ledger),
                        wordy(Grids.text(Messages.get("ui.history.col.record"), 210, DetailRow::name)),
                        Grids.text(Messages.get("ui.history.col.what"), 64, DetailRow::what),
                        wordy(Grids.text(Messages.get("ui.history.col.values"), 500, DetailRow::values))));
        table.getColumns().forEach(c -> c.setSortable(false));
        table.setPlaceholder(Grids.empty(new Label(Messages.get("ui.history.touched.empty"))));
        bind(table, model.selectedProperty());
        return table;
    }

    static TableView<BinRow> bin(HistoryViewModel history) {
        BinModel model = history.bin();
        TableView<BinRow> table = Grids.table(Messages.get("ui.history.mode.bin"));
        table.setId("history-bin-grid");
        table.setItems(model.rows());
        TableColumn<BinRow, String> who = Grids.text(
                Messages.get("ui.history.col.who"),
                90,
                r -> r.removed().change().who());
        TableColumn<BinRow, String> why = wordy(Grids.text(
                Messages.get("ui.history.col.why"),
                220,
                r -> r.removed().change().label()));
        table.getColumns()
                .setAll(List.of(
                        time(Grids.text(
                                Messages.get("ui.history.col.removedAt"),
                                150,
                                r -> history.time(r.removed().change()))),
                        Grids.text(Messages.get("ui.history.col.ledger"), 100, BinRow::ledger),
                        wordy(Grids.text(Messages.get("ui.history.col.record"), 230, BinRow::name)),
                        who,
                        why,
                        wordy(Grids.text(Messages.get("ui.history.col.held"), 300, BinRow::values))));
        table.getColumns().forEach(c -> c.setSortable(false));
        Grids.dropBelow(table, NARROW, who, why);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<BinRow>) c -> model.selected()
                .setAll(table.getSelectionModel().getSelectedItems().stream()
                        .filter(r -> r != null)
                        .toList()));
        Label sentence = new Label();
        sentence.textProperty().bind(model.emptyProperty());
        table.setPlaceholder(Grids.empty(sentence));
        selectFirst(table, model.rows());
        return table;
    }

    static TableView<StepRow> record(HistoryViewModel history) {
        RecordModel model = history.record();
        TableView<StepRow> table = Grids.table(Messages.get("ui.history.mode.record"));
        table.setId("history-record-grid");
        table.setItems(model.rows());
        TableColumn<StepRow, String> who = Grids.text(
                Messages.get("ui.history.col.who"), 90, r -> r.change().who());
        table.getColumns()
                .setAll(List.of(
                        time(Grids.text(Messages.get("ui.history.col.time"), 150, r -> history.time(r.change()))),
                        who,
                        Grids.text(Messages.get("ui.history.col.what"), 64, StepRow::what),
                        wordy(Grids.text(Messages.get("ui.history.col.values"), 420, StepRow::values)),
                        wordy(Grids.text(
                                Messages.get("ui.history.col.label"),
                                240,
                                r -> r.change().label()))));
        table.getColumns().forEach(c -> c.setSortable(false));
        Grids.dropBelow(table, NARROW, who);
        table.setPlaceholder(Grids.empty(new Label(Messages.get("ui.history.record.empty"))));
        bind(table, model.selectedProperty());
        selectFirst(table, model.rows());
        return table;
    }

    private static <R> void bind(TableView<R> table, ObjectProperty<Optional<R>> selected) {
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, row) -> selected.set(Optional.ofNullable(row)));
        selected.addListener((o, before, row) -> row.filter(
                        r -> r != table.getSelectionModel().getSelectedItem())
                .ifPresent(table.getSelectionModel()::select));
    }

    private static <R> void selectFirst(TableView<R> table, ObservableList<R> rows) {
        rows.addListener((ListChangeListener<R>) c -> {
            if (!rows.isEmpty() && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().clearAndSelect(0);
            }
        });
    }

    /** A column whose texts may be longer than it: the whole stands in a tip. */
    private static <R> TableColumn<R, String> wordy(TableColumn<R, String> column) {
        Function<TableColumn<R, String>, TableCell<R, String>> made = c -> new TableCell<>() {
            @Override
            protected void updateItem(String item, boolean none) {
                super.updateItem(item, none);
                setText(none ? null : item);
                setTooltip(none || item == null ? null : tip(item));
            }
        };
        column.setCellFactory(made::apply);
        return column;
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.getStyleClass().add("history-tip");
        return tip;
    }
}
