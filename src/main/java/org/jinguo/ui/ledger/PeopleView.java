package org.jinguo.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.Person;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridBatch;
import org.jinguo.ui.kit.page.LedgerPage;
import org.jinguo.ui.kit.page.LedgerScreen;
import org.jinguo.ui.ledger.PeoplePicture.Only;

/** 人员: the people of the unit, edited where they stand, and the form beside them. */
public final class PeopleView implements LedgerScreen {

    private final PeopleViewModel model;
    private final DataGrid<PersonRow> grid;
    private final LedgerPage page;
    private final FormPanel form;
    private final Command add;
    private final List<Command> ofRow;
    private final List<Command> filters;

    /** Shows a model; {@code chooseFiles} lets workbooks be chosen for import. */
    public PeopleView(PeopleViewModel model, Runnable chooseFiles) {
        this.model = model;
        this.grid = new DataGrid<>(
                Messages.get("ui.nav.people"), model.background(), model::texts, new PeopleColumns(model).all());
        this.page = new LedgerPage(grid, "grid.people");
        this.form = new FormPanel(model.form().form(), model.clock());
        this.add = Command.of("people.add", Messages.get("ui.ledger.person.add"), model::add)
                .key("Shortcut+N");
        this.ofRow = rowCommands();
        this.filters = List.of(
                filter("people.everyone", Messages.get("ui.ledger.person.everyone"), Only.EVERYONE),
                filter("people.pending", Messages.get("ui.ledger.person.onlyPending"), Only.PENDING),
                filter("people.missing", Messages.get("ui.ledger.person.onlyMissing"), Only.MISSING));
        grid.setId("people-grid");
        build(chooseFiles);
    }

    private Command filter(String id, String label, Only only) {
        return Command.of(id, label, () -> model.onlyProperty().set(only));
    }

    private List<Command> rowCommands() {
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> model.currentProperty().get().isPresent(), model.currentProperty());
        return List.of(
                Command.of(
                                "people.open",
                                Messages.get("ui.ledger.person.open"),
                                () -> model.currentProperty().get().ifPresent(r -> model.open(r.person())))
                        .key("Shortcut+M")
                        .when(some),
                Command.of(
                                "people.remove",
                                Messages.get("ui.ledger.person.remove"),
                                () -> model.remove(people(grid.selectedRows())))
                        .when(some));
    }

    private static List<Person> people(List<PersonRow> rows) {
        return rows.stream().map(PersonRow::person).toList();
    }

    private void build(Runnable chooseFiles) {
        grid.keyedBy(PersonRow::id);
        grid.freeze(1);
        grid.onEdit(this::edit);
        grid.onNewRows(model::newRows, model::refresh);
        grid.onOpen(row -> model.open(row.person()));
        grid.onDeleteRows(rows -> model.remove(people(rows)));
        grid.onMessage(model.status()::say);
        grid.today(() -> LocalDate.now(model.clock()));
        grid.addToMenu(ofRow);
        grid.setEmpty(LedgerPage.empty(model.emptyProperty(), add, chooseFiles));
        model.shownBy(grid::walk, grid::reveal);
        model.rowsProperty().addListener((o, before, now) -> grid.setItems(now));
        grid.currentProperty()
                .addListener((o, before, now) -> model.currentProperty().set(now));
        page.addAbove(filters());
        page.busy(model.busyProperty());
        page.advise(model.adviceProperty());
        page.onEscape(this::escape);
        model.openProperty().addListener((o, before, now) -> page.show(now ? Optional.of(form) : Optional.empty()));
        page.count(model.status(), model.countsProperty());
    }

    private Node[] filters() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>();
        for (Only only : Only.values()) {
            Command command = filters.get(only.ordinal());
            ToggleButton button = new ToggleButton(command.label());
            button.setId(command.id().replace('.', '-'));
            button.getStyleClass().add("chip");
            button.setToggleGroup(group);
            button.setSelected(model.onlyProperty().get() == only);
            button.setOnAction(e -> {
                command.deed().run();
                button.setSelected(true);
            });
            model.onlyProperty().addListener((o, before, now) -> button.setSelected(now == only));
            buttons.add(button);
        }
        return buttons.toArray(Node[]::new);
    }

    private void edit(GridBatch<PersonRow> batch) {
        List<Changed<Person>> changes = new ArrayList<>();
        batch.values().forEach((row, values) -> changes.add(new Changed<>(row.person(), values)));
        model.edit(changes, batch::saved, batch::failed);
    }

    private void escape() {
        if (model.openProperty().get()) {
            model.form().form().close();
        }
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
        all.addAll(filters);
        all.addAll(grid.commands());
        return all;
    }

    @Override
    public void reveal(RecordRef record) {
        model.reveal(record.id());
    }

    @Override
    public void about(String topic) {
        switch (topic) {
            case Doors.ID_PENDING -> model.onlyProperty().set(Only.PENDING);
            case Doors.ID_MISSING -> model.onlyProperty().set(Only.MISSING);
            default -> model.onlyProperty().set(Only.EVERYONE);
        }
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return model.currentProperty().map(row -> row.map(r -> new RecordRef(Ledgers.PERSON, r.id())));
    }

    @Override
    public List<Node> tools() {
        Button primary = add.button();
        primary.getStyleClass().add("primary");
        Button remove = ofRow.get(1).button();
        remove.getStyleClass().add("destructive");
        return List.of(ofRow.get(0).button(), remove, primary);
    }

    @Override
    public String keys() {
        return Messages.get("ui.ledger.person.keys");
    }
}
