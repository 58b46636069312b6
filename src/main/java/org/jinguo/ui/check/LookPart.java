package org.jinguo.ui.check;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.RecordRef;

/** 抽查复录 on the screen: the drawing on top, below it the blind list, or what differs. */
final class LookPart {

    private final LookViewModel model;
    private final LookCommands commands;
    private final TableView<LookRow> blind;
    private final TableView<LookRow> result;
    private final TextField percent = new TextField();
    private final BorderPane root = new BorderPane();

    LookPart(LookViewModel model, Property<Half> shown) {
        this.model = model;
        this.commands = new LookCommands(model, shown);
        this.blind = LookTables.blind(model);
        this.result = LookTables.result(model);
        LookKeys keys = new LookKeys(model);
        keys.listenBlind(blind);
        keys.listenResult(result);
        followCurrent();
        Label same = new Label(Messages.get("ui.check.look.noneDiffers"));
        result.setPlaceholder(Grids.empty(same));
        result.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            // While the list is drawn anew nothing is selected for a moment.
            if (now != null) {
                model.chosenProperty().set(Optional.of(now));
            }
        });
        model.chosenProperty().addListener((o, before, now) -> now.ifPresent(this::choose));
        root.setTop(new VBox(head(shown), told()));
        root.getStyleClass().add("page");
        model.modeProperty().addListener((o, before, now) -> turn());
        model.onDrawn(this::takeFocus);
        turn();
    }

    private Node head(Property<Half> shown) {
        percent.setId("check-percent");
        percent.setAccessibleText(Messages.get("ui.check.look.percent"));
        percent.textProperty().bindBidirectional(model.percentProperty());
        percent.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                commands.draw().run();
                e.consume();
            }
        });
        Label before = new Label(Messages.get("ui.check.look.percent"));
        before.setLabelFor(percent);
        Button draw = commands.draw().button();
        draw.setMinWidth(Region.USE_PREF_SIZE);
        HBox share = new HBox(before, percent, new Label("%"), draw);
        share.setAlignment(Pos.CENTER_LEFT);
        share.getStyleClass().add("check-share");
        Label offer = new Label();
        offer.textProperty().bind(model.offerProperty());
        offer.getStyleClass().add("soft");
        FlowPane strip = new FlowPane(Half.chips(shown), share, offer);
        strip.getStyleClass().addAll("total-bar", "ledger-strip");
        return strip;
    }

    private Node told() {
        Label told = new Label();
        told.setId("check-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.textProperty().bind(model.toldProperty());
        told.getStyleClass().add("check-told");
        FlowPane deeds = new FlowPane();
        for (Command command : commands.ofDiffering()) {
            Button button = command.button();
            button.setMinWidth(Region.USE_PREF_SIZE);
            deeds.getChildren().add(button);
        }
        deeds.getStyleClass().add("check-deeds");
        deeds.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !model.differing().isEmpty(), model.differing()));
        deeds.managedProperty().bind(deeds.visibleProperty());
        VBox box = new VBox(told, deeds);
        box.getStyleClass().add("check-told-bar");
        box.visibleProperty().bind(model.toldProperty().isNotEmpty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Node empty() {
        Label sentence = new Label();
        sentence.textProperty().bind(model.emptyProperty());
        Button begin = commands.draw().primaryButton();
        begin.setId("check-draw-begin");
        begin.visibleProperty().bind(model.offerProperty().isNotEmpty());
        return Grids.empty(sentence, begin);
    }

    private void followCurrent() {
        model.currentProperty().addListener((o, before, now) -> {
            int row = now.intValue();
            if (row < 0) {
                blind.getSelectionModel().clearSelection();
            } else if (blind.getSelectionModel().getSelectedIndex() != row) {
                blind.getSelectionModel().clearAndSelect(row);
                blind.scrollTo(Math.max(0, row - 5));
            }
        });
        blind.getSelectionModel().selectedIndexProperty().addListener((o, before, now) -> {
            if (now.intValue() >= 0) {
                model.currentProperty().set(now.intValue());
            }
        });
    }

    private void turn() {
        boolean keyboard = root.getScene() != null && root.isFocusWithin();
        root.setCenter(
                switch (model.modeProperty().get()) {
                    case NONE -> empty();
                    case BLIND -> blind;
                    case RESULT -> result;
                });
        if (keyboard) {
            takeFocus();
        }
    }

    BorderPane root() {
        return root;
    }

    void takeFocus() {
        switch (model.modeProperty().get()) {
            case NONE -> percent.requestFocus();
            case BLIND -> blind.requestFocus();
            case RESULT -> result.requestFocus();
        }
    }

    private void choose(LookRow row) {
        if (result.getSelectionModel().getSelectedItem() != row) {
            result.getSelectionModel().select(row);
        }
    }

    String keys() {
        return switch (model.modeProperty().get()) {
            case NONE -> Messages.get("ui.check.keys.none");
            case BLIND -> Messages.get("ui.check.keys.blind");
            case RESULT -> Messages.get("ui.check.keys.result");
        };
    }

    ObservableValue<LookViewModel.Mode> modeProperty() {
        return model.modeProperty();
    }

    LookCommands commands() {
        return commands;
    }

    /** The household; none while grades are typed blind, since the details tell the first one. */
    ObservableValue<Optional<RecordRef>> current() {
        return Bindings.createObjectBinding(
                () -> model.modeProperty().get() == LookViewModel.Mode.RESULT
                        ? model.chosenProperty()
                                .get()
                                .map(r -> new RecordRef(
                                        Ledgers.HOUSEHOLD, r.household().id()))
                        : Optional.empty(),
                model.modeProperty(),
                model.chosenProperty());
    }
}
