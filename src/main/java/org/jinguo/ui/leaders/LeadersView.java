package org.jinguo.ui.leaders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridBatch;
import org.jinguo.ui.kit.page.LedgerPage;
import org.jinguo.ui.kit.page.LedgerScreen;

/** 妇女小组长: who is in office, which groups have no one, and the form beside them. */
public final class LeadersView implements LedgerScreen {

    private static final int CHIPS = 14;
    private final LeadersViewModel model;
    private final DataGrid<LeaderRow> grid;
    private final LedgerPage page;
    private final FormPanel appointing;
    private final FormPanel ending;
    private final FlowPane chips = new FlowPane(8, 6);
    private final Command appoint;
    private final List<Command> ofRow;

    /** Shows a model; {@code chooseFiles} lets workbooks be chosen for import. */
    public LeadersView(LeadersViewModel model, Runnable chooseFiles) {
        this.model = model;
        this.grid = new DataGrid<>(
                Messages.get("ui.nav.leaders"), model.background(), model::texts, new LeaderColumns(model).all());
        this.page = new LedgerPage(grid, "grid.leaders");
        this.appoint = Command.of("leaders.appoint", Messages.get("ui.leaders.tool.appoint"), model::appoint)
                .key("Shortcut+N");
        this.ofRow = rowCommands();
        this.appointing = new FormPanel(model.form().form(), model.clock());
        this.ending = new FormPanel(model.ending().form(), model.clock());
        grid.setId("leaders-grid");
        build(chooseFiles);
    }

    private List<Command> rowCommands() {
        ObservableValue<Boolean> chosen = model.selectedProperty().map(Optional::isPresent);
        return List.of(
                Command.of("leaders.correct", Messages.get("ui.leaders.tool.correct"), model::correct)
                        .key("Shortcut+M")
                        .when(chosen),
                Command.of("leaders.end", Messages.get("ui.leaders.tool.end"), model::end)
                        .when(chosen));
    }

    private void build(Runnable chooseFiles) {
        grid.keyedBy(r -> r.term().id());
        grid.freeze(1);
        grid.enterOpens();
        grid.onEdit(this::edit);
        grid.onOpen(row -> model.correct());
        grid.onMessage(model.status()::say);
        grid.today(() -> LocalDate.now(model.clock()));
        grid.addToMenu(ofRow);
        grid.setEmpty(LedgerPage.empty(model.emptyProperty(), appoint, chooseFiles));
        model.onWalk(grid::walk);
        model.rows().addListener((ListChangeListener<LeaderRow>) c -> grid.setItems(List.copyOf(model.rows())));
        grid.currentProperty()
                .addListener((o, before, now) -> model.selectedProperty().set(now));
        model.uncovered().addListener((ListChangeListener<Area>) c -> drawUncovered());
        model.panelProperty().addListener((o, before, kind) -> showPanel(kind));
        page.addTop(uncovered());
        page.onEscape(model::dismiss);
        page.count(model.status(), model.countsProperty());
    }

    private void edit(GridBatch<LeaderRow> batch) {
        String label = batch.change(Ledgers.LEADER.label(), r -> r.person().name());
        model.edit(label, batch.values(), batch::saved, batch::failed);
    }

    private Node uncovered() {
        VBox box = new VBox(chips);
        box.getStyleClass().add("warn-bar");
        box.visibleProperty().bind(Bindings.isNotEmpty(model.uncovered()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void drawUncovered() {
        chips.getChildren().clear();
        Label label =
                new Label(Messages.get("ui.leaders.uncovered", model.uncovered().size()));
        label.getStyleClass().add("warn-text");
        chips.getChildren().add(label);
        for (Area group : model.uncovered().stream().limit(CHIPS).toList()) {
            String name = model.townwide() ? model.villageName(group) + group.name() : group.name();
            Button chip = new Button(Messages.get("ui.leaders.appointFor", name));
            chip.getStyleClass().add("chip");
            chip.setOnAction(e -> model.appointFor(group));
            chips.getChildren().add(chip);
        }
        if (model.uncovered().size() > CHIPS) {
            chips.getChildren()
                    .add(new Label(Messages.get(
                            "ui.leaders.uncovered.more", model.uncovered().size() - CHIPS)));
        }
    }

    private void showPanel(LeadersViewModel.Panel kind) {
        page.show(
                switch (kind) {
                    case NONE -> Optional.empty();
                    case END -> Optional.of(ending);
                    default -> Optional.of(appointing);
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
        return List.of(ofRow.get(1).button(), ofRow.get(0).button(), appoint.primaryButton());
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return model.selectedProperty()
                .map(row -> row.map(r -> new RecordRef(Ledgers.LEADER, r.term().id())));
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(appoint));
        all.addAll(ofRow);
        all.addAll(grid.commands());
        return all;
    }

    @Override
    public String keys() {
        return Messages.get("ui.leaders.keys");
    }
}
