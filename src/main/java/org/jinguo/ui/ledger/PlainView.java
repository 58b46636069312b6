package org.jinguo.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Ledger;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridBatch;
import org.jinguo.ui.kit.page.LedgerPage;
import org.jinguo.ui.kit.page.LedgerScreen;

/**
 * A plain ledger: its records in the unit, edited where they stand, and the form beside them.
 *
 * @param <R> the record type
 */
public final class PlainView<R extends Record> implements LedgerScreen {

    private final PlainViewModel<R> model;
    private final Ledger<R> ledger;
    private final DataGrid<R> grid;
    private final LedgerPage page;
    private final FormPanel form;
    private final Command add;
    private final Command open;
    private final Command remove;
    private final List<Command> years;

    /** Shows a model; {@code chooseFiles} lets workbooks be chosen for import. */
    public PlainView(PlainViewModel<R> model, Runnable chooseFiles) {
        this.model = model;
        this.ledger = model.ledger();
        this.grid = new DataGrid<>(ledger.label(), model.background(), model::texts, new PlainColumns<>(model).all());
        this.page = new LedgerPage(grid, "grid." + ledger.table());
        this.form = new FormPanel(model.form().form(), model.clock());
        ObservableValue<Boolean> chosen = model.currentProperty().map(Optional::isPresent);
        this.add = command("add", Messages.get("ui.plain.tool.add", ledger.label()), model::add)
                .key("Shortcut+N");
        this.open = command("open", Messages.get("ui.plain.tool.open"), model::open)
                .key("Shortcut+M")
                .when(chosen);
        this.remove = command("remove", Messages.get("ui.plain.tool.remove"), () -> model.remove(grid.selectedRows()))
                .when(chosen);
        this.years = List.of(
                command(
                        "year",
                        Messages.get("ui.plain.year"),
                        () -> model.everyYearProperty().set(false)),
                command(
                        "everyYear",
                        Messages.get("ui.plain.everyYear"),
                        () -> model.everyYearProperty().set(true)));
        grid.setId(id("grid"));
        build(chooseFiles);
    }

    private String id(String part) {
        return ledger.table().replace('_', '-') + "-" + part;
    }

    private Command command(String deed, String label, Runnable run) {
        return Command.of(ledger.table() + "." + deed, label, run);
    }

    private void build(Runnable chooseFiles) {
        grid.keyedBy(model::id);
        grid.freeze(2);
        grid.onEdit(this::edit);
        grid.onOpen(row -> model.open());
        grid.onDeleteRows(model::remove);
        grid.onNewRows(model::newRows, model::refresh);
        grid.onMessage(model.status()::say);
        grid.today(() -> LocalDate.now(model.clock()));
        grid.addToMenu(List.of(open, remove));
        grid.setEmpty(LedgerPage.empty(model.emptyProperty(), add, chooseFiles));
        model.shownBy(grid::walk, grid::reveal);
        model.rowsProperty().addListener((o, before, now) -> grid.setItems(now));
        grid.currentProperty()
                .addListener((o, before, now) -> model.currentProperty().set(now));
        model.openProperty().addListener((o, before, now) -> page.show(now ? Optional.of(form) : Optional.empty()));
        page.addAbove(yearChips());
        page.busy(model.busyProperty());
        page.onEscape(model::dismiss);
        page.count(model.status(), model.countsProperty());
    }

    private Node[] yearChips() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> chips = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Command command = years.get(i);
            boolean every = i > 0;
            ToggleButton chip = new ToggleButton(command.label());
            chip.setId(id(every ? "every-year" : "year"));
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(group);
            chip.setSelected(model.everyYearProperty().get() == every);
            chip.setOnAction(e -> {
                command.deed().run();
                chip.setSelected(true);
            });
            model.everyYearProperty().addListener((o, before, now) -> chip.setSelected(now == every));
            chips.add(chip);
        }
        return chips.toArray(Node[]::new);
    }

    private void edit(GridBatch<R> batch) {
        List<Changed<R>> changes = new ArrayList<>();
        batch.values().forEach((row, values) -> changes.add(new Changed<>(row, values)));
        model.edit(changes, batch::saved, batch::failed);
    }

    @Override
    public LedgerPage page() {
        return page;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void reveal(RecordRef record) {
        model.reveal(record.id());
    }

    @Override
    public List<Node> tools() {
        return List.of(open.button(), remove.destructiveButton(), add.primaryButton());
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return model.currentProperty().map(row -> row.map(r -> new RecordRef(ledger, model.id(r))));
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(add, open, remove));
        all.addAll(years);
        all.addAll(grid.commands());
        return all;
    }

    @Override
    public String keys() {
        return Messages.get("ui.plain.keys");
    }
}
