package org.jinguo.ui.check;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.TallyCheck;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridBatch;
import org.jinguo.ui.kit.page.LedgerPage;

/** 合计核对 on the screen: the grid of groups, or that of villages. */
final class TotalsPart {

    private final TotalsViewModel model;
    private final DataGrid<TotalsRow> groups;
    private final DataGrid<VillageRow> villages;
    private final LedgerPage groupPage;
    private final LedgerPage villagePage;
    private final BorderPane root = new BorderPane();
    private final Command jump;

    TotalsPart(TotalsViewModel model, Property<Half> shown) {
        this.model = model;
        this.groups = new DataGrid<>(
                Messages.get("ui.check.half.totals"), model.desk().lanes(), model::texts, TotalsColumns.groups());
        this.villages = new DataGrid<>(
                Messages.get("ui.check.villages"), model.desk().lanes(), model::texts, TotalsColumns.villages());
        this.groupPage = new LedgerPage(groups, "grid.check.groups");
        this.villagePage = new LedgerPage(villages, "grid.check.villages");
        Command mismatch = Command.of("check.jump", Messages.get("ui.check.command.jump"), model::jump)
                .key("F7")
                .when(Bindings.createBooleanBinding(() -> shown.getValue() == Half.TOTALS, shown));
        this.jump = groupPage.beforeGrid(mismatch);
        villagePage.beforeGrid(mismatch);
        buildGroups(shown);
        buildVillages(shown);
        model.ofVillageProperty().addListener((o, before, now) -> turn());
        turn();
    }

    private void buildGroups(Property<Half> shown) {
        groups.setId("check-groups");
        groups.keyedBy(r -> r.group().id());
        groups.freeze(1);
        groups.tabOverLocked();
        groups.enterOpens();
        groups.onEdit(this::edit);
        groups.onOpen(model::open);
        groups.onMessage(model.desk().status()::say);
        groups.setEmpty(empty());
        groups.currentProperty()
                .addListener((o, before, now) -> model.currentProperty().set(now));
        model.pictureProperty()
                .addListener((o, before, now) ->
                        groups.setItems(now.map(TotalsPicture::rows).orElse(List.of())));
        model.chooseWith(group -> groups.select(group, "clean"));
        groupPage.addAbove(Half.chips(shown), summary(), note());
        groupPage.count(model.desk().status(), new SimpleStringProperty(""));
    }

    private void buildVillages(Property<Half> shown) {
        villages.setId("check-villages");
        villages.keyedBy(r -> r.village().id());
        villages.freeze(1);
        villages.enterOpens();
        villages.onOpen(model::open);
        villages.onMessage(model.desk().status()::say);
        villages.setEmpty(empty());
        villages.currentProperty()
                .addListener((o, before, now) -> model.currentVillageProperty().set(now));
        model.villagesProperty().addListener((o, before, now) -> villages.setItems(now));
        villagePage.addAbove(Half.chips(shown), summary());
        villagePage.count(model.desk().status(), new SimpleStringProperty(""));
    }

    private javafx.scene.Node empty() {
        Label sentence = new Label();
        sentence.textProperty().bind(model.emptyProperty());
        return Grids.empty(sentence);
    }

    private Label summary() {
        Label label = new Label();
        label.setId("check-summary");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(model.summaryProperty());
        colour(label, model.stateProperty().get());
        model.stateProperty().addListener((o, before, now) -> colour(label, now));
        return label;
    }

    private static void colour(Label label, TallyCheck.State state) {
        label.getStyleClass().removeAll("check-fine", "danger-text");
        switch (state) {
            case MATCHES -> label.getStyleClass().add("check-fine");
            case DIFFERS -> label.getStyleClass().add("danger-text");
            default -> {}
        }
    }

    private Label note() {
        Label note = new Label();
        note.getStyleClass().add("soft");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.textProperty()
                .bind(model.pictureProperty().map(p -> p.map(TotalsWords::note).orElse("")));
        return note;
    }

    private void edit(GridBatch<TotalsRow> batch) {
        model.edit(
                batch.change(Ledgers.PAPER_TALLY.label(), r -> r.group().name()),
                batch.values(),
                batch::saved,
                batch::failed);
    }

    private void turn() {
        boolean keyboard = root.getScene() != null && root.isFocusWithin();
        root.setCenter(page().root());
        if (keyboard) {
            takeFocus();
        }
    }

    private LedgerPage page() {
        return model.ofVillageProperty().get() ? groupPage : villagePage;
    }

    BorderPane root() {
        return root;
    }

    void takeFocus() {
        if (model.ofVillageProperty().get()) {
            groups.takeFocus();
        } else {
            villages.takeFocus();
        }
    }

    void remember(UserSettings settings) {
        groupPage.remember(settings);
        villagePage.remember(settings);
    }

    String keys() {
        return model.ofVillageProperty().get()
                ? Messages.get("ui.check.keys.totals")
                : Messages.get("ui.check.keys.villages");
    }

    ObservableValue<Boolean> ofVillageProperty() {
        return model.ofVillageProperty();
    }

    Command jump() {
        return jump;
    }

    /** The grid that is edited; its commands are those of the page. */
    DataGrid<TotalsRow> groups() {
        return groups;
    }

    ObservableValue<Optional<RecordRef>> current() {
        return Bindings.createObjectBinding(
                () -> model.ofVillageProperty().get()
                        ? model.currentProperty()
                                .get()
                                .map(r -> new RecordRef(Ledgers.AREA, r.group().id()))
                        : model.currentVillageProperty()
                                .get()
                                .map(r ->
                                        new RecordRef(Ledgers.AREA, r.village().id())),
                model.ofVillageProperty(),
                model.currentProperty(),
                model.currentVillageProperty());
    }
}
