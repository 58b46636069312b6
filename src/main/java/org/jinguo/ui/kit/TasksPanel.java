package org.jinguo.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;

/** The panel of work in progress: what runs, below it what was finished since the opening. */
final class TasksPanel {

    private final Tasks tasks;
    private final Runnable closed;
    private final VBox running = new VBox();
    private final VBox done = new VBox();
    private final Label empty = new Label(Messages.get("ui.tasks.empty"));
    private final Button clear = new Button(Messages.get("ui.tasks.clear"));
    private final Button close = new Button(Messages.get("ui.tasks.close"));
    private final VBox root;

    TasksPanel(Tasks tasks, Runnable closed) {
        this.tasks = tasks;
        this.closed = closed;
        VBox list = new VBox(running, done, empty);
        running.getStyleClass().add("task-list");
        done.getStyleClass().add("task-list");
        empty.getStyleClass().addAll("soft", "task-empty");
        empty.setWrapText(true);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        // As high as what is written, lines that are broken counted in.
        scroll.prefViewportHeightProperty().bind(list.heightProperty());
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Messages.get("ui.tasks.title"));
        scroll.getStyleClass().add("task-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(head(), scroll);
        root.setId("tasks-panel");
        root.getStyleClass().add("tasks-panel");
        root.setMaxHeight(Region.USE_PREF_SIZE);
        root.setMaxWidth(Region.USE_PREF_SIZE);
        root.setVisible(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        tasks.running().addListener((ListChangeListener<Job>) c -> jobs());
        tasks.log().addListener((ListChangeListener<TaskEntry>) c -> entries(c));
        fill();
    }

    private HBox head() {
        Label title = new Label(Messages.get("ui.tasks.title"));
        title.getStyleClass().add("section");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        clear.setId("tasks-clear");
        close.setId("tasks-close");
        clear.setOnAction(e -> clear());
        close.setOnAction(e -> closed.run());
        HBox head = new HBox(title, gap, clear, close);
        for (Button b : new Button[] {clear, close}) {
            b.getStyleClass().add("flat");
            b.setMinWidth(Region.USE_PREF_SIZE);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("tasks-top");
        return head;
    }

    private void clear() {
        close.requestFocus();
        tasks.clear();
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            closed.run();
            e.consume();
        }
    }

    private void fill() {
        jobs();
        done.getChildren().setAll(tasks.log().stream().map(EntryCard::new).toList());
        rest();
    }

    /** Cards of jobs that still run stay as they are: the keyboard may be on one. */
    private void jobs() {
        running.getChildren().removeIf(n -> !tasks.running().contains(((JobCard) n).job()));
        tasks.running().stream()
                .filter(j -> running.getChildren().stream().noneMatch(n -> ((JobCard) n).job() == j))
                .forEach(j -> running.getChildren().add(new JobCard(j)));
        rest();
    }

    private void entries(ListChangeListener.Change<? extends TaskEntry> change) {
        while (change.next()) {
            int from = change.getFrom();
            done.getChildren().remove(from, from + change.getRemovedSize());
            for (int i = from; i < change.getTo(); i++) {
                done.getChildren().add(i, new EntryCard(tasks.log().get(i)));
            }
        }
        rest();
    }

    private void rest() {
        boolean nothing = tasks.running().isEmpty() && tasks.log().isEmpty();
        empty.setVisible(nothing);
        empty.setManaged(nothing);
        clear.setDisable(tasks.log().isEmpty());
    }

    void show(boolean shown) {
        root.setVisible(shown);
        tasks.watched(shown);
        if (shown) {
            first().requestFocus();
        }
    }

    /** What she most likely came for: to stop what runs, or to use the newest result. */
    private Node first() {
        for (VBox list : new VBox[] {running, done}) {
            if (!list.getChildren().isEmpty()) {
                Node button = list.getChildren().get(0).lookup(".button");
                if (button != null && !button.isDisabled()) {
                    return button;
                }
            }
        }
        return close;
    }

    boolean shown() {
        return root.isVisible();
    }

    Region root() {
        return root;
    }
}
