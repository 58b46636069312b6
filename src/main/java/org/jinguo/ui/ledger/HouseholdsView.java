package org.jinguo.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridBatch;
import org.jinguo.ui.kit.page.LedgerPage;
import org.jinguo.ui.kit.page.LedgerScreen;

/** 住户: the households of the unit, edited where they stand, and the forms beside them. */
public final class HouseholdsView implements LedgerScreen {

    private final HouseholdsViewModel model;
    private final DataGrid<Household> grid;
    private final LedgerPage page;
    private final FormPanel details;
    private final FormPanel leaving;
    private final Map<Form, FormPanel> events = new HashMap<>();
    private final Command add;
    private final List<Command> ofRow;
    private final List<Command> ofEvents;
    private final Command goneToo;

    /** Shows a model; {@code chooseFiles} lets workbooks be chosen for import. */
    public HouseholdsView(HouseholdsViewModel model, Runnable chooseFiles) {
        this.model = model;
        this.grid = new DataGrid<>(
                Messages.get("ui.nav.households"), model.background(), model::texts, new HouseholdColumns(model).all());
        this.page = new LedgerPage(grid, "grid.households");
        this.details = new FormPanel(model.forms().details().form(), model.clock());
        this.leaving = new FormPanel(model.forms().leaving().form(), model.clock());
        this.add = Command.of("households.add", Messages.get("ui.ledger.household.add"), model::add)
                .key("Shortcut+N");
        this.goneToo = Command.of(
                        "households.goneToo",
                        Messages.get("ui.ledger.household.goneToo"),
                        () -> model.goneTooProperty()
                                .set(!model.goneTooProperty().get()))
                .chosenWhile(model.goneTooProperty());
        this.ofRow = rowCommands();
        this.ofEvents = eventCommands();
        model.events().forms().all().forEach(f -> events.put(f, new FormPanel(f, model.clock())));
        grid.setId("households-grid");
        build(chooseFiles);
    }

    private List<Command> rowCommands() {
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> model.currentProperty().get().isPresent(), model.currentProperty());
        return List.of(
                Command.of(
                                "households.open",
                                Messages.get("ui.ledger.household.open"),
                                () -> model.currentProperty().get().ifPresent(model::open))
                        .key("Shortcut+M")
                        .when(some),
                page.beforeGrid(
                        Command.of("households.up", Messages.get("ui.ledger.household.up"), () -> model.move(-1))
                                .key("Alt+Shift+UP")
                                .when(some)),
                page.beforeGrid(
                        Command.of("households.down", Messages.get("ui.ledger.household.down"), () -> model.move(1))
                                .key("Alt+Shift+DOWN")
                                .when(some)),
                Command.of(
                                "households.end",
                                Messages.get("ui.ledger.household.end"),
                                () -> model.end(grid.selectedRows()))
                        .when(some),
                Command.of(
                                "households.remove",
                                Messages.get("ui.ledger.household.remove"),
                                () -> model.remove(grid.selectedRows()))
                        .when(some));
    }

    private List<Command> eventCommands() {
        return List.of(
                event("households.split", Messages.get("ui.ledger.event.split"), (events, h) -> events.split(h)),
                event(
                        "households.join",
                        Messages.get("ui.ledger.event.join"),
                        (events, h) -> events.join(grid.selectedRows(), h)),
                event("households.move", Messages.get("ui.ledger.event.move"), (events, h) -> events.move(h)),
                live("households.away", Messages.get("ui.ledger.event.away"), HouseholdStatus.AWAY),
                live("households.empty", Messages.get("ui.ledger.event.empty"), HouseholdStatus.EMPTY),
                live("households.living", Messages.get("ui.ledger.event.living"), HouseholdStatus.LIVING));
    }

    private Command live(String id, String label, HouseholdStatus how) {
        return event(id, label, (events, h) -> events.live(grid.selectedRows(), how));
    }

    private Command event(String id, String label, BiConsumer<HouseholdEvents, Household> deed) {
        return Command.of(id, label, () -> model.event(deed))
                .when(model.currentProperty().map(Optional::isPresent));
    }

    private void build(Runnable chooseFiles) {
        grid.keyedBy(Household::id);
        grid.onEdit(this::edit);
        grid.onNewRows(model::newRows, model::refresh);
        grid.onOpen(model::open);
        grid.onDeleteRows(model::remove);
        grid.onMessage(model.status()::say);
        grid.today(() -> LocalDate.now(model.clock()));
        grid.addToMenu(ofRow);
        grid.addToMenu(ofEvents);
        grid.setEmpty(LedgerPage.empty(model.emptyProperty(), add, chooseFiles));
        model.shownBy(grid::walk, grid::reveal);
        model.rowsProperty().addListener((o, before, now) -> grid.setItems(now));
        grid.currentProperty()
                .addListener((o, before, now) -> model.currentProperty().set(now));
        CheckBox gone = new CheckBox(goneToo.label());
        gone.setId("households-gone");
        gone.selectedProperty().bindBidirectional(model.goneTooProperty());
        Label hint = new Label(Messages.get("ui.ledger.household.hint"));
        hint.getStyleClass().add("hint");
        page.addAbove(gone, hint);
        page.busy(model.busyProperty());
        page.advise(model.adviceProperty());
        page.onEscape(this::escape);
        model.forms().panelProperty().addListener((o, before, now) -> showForm(now));
        model.events().shownProperty().addListener((o, before, now) -> page.show(now.map(events::get)));
        page.count(model.status(), model.countsProperty());
    }

    private void edit(GridBatch<Household> batch) {
        List<Changed<Household>> changes = new ArrayList<>();
        batch.values().forEach((row, values) -> changes.add(new Changed<>(row, values)));
        model.edit(changes, batch::saved, batch::failed);
    }

    private void showForm(HouseholdForms.Panel panel) {
        page.show(
                switch (panel) {
                    case NONE -> Optional.empty();
                    case DETAILS -> Optional.of(details);
                    case LEAVING -> Optional.of(leaving);
                });
    }

    private void escape() {
        model.forms().shown().ifPresent(f -> f.close());
        model.events().shownProperty().get().ifPresent(f -> f.close());
        model.adviceProperty().set(Optional.empty());
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
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(add));
        all.addAll(ofRow);
        all.addAll(ofEvents);
        all.add(goneToo);
        all.addAll(grid.commands());
        return all;
    }

    @Override
    public void reveal(RecordRef record) {
        model.reveal(record.id());
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return model.currentProperty().map(row -> row.map(h -> new RecordRef(Ledgers.HOUSEHOLD, h.id())));
    }

    @Override
    public List<Node> tools() {
        Button primary = add.button();
        primary.getStyleClass().add("primary");
        return List.of(ofRow.get(0).button(), ofRow.get(3).button(), primary);
    }

    @Override
    public String keys() {
        return Messages.get("ui.ledger.household.keys");
    }
}
