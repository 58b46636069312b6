package org.jinguo.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.ui.kit.FileDialogs;

/** 这台电脑上还没有台账: the unit by its initials, practice one key away, or a folder elsewhere. */
public final class StartView {

    private final StartViewModel model;
    private final FileDialogs files;
    private final TextField typed = new TextField();
    private final ListView<UnitLine> units = new ListView<>();
    private final Button found = new Button();
    private final Button again = new Button(Messages.get("ui.dialog.again"));
    private final BorderPane root = new BorderPane();

    /** Shows a choice. */
    public StartView(StartViewModel model, FileDialogs files) {
        this.files = files;
        this.model = model;
        VBox page = new VBox(title(), trouble());
        if (!model.again()) {
            page.getChildren().addAll(text(Messages.get("ui.start.lead")), levels(), entry(), list());
        }
        page.getStyleClass().add("start-page");
        page.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("start-scroll");
        root.setCenter(scroll);
        root.setBottom(actions());
        root.getStyleClass().add("start");
        follow();
    }

    private Label title() {
        Label title = new Label(model.title());
        title.getStyleClass().add("start-title");
        return title;
    }

    private static Label text(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Label trouble() {
        Label trouble = text("");
        trouble.setId("start-trouble");
        trouble.getStyleClass().add("start-trouble");
        trouble.setMaxWidth(Double.MAX_VALUE);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private FlowPane levels() {
        ToggleGroup group = new ToggleGroup();
        FlowPane line = new FlowPane();
        line.getStyleClass().add("start-levels");
        line.getChildren()
                .addAll(
                        level(Messages.get("ui.start.level.all"), Optional.empty(), group),
                        level(AreaLevel.DISTRICT, group),
                        level(AreaLevel.TOWNSHIP, group),
                        level(AreaLevel.VILLAGE, group));
        group.selectToggle(group.getToggles().get(0));
        return line;
    }

    private RadioButton level(AreaLevel level, ToggleGroup group) {
        return level(UnitLine.level(level), Optional.of(level), group);
    }

    private RadioButton level(String label, Optional<AreaLevel> level, ToggleGroup group) {
        RadioButton button = new RadioButton(label);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.selectedProperty().addListener((o, before, now) -> {
            if (now) {
                model.levelProperty().set(level);
            }
        });
        return button;
    }

    private HBox entry() {
        Label label = new Label(Messages.get("ui.start.unit"));
        label.setMnemonicParsing(true);
        label.setLabelFor(typed);
        label.setMinWidth(Region.USE_PREF_SIZE);
        typed.setId("start-unit");
        typed.setPromptText(Messages.get("ui.start.prompt"));
        typed.setAccessibleText(Messages.get("ui.start.unitName"));
        typed.textProperty().bindBidirectional(model.typedProperty());
        HBox.setHgrow(typed, Priority.ALWAYS);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        typed.setOnAction(e -> found.requestFocus());
        HBox line = new HBox(label, typed);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("start-entry");
        return line;
    }

    /** Arrows walk through the list while typing goes on in the field. */
    private void keys(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> walk(1);
            case UP -> walk(-1);
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void walk(int by) {
        int size = units.getItems().size();
        if (size > 0) {
            int at = units.getSelectionModel().getSelectedIndex() + by;
            units.getSelectionModel().clearAndSelect(Math.max(0, Math.min(size - 1, at)));
            units.scrollTo(Math.max(0, units.getSelectionModel().getSelectedIndex() - 2));
        }
    }

    private ListView<UnitLine> list() {
        units.setId("start-units");
        units.getStyleClass().addAll("person-list", "start-units");
        units.setAccessibleText(Messages.get("ui.start.list"));
        units.setItems(model.units());
        units.setCellFactory(view -> new UnitCell());
        units.setPlaceholder(text(Messages.get("ui.start.none")));
        units.setOnKeyPressed(e -> {
            if (e.getCode() == javafx.scene.input.KeyCode.ENTER) {
                found.requestFocus();
            }
        });
        return units;
    }

    private VBox actions() {
        Label outcome = text(model.outcome());
        outcome.setId("start-outcome");
        outcome.getStyleClass().add("soft");
        outcome.textProperty().bind(Bindings.createStringBinding(model::outcome, model.unitProperty()));
        Button practise = plain(Messages.get("ui.start.practise"), "start-practise");
        practise.setOnAction(e -> model.practise());
        Button elsewhere = plain(Messages.get("ui.start.elsewhere"), "start-elsewhere");
        elsewhere.setOnAction(e -> choose());
        again.setId("start-again");
        again.getStyleClass().add("primary");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(e -> model.tryAgain());
        found.setId("start-found");
        found.getStyleClass().add("primary");
        found.setMinWidth(Region.USE_PREF_SIZE);
        found.setOnAction(e -> model.found());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(practise, elsewhere, gap, model.again() ? again : found);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("start-buttons");
        VBox actions = new VBox(outcome, bar);
        actions.getStyleClass().add("start-actions");
        return actions;
    }

    private static Button plain(String text, String id) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void choose() {
        files.folder(
                        root.getScene().getWindow(),
                        Messages.get("ui.start.choose"),
                        Path.of(System.getProperty("user.home")))
                .ifPresent(model::elsewhere);
    }

    private void follow() {
        units.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) {
                model.unitProperty().set(Optional.of(now));
            }
        });
        model.unitProperty().addListener((o, before, now) -> show(now));
        show(model.unitProperty().get());
    }

    private void show(Optional<UnitLine> unit) {
        found.setDisable(unit.isEmpty());
        found.setText(unit.map(u -> Messages.get("ui.start.foundUnit", u.unit().name()))
                .orElseGet(() -> Messages.get("ui.start.found")));
        unit.ifPresentOrElse(units.getSelectionModel()::select, units.getSelectionModel()::clearSelection);
    }

    /** Puts the keyboard where typing begins. */
    public void takeFocus() {
        (model.again() ? again : typed).requestFocus();
    }

    /** Its nodes. */
    public Parent root() {
        return root;
    }
}
