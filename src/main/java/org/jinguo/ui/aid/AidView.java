package org.jinguo.ui.aid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jinguo.config.Messages;
import org.jinguo.figures.Paid;
import org.jinguo.model.Ledgers;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridBatch;
import org.jinguo.ui.kit.page.LedgerPage;
import org.jinguo.ui.kit.page.LedgerScreen;

/** 关爱救助: payments of the unit and year with totals, and the form beside them. */
public final class AidView implements LedgerScreen {

    private final AidViewModel model;
    private final DataGrid<Paid> grid;
    private final LedgerPage page;
    private final FormPanel form;
    private final Command add;
    private final Command correct;
    private final Command remove;

    /** Shows a model; {@code chooseFiles} lets workbooks be chosen for import. */
    public AidView(AidViewModel model, Runnable chooseFiles) {
        this.model = model;
        this.grid = new DataGrid<>(
                Messages.get("ui.nav.aid"), model.background(), model::texts, new AidColumns(model).all());
        this.page = new LedgerPage(grid, "grid.aid");
        this.form = new FormPanel(model.form().form(), model.clock());
        ObservableValue<Boolean> chosen = model.selectedProperty().map(Optional::isPresent);
        this.add = Command.of("aid.add", Messages.get("ui.aid.tool.add"), model::add)
                .key("Shortcut+N");
        this.correct = Command.of("aid.correct", Messages.get("ui.aid.tool.correct"), model::correct)
                .key("Shortcut+M")
                .when(chosen);
        this.remove = Command.of(
                        "aid.remove", Messages.get("ui.aid.tool.remove"), () -> model.remove(grid.selectedRows()))
                .when(chosen);
        grid.setId("aid-grid");
        build(chooseFiles);
    }

    private void build(Runnable chooseFiles) {
        grid.keyedBy(r -> r.payment().id());
        grid.freeze(1);
        grid.enterOpens();
        grid.onEdit(this::edit);
        grid.onNewRows(model::newRows, model::refresh);
        grid.onOpen(row -> model.correct());
        grid.onDeleteRows(model::remove);
        grid.onMessage(model.status()::say);
        grid.today(() -> LocalDate.now(model.clock()));
        grid.addToMenu(List.of(correct, remove));
        grid.setEmpty(LedgerPage.empty(model.emptyProperty(), add, chooseFiles));
        model.onWalk(grid::walk);
        model.rows().addListener((ListChangeListener<Paid>) c -> grid.setItems(List.copyOf(model.rows())));
        grid.currentProperty()
                .addListener((o, before, now) -> model.selectedProperty().set(now));
        model.openProperty().addListener((o, before, open) -> page.show(open ? Optional.of(form) : Optional.empty()));
        page.addTop(totals());
        page.onEscape(model::dismiss);
        page.count(model.status(), model.countsProperty());
    }

    private void edit(GridBatch<Paid> batch) {
        String label = batch.change(Ledgers.PAYMENT.label(), r -> r.person().name());
        model.edit(label, batch.values(), batch::saved, batch::failed);
    }

    private Node totals() {
        Label totals = new Label();
        totals.setId("aid-totals");
        totals.setWrapText(true);
        totals.setMaxWidth(Double.MAX_VALUE);
        totals.textProperty().bind(model.totalsProperty());
        totals.getStyleClass().add("total-bar");
        return totals;
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
        return List.of(correct.button(), remove.destructiveButton(), add.primaryButton());
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return model.selectedProperty()
                .map(row ->
                        row.map(r -> new RecordRef(Ledgers.PAYMENT, r.payment().id())));
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(add, correct, remove));
        all.addAll(grid.commands());
        return all;
    }

    @Override
    public String keys() {
        return Messages.get("ui.aid.keys");
    }
}
