package org.jinguo.ui.kit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.form.FormBeside;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.grid.DataGrid;

/**
 * How a page of a ledger is laid out: what is chosen and advised on top, the grid below it, a form
 * beside it.
 */
public final class LedgerPage {

    private final DataGrid<?> grid;
    private final String key;
    private final BorderPane root = new BorderPane();
    private final FlowPane strip = new FlowPane();
    private final VBox top = new VBox(strip);
    private final List<Command> early = new ArrayList<>();
    private final FormBeside beside;
    private Runnable escape = () -> {};

    /**
     * A page around a grid.
     *
     * @param key under which the choice of columns is kept in the officer's settings
     */
    public LedgerPage(DataGrid<?> grid, String key) {
        this.grid = grid;
        this.key = key;
        strip.managedProperty().bind(strip.visibleProperty());
        strip.visibleProperty().bind(Bindings.isNotEmpty(strip.getChildren()));
        strip.getStyleClass().addAll("total-bar", "ledger-strip");
        root.setTop(top);
        root.setCenter(grid);
        root.getStyleClass().add("page");
        beside = new FormBeside(root);
        // Before the grid: it opens lists by Alt and down, whatever else is held.
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
    }

    /** Something to choose, or to read, above the grid. */
    public void addAbove(Node... nodes) {
        strip.getChildren().addAll(nodes);
    }

    /** A bar of its own above the grid. */
    public void addTop(Node bar) {
        top.getChildren().add(bar);
    }

    /**
     * Counts what is shown and selected in the status line while the page is in sight; a grid whose
     * page goes out of sight is left.
     */
    public void count(StatusLine status, ObservableValue<String> counts) {
        Runnable tell = () -> {
            if (root.getScene() != null) {
                String selected = grid.summaryProperty().get();
                status.countsProperty().set(Messages.get("ui.ledger.counts", counts.getValue(), selected));
            }
        };
        counts.addListener((o, before, now) -> tell.run());
        grid.summaryProperty().addListener((o, before, now) -> tell.run());
        root.sceneProperty().addListener((o, before, now) -> {
            if (now == null) {
                grid.leave();
            }
            tell.run();
        });
    }

    /** Says that something is being read. */
    public void busy(ObservableValue<Boolean> busy) {
        Label label = new Label(Messages.get("ui.ledger.reading"));
        label.getStyleClass().add("soft");
        label.visibleProperty().bind(busy);
        label.managedProperty().bind(busy);
        strip.getChildren().add(label);
    }

    /** Shows why something was not done, with what can be done instead. */
    public void advise(ObjectProperty<Optional<Advice>> advice) {
        Label sentence = new Label();
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.getStyleClass().add("warn-text");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button instead = new Button();
        instead.setId("ledger-instead");
        instead.getStyleClass().add("chip");
        instead.setMinWidth(Button.USE_PREF_SIZE);
        Button away = new Button(Messages.get("ui.ledger.advice.away"));
        away.getStyleClass().add("chip");
        away.setMinWidth(Button.USE_PREF_SIZE);
        away.setOnAction(e -> advice.set(Optional.empty()));
        HBox bar = new HBox(sentence, instead, away);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("warn-bar", "ledger-advice");
        bar.setVisible(false);
        bar.managedProperty().bind(bar.visibleProperty());
        top.getChildren().add(bar);
        advice.addListener((o, before, now) -> {
            bar.setVisible(now.isPresent());
            now.ifPresent(a -> {
                sentence.setText(a.sentence());
                instead.setText(a.label());
                instead.setOnAction(e -> a.deed().run());
                instead.requestFocus();
            });
        });
    }

    /** What stands in the empty grid: a sentence, the main action, and where files come in. */
    public static Node empty(ObservableValue<String> sentence, Command add, Runnable chooseFiles) {
        Label label = new Label();
        label.textProperty().bind(sentence);
        Button begin = add.button();
        begin.setId(begin.getId() + "-begin");
        Button files = new Button(Messages.get("ui.ledger.fromFile"));
        files.setOnAction(e -> chooseFiles.run());
        HBox deeds = new HBox(begin, files);
        deeds.setAlignment(Pos.CENTER);
        deeds.getStyleClass().add("ledger-deeds");
        VBox box = new VBox(Grids.empty(label), deeds);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty");
        return box;
    }

    /** A command whose key the grid would take for something else. */
    public Command beforeGrid(Command command) {
        Command own = command.ownKeys();
        early.add(own);
        return own;
    }

    /** What Esc does where nothing else takes it. */
    public void onEscape(Runnable deed) {
        this.escape = deed;
    }

    private void before(KeyEvent e) {
        early.stream().filter(c -> c.hears(e)).findFirst().ifPresent(c -> {
            c.run();
            e.consume();
        });
    }

    private void after(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            escape.run();
            e.consume();
        }
    }

    /** Shows a form at the side; without one the keyboard goes back to the grid. */
    public void show(Optional<FormPanel> form) {
        form.ifPresentOrElse(beside::show, () -> {
            beside.hide();
            grid.takeFocus();
        });
    }

    /** Keeps the choice of columns. */
    public void remember(UserSettings settings) {
        grid.remember(settings.get(key), text -> settings.put(key, text));
    }

    DataGrid<?> grid() {
        return grid;
    }

    /** Its nodes. */
    public BorderPane root() {
        return root;
    }
}
