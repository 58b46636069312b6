package org.jinguo.ui.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.page.LedgerPage;
import org.jinguo.ui.kit.page.LedgerScreen;

/** 区划: what lies directly below a unit, and the form beside it. */
public final class AreasView implements LedgerScreen {

    private final AreasViewModel model;
    private final DataGrid<AreaRow> grid;
    private final LedgerPage page;
    private final FormPanel naming;
    private final FormPanel ending;
    private final Command add;
    private final Command rename;
    private final Command end;

    /** Shows a model. */
    public AreasView(AreasViewModel model) {
        this.model = model;
        this.grid = new DataGrid<>(Messages.get("ui.nav.areas"), model.background(), model::texts, AreaColumns.all());
        this.page = new LedgerPage(grid, "grid.areas");
        ObservableValue<Boolean> chosen =
                model.selectedProperty().flatMap(row -> model.editableProperty().map(e -> e && row.isPresent()));
        this.add = Command.of("areas.add", Messages.get("ui.areas.command.add"), model::add)
                .key("Shortcut+N")
                .when(model.editableProperty());
        this.rename = Command.of("areas.rename", Messages.get("ui.areas.tool.rename"), model::rename)
                .key("Enter")
                .key("F2")
                .ownKeys()
                .when(chosen);
        this.end = Command.of("areas.end", Messages.get("ui.areas.tool.end"), model::end)
                .key("Delete")
                .ownKeys()
                .when(chosen);
        this.naming = new FormPanel(model.form().naming(), model.clock());
        this.ending = new FormPanel(model.form().ending(), model.clock());
        grid.setId("areas-grid");
        build();
    }

    private void build() {
        grid.keyedBy(r -> r.area().id());
        grid.freeze(1);
        grid.enterOpens();
        grid.dimmedWhere(r -> r.state() != AreaRow.State.LIVING);
        grid.onOpen(row -> model.rename());
        grid.onDeleteRows(rows -> model.end());
        grid.onMessage(model.status()::say);
        grid.addToMenu(List.of(rename, end));
        grid.setEmpty(placeholder());
        model.shownBy(grid::walk, grid::reveal);
        model.rows().addListener((ListChangeListener<AreaRow>) c -> grid.setItems(List.copyOf(model.rows())));
        grid.currentProperty()
                .addListener((o, before, now) -> model.selectedProperty().set(now));
        model.panelProperty().addListener((o, before, kind) -> showPanel(kind));
        page.onEscape(model::dismiss);
        page.count(model.status(), model.countsProperty());
    }

    private Node placeholder() {
        Label sentence = new Label();
        sentence.textProperty().bind(model.emptyProperty());
        Button begin = new Button(model.unit().beginLabel());
        begin.setId("areas-begin");
        begin.setOnAction(e -> model.begin());
        model.emptyProperty()
                .addListener((o, before, now) -> begin.setText(model.unit().beginLabel()));
        return Grids.empty(sentence, begin);
    }

    private void showPanel(AreasViewModel.Panel kind) {
        page.show(
                switch (kind) {
                    case NONE -> Optional.empty();
                    case END -> Optional.of(ending);
                    default -> Optional.of(naming);
                });
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
    public List<Node> tools() {
        Button primary = add.primaryButton();
        primary.textProperty().bind(model.addLabelProperty());
        return List.of(rename.button(), end.destructiveButton(), primary);
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return model.selectedProperty()
                .map(row -> row.map(r -> new RecordRef(Ledgers.AREA, r.area().id())));
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(add, rename, end));
        all.addAll(grid.commands());
        return all;
    }

    @Override
    public String keys() {
        return Messages.get("ui.areas.keys");
    }
}
