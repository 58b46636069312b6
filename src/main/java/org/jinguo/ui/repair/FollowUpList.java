package org.jinguo.ui.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridBatch;
import org.jinguo.ui.kit.page.LedgerPage;

/** The unclean households with their problems, deadlines and re-inspections. */
final class FollowUpList {

    private final FollowUpViewModel model;
    private final DataGrid<FollowUpRow> grid;
    private final LedgerPage page;
    private final FormPanel form;
    private final Command passed;
    private final Command failed;

    FollowUpList(FollowUpViewModel model, ObjectProperty<RepairList> shown) {
        this.model = model;
        Desk desk = model.desk();
        this.grid = new DataGrid<>(
                Messages.get("ui.repair.grid.followUp"),
                desk.background(),
                desk::texts,
                new FollowUpColumns(desk).all());
        this.page = new LedgerPage(grid, "grid.repair");
        this.form = new FormPanel(model.form().form(), desk.clock());
        ObservableValue<Boolean> chosen =
                model.currentProperty().flatMap(row -> shown.map(s -> s == RepairList.FOLLOW_UP && row.isPresent()));
        this.passed = Command.of(
                        "repair.passed",
                        Messages.get("ui.repair.tool.passed"),
                        () -> model.recheck(grid.selectedRows(), true))
                .key("Shortcut+N")
                .when(chosen);
        this.failed = Command.of(
                        "repair.failed",
                        Messages.get("ui.repair.tool.failed"),
                        () -> model.recheck(grid.selectedRows(), false))
                .key("Shortcut+M")
                .when(chosen);
        build(desk, shown);
    }

    private void build(Desk desk, ObjectProperty<RepairList> shown) {
        grid.setId("repair-grid");
        grid.keyedBy(FollowUpRow::id);
        grid.enterOpens();
        grid.onEdit(this::edit);
        grid.onOpen(row -> model.recheck(List.of(row), true));
        grid.onMessage(desk.status()::say);
        grid.today(desk::today);
        grid.addToMenu(List.of(passed, failed));
        Label empty = new Label();
        empty.textProperty().bind(model.emptyProperty());
        grid.setEmpty(Grids.empty(empty));
        model.shownBy(id -> grid.select(id, "problem"), grid::reveal);
        model.rowsProperty().addListener((o, before, now) -> grid.setItems(now));
        grid.currentProperty()
                .addListener((o, before, now) -> model.currentProperty().set(now));
        model.openProperty().addListener((o, before, open) -> page.show(open ? Optional.of(form) : Optional.empty()));
        page.addAbove(
                Chips.lists(shown),
                Chips.of("repair-state", Chips.withAll(FollowUpState.values()), model.stateProperty(), this::chip));
        Label note = new Label();
        note.setId("repair-note");
        note.textProperty().bind(model.noteProperty());
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        note.getStyleClass().add("proposed-text");
        page.addAbove(note);
        page.onEscape(model::dismiss);
        page.busy(model.busyProperty());
        page.count(desk.status(), model.countsText());
    }

    private ObservableValue<String> chip(Optional<FollowUpState> state) {
        return model.countsProperty().map(counts -> Messages.get("ui.repair.chip", label(state), counts.of(state)));
    }

    private static String label(Optional<FollowUpState> state) {
        return state.map(FollowUpState::label).orElseGet(() -> Messages.get("ui.repair.state.all"));
    }

    private void edit(GridBatch<FollowUpRow> batch) {
        String label = batch.change(Messages.get("ui.repair.list.followUp"), FollowUpRow::name);
        model.edit(label, batch.values(), batch::saved, batch::failed);
    }

    ListPart part() {
        return new ListPart(
                grid,
                page,
                List.of(failed, passed),
                states(),
                model::refresh,
                model.currentProperty().map(row -> row.map(FollowUpRow::ref)),
                Messages.get("ui.repair.keys"));
    }

    /** F8 means what is owed here as it does where grades are entered. */
    private List<Command> states() {
        List<Command> commands = new ArrayList<>();
        for (Optional<FollowUpState> state : Chips.withAll(FollowUpState.values())) {
            Command show = Command.of(
                            "repair.show." + commands.size(),
                            Messages.get("ui.repair.command.show", label(state)),
                            () -> show(state))
                    .chosenWhile(model.stateProperty().map(s -> s.equals(state)));
            commands.add(isOwed(state) ? show.key("F8") : show);
        }
        return commands;
    }

    private void show(Optional<FollowUpState> state) {
        if (isOwed(state)) {
            model.owed();
        } else {
            model.stateProperty().set(state);
        }
        grid.takeFocus();
    }

    private static boolean isOwed(Optional<FollowUpState> state) {
        return state.filter(s -> s == FollowUpState.OWED).isPresent();
    }
}
