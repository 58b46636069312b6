package org.jinguo.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.store.Change;
import org.jinguo.ui.kit.Choices;
import org.jinguo.ui.kit.DayConverter;

/** The bar above the tables: what is listed, words to look for, day, kind, ledger. */
final class HistoryFilters {

    private static final Duration REST = Duration.millis(200);

    private final HistoryViewModel model;
    private final FlowPane root = new FlowPane();
    private final TextField words = new TextField();
    private final DatePicker day = new DatePicker();

    HistoryFilters(HistoryViewModel model) {
        this.model = model;
        root.getStyleClass().add("history-filters");
        root.setAlignment(Pos.CENTER_LEFT);
        HBox modes = new HBox(
                mode(HistoryViewModel.Mode.CHANGES, Messages.get("ui.history.mode.changes")),
                mode(HistoryViewModel.Mode.IMPORTS, Messages.get("ui.history.mode.imports")),
                mode(HistoryViewModel.Mode.BIN, Messages.get("ui.history.mode.bin")),
                record());
        modes.getStyleClass().add("history-modes");
        root.getChildren().addAll(modes, search(), kinds(), days(), ledgers(), undone(), more());
        group(modes);
    }

    private void group(HBox modes) {
        ToggleGroup group = new ToggleGroup();
        modes.getChildren().forEach(b -> ((ToggleButton) b).setToggleGroup(group));
        model.modeProperty()
                .addListener((o, before, now) ->
                        group.selectToggle((ToggleButton) modes.getChildren().get(now.ordinal())));
        group.selectToggle((ToggleButton) modes.getChildren().get(0));
    }

    private ToggleButton mode(HistoryViewModel.Mode mode, String label) {
        ToggleButton button = new ToggleButton(label);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> {
            button.setSelected(true);
            model.modeProperty().set(mode);
        });
        return button;
    }

    private ToggleButton record() {
        ToggleButton button = mode(HistoryViewModel.Mode.RECORD, Messages.get("ui.history.mode.record"));
        shownWhile(button, model.record().recordProperty().map(Optional::isPresent));
        return button;
    }

    private Node search() {
        words.setId("history-words");
        words.setPromptText(Messages.get("ui.history.words.prompt"));
        words.setAccessibleText(Messages.get("ui.history.words.name"));
        words.getStyleClass().add("history-words");
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(e -> model.wordsProperty().set(words.getText()));
        words.textProperty().addListener((o, before, now) -> rest.playFromStart());
        words.setOnAction(e -> {
            rest.stop();
            model.wordsProperty().set(words.getText());
        });
        HBox box = labelled(Messages.get("ui.history.words"), words);
        shownWhile(box, during(HistoryViewModel.Mode.RECORD).not());
        return box;
    }

    private Node kinds() {
        List<Optional<Change.Kind>> all = new ArrayList<>(List.of(Optional.empty()));
        List.of(Change.Kind.values()).forEach(k -> all.add(Optional.of(k)));
        ComboBox<Optional<Change.Kind>> box = Choices.of(
                FXCollections.observableArrayList(all),
                model.kindProperty(),
                k -> k.map(HistoryViewModel::kind).orElseGet(() -> Messages.get("ui.history.kind.all")));
        box.setId("history-kind");
        box.setAccessibleText(Messages.get("ui.history.col.kind"));
        shownWhile(box, during(HistoryViewModel.Mode.CHANGES));
        return box;
    }

    private Node days() {
        day.setId("history-day");
        day.getStyleClass().add("day");
        day.setConverter(new DayConverter(model.clock(), day::getValue));
        day.valueProperty().addListener((o, before, now) -> model.dayProperty().set(Optional.ofNullable(now)));
        day.setAccessibleText(Messages.get("ui.history.day.name"));
        Button all = new Button(Messages.get("ui.history.allDays"));
        all.setOnAction(e -> day.setValue(null));
        shownWhile(all, model.dayProperty().map(Optional::isPresent));
        HBox box = labelled(Messages.get("ui.history.day"), day);
        box.getChildren().add(all);
        shownWhile(box, during(HistoryViewModel.Mode.CHANGES).or(during(HistoryViewModel.Mode.IMPORTS)));
        return box;
    }

    private Node ledgers() {
        List<Optional<Ledger<?>>> all = new ArrayList<>(List.of(Optional.empty()));
        Ledgers.all().stream().filter(l -> l != Ledgers.SETTING).forEach(l -> all.add(Optional.of(l)));
        ComboBox<Optional<Ledger<?>>> box = Choices.of(
                FXCollections.observableArrayList(all),
                model.bin().ledgerProperty(),
                l -> l.map(Ledger::label).orElseGet(() -> Messages.get("ui.history.ledger.all")));
        box.setId("history-ledger");
        box.setAccessibleText(Messages.get("ui.history.col.ledger"));
        shownWhile(box, during(HistoryViewModel.Mode.BIN));
        return box;
    }

    private Node undone() {
        CheckBox box = new CheckBox(Messages.get("ui.history.bin.undone"));
        box.setId("history-undone");
        box.selectedProperty().bindBidirectional(model.bin().undoneProperty());
        shownWhile(box, during(HistoryViewModel.Mode.BIN));
        return box;
    }

    private Node more() {
        Button more = new Button(Messages.get("ui.history.more"));
        more.setId("history-more");
        more.setOnAction(e -> model.readMore());
        shownWhile(
                more,
                model.moreProperty()
                        .and(during(HistoryViewModel.Mode.CHANGES).or(during(HistoryViewModel.Mode.IMPORTS))));
        return more;
    }

    private BooleanBinding during(HistoryViewModel.Mode mode) {
        return Bindings.equal(model.modeProperty(), mode);
    }

    private static void shownWhile(Node node, javafx.beans.value.ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static HBox labelled(String text, Node input) {
        Label label = new Label(text);
        label.setLabelFor(input);
        label.setMnemonicParsing(true);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(label, input);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("history-labelled");
        return box;
    }

    /** Lists everything again. */
    void clear() {
        words.clear();
        day.setValue(null);
        model.wordsProperty().set("");
        model.kindProperty().set(Optional.empty());
    }

    void takeFocus() {
        words.requestFocus();
    }

    Node root() {
        return root;
    }
}
