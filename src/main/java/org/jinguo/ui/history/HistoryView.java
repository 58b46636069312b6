package org.jinguo.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.store.Change;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;

/** 历史: what was changed, when and by whom; the recycle bin; the history of one record. */
public final class HistoryView implements Screen {

    private final HistoryViewModel model;
    private final HistoryFilters filters;
    private final HistoryCommands commands;
    private final TableView<Change> changes;
    private final TableView<DetailRow> touched;
    private final TableView<BinRow> bin;
    private final TableView<StepRow> record;
    private final BorderPane root = new BorderPane();

    /** Shows a model; records are opened through the doors. */
    public HistoryView(HistoryViewModel model, Doors doors) {
        this.model = model;
        this.filters = new HistoryFilters(model);
        this.commands = new HistoryCommands(model, doors, filters::takeFocus);
        Button again = new Button(Messages.get("ui.history.clear"));
        again.setOnAction(e -> filters.clear());
        this.changes = HistoryTables.changes(model, again);
        this.touched = HistoryTables.touched(model.touched());
        this.bin = HistoryTables.bin(model);
        this.record = HistoryTables.record(model);
        build();
        model.modeProperty().addListener((o, before, now) -> model.bin().forgetRefusals());
    }

    private void build() {
        BooleanBinding inBin = during(HistoryViewModel.Mode.BIN);
        BooleanBinding inRecord = during(HistoryViewModel.Mode.RECORD);
        shown(changes, inBin.or(inRecord).not());
        shown(bin, inBin);
        shown(record, inRecord);
        StackPane upper = new StackPane(changes, bin, record);
        shown(touched, inBin.or(inRecord).not());
        VBox.setVgrow(touched, javafx.scene.layout.Priority.ALWAYS);
        VBox lower = new VBox(head(), reversal(), actions(), touched);
        lower.getStyleClass().add("history-lower");
        SplitPane split = new SplitPane(upper, lower);
        split.setOrientation(Orientation.VERTICAL);
        split.getStyleClass().add("history-split");
        split.setDividerPositions(0.5);
        model.modeProperty()
                .addListener((o, before, now) -> split.setDividerPositions(
                        now == HistoryViewModel.Mode.CHANGES || now == HistoryViewModel.Mode.IMPORTS ? 0.5 : 0.66));
        root.setTop(filters.root());
        root.setCenter(split);
        root.getStyleClass().add("page");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        changes.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnRow);
        touched.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnRow);
        bin.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnRow);
        record.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnRow);
    }

    private Node head() {
        Label changed = text(model.touched().textProperty(), "history-detail");
        Label advice = text(model.touched().adviceProperty(), "history-advice");
        advice.getStyleClass().add("soft");
        Label name = text(model.record().nameProperty(), "history-record-name");
        Label values = text(model.record().valuesProperty(), "history-record-values");
        Label held = text(model.bin().heldProperty(), "history-bin-held");
        Label note = new Label(Messages.get("ui.history.bin.note"));
        note.setWrapText(true);
        note.getStyleClass().add("soft");
        Label binRefused = text(model.bin().refusedProperty(), "history-bin-refused");
        binRefused.getStyleClass().add("danger-text");
        Label recordRefused = text(model.record().refusedProperty(), "history-record-refused");
        recordRefused.getStyleClass().add("danger-text");
        BooleanBinding inBin = during(HistoryViewModel.Mode.BIN);
        BooleanBinding inRecord = during(HistoryViewModel.Mode.RECORD);
        BooleanBinding listing = inBin.or(inRecord).or(reversing()).not();
        shown(changed, listing.and(changed.textProperty().isNotEmpty()));
        shown(advice, listing.and(advice.textProperty().isNotEmpty()));
        shown(name, inRecord);
        shown(recordRefused, inRecord.and(recordRefused.textProperty().isNotEmpty()));
        shown(values, inRecord.and(values.textProperty().isNotEmpty()));
        shown(held, inBin.and(held.textProperty().isNotEmpty()));
        shown(note, inBin);
        shown(binRefused, inBin.and(binRefused.textProperty().isNotEmpty()));
        VBox head = new VBox(changed, advice, name, values, recordRefused, held, note, binRefused);
        head.getStyleClass().add("history-head");
        return head;
    }

    private static Label text(ReadOnlyStringProperty text, String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }

    private BooleanBinding reversing() {
        return Bindings.createBooleanBinding(
                () -> model.reversal().openProperty().get().isPresent(),
                model.reversal().openProperty());
    }

    /** The preview of taking an import back, with the deed and the way out. */
    private Node reversal() {
        Label plan = text(model.reversal().textProperty(), "history-reversal-text");
        Button make = new Button();
        make.setId("history-reversal-make");
        make.textProperty().bind(model.reversal().deedProperty());
        make.getStyleClass().add("primary");
        make.setOnAction(e -> model.reversal().make());
        shown(make, model.reversal().deedProperty().isNotEmpty());
        Button leave = new Button(Messages.get("ui.history.reversal.leave"));
        leave.setOnAction(e -> model.reversal().close());
        FlowPane buttons = new FlowPane(leave, make);
        buttons.getStyleClass().add("history-actions");
        VBox box = new VBox(plan, buttons);
        box.getStyleClass().add("history-reversal");
        shown(box, reversing());
        return box;
    }

    private Node actions() {
        FlowPane actions = new FlowPane();
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.getStyleClass().add("history-actions");
        BooleanBinding inBin = during(HistoryViewModel.Mode.BIN);
        BooleanBinding inRecord = during(HistoryViewModel.Mode.RECORD);
        BooleanBinding listing = inBin.or(inRecord).not();
        add(actions, commands.open, inBin.not());
        add(actions, commands.story, inRecord.not());
        add(actions, commands.reverse, listing.and(commands.reverse.enabled()));
        add(actions, commands.back, listing);
        add(actions, commands.restoreTo, inRecord);
        add(actions, commands.restore, inBin);
        shown(actions, reversing().not());
        return actions;
    }

    private static void add(FlowPane actions, Command command, BooleanBinding when) {
        Button button = command.button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        shown(button, when);
        actions.getChildren().add(button);
    }

    private BooleanBinding during(HistoryViewModel.Mode mode) {
        return Bindings.equal(model.modeProperty(), mode);
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            leave();
            e.consume();
        } else if (means(e, HistoryCommands.RESTORE_KEY)) {
            run(during(HistoryViewModel.Mode.BIN).get() ? commands.restore : commands.restoreTo, e);
        }
    }

    private static boolean means(KeyEvent e, String combination) {
        return KeyCombination.valueOf(combination).match(e);
    }

    private static void run(Command command, KeyEvent e) {
        if (command.enabled().get()) {
            command.deed().run();
        }
        e.consume();
    }

    /** Esc: out of the preview, out of one record's history, back to the upper table. */
    private void leave() {
        if (model.reversal().openProperty().get().isPresent()) {
            model.reversal().close();
        } else if (during(HistoryViewModel.Mode.RECORD).get()) {
            model.modeProperty().set(HistoryViewModel.Mode.CHANGES);
        }
        takeFocus();
    }

    // A filter: a table keeps Enter to itself.
    private void pressedOnRow(KeyEvent e) {
        boolean plain = !e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
        if (!plain || e.getCode() != KeyCode.ENTER) {
            return;
        }
        if (e.getSource() == changes) {
            touched.requestFocus();
            if (touched.getSelectionModel().isEmpty()) {
                touched.getSelectionModel().select(0);
            }
        } else if (e.getSource() == bin) {
            commands.tell();
        } else {
            commands.open();
        }
        e.consume();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void takeFocus() {
        TableView<?> upper = switch (model.modeProperty().get()) {
            case BIN -> bin;
            case RECORD -> record;
            default -> changes;
        };
        upper.requestFocus();
        if (upper.getSelectionModel().isEmpty()) {
            upper.getSelectionModel().select(0);
        }
    }

    @Override
    public void reveal(RecordRef ref) {
        model.show(ref);
    }

    @Override
    public void about(String topic) {
        if (topic.equals(Doors.BIN)) {
            commands.bin.run();
        }
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return Bindings.createObjectBinding(
                commands::chosen,
                model.modeProperty(),
                model.touched().selectedProperty(),
                model.bin().selected(),
                model.record().recordProperty());
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }
}
