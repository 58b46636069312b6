package org.jinguo.ui.kit;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jinguo.config.Messages;

/**
 * The corner at the lower right: messages, and the panel of work in progress; with it goes the
 * indicator in the status line. All of it stands in the window's own scene and takes the keyboard
 * only when it is asked for.
 */
public final class WorkCorner {

    private static final Duration PULSE = Duration.millis(100);

    private final Tasks tasks;
    private final Notices notices;
    private final Runnable home;
    private final TasksPanel panel;
    private final NoticeStack stack;
    private final Button indicator = new Button();
    private final StackPane overlay = new StackPane();
    private final Timeline pulse = new Timeline(new KeyFrame(PULSE, e -> tick()));
    private Node before;

    /** The corner; {@code home} puts the keyboard where work goes on. */
    public WorkCorner(Tasks tasks, Notices notices, Runnable home) {
        this.tasks = tasks;
        this.notices = notices;
        this.home = home;
        this.panel = new TasksPanel(tasks, this::close);
        this.stack = new NoticeStack(notices, this::back);
        pulse.setCycleCount(Animation.INDEFINITE);
        VBox column = new VBox(panel.root(), stack.root());
        panel.root().managedProperty().bind(panel.root().visibleProperty());
        column.setAlignment(Pos.BOTTOM_RIGHT);
        column.setPickOnBounds(false);
        column.setMaxWidth(Region.USE_PREF_SIZE);
        column.getStyleClass().add("work-corner");
        overlay.getChildren().add(column);
        StackPane.setAlignment(column, Pos.BOTTOM_RIGHT);
        overlay.setPickOnBounds(false);
        buildIndicator();
        tasks.running().addListener((ListChangeListener<Job>) c -> beat());
        notices.shown().addListener((ListChangeListener<Notice>) c -> beat());
        tasks.busyProperty().addListener((o, was, busy) -> cursor(busy));
    }

    private void buildIndicator() {
        indicator.setId("tasks-indicator");
        indicator.getStyleClass().addAll("flat", "tasks-indicator");
        indicator.textProperty().bind(tasks.summaryProperty());
        indicator.visibleProperty().bind(tasks.summaryProperty().isNotEmpty());
        indicator.managedProperty().bind(indicator.visibleProperty());
        indicator.accessibleTextProperty().bind(tasks.summaryProperty());
        indicator.setFocusTraversable(false);
        indicator.setMinWidth(Region.USE_PREF_SIZE);
        indicator.setOnAction(e -> toggle());
    }

    /** The clock is looked at only while there is something to be seen. */
    private void beat() {
        if (tasks.running().isEmpty() && notices.shown().isEmpty()) {
            pulse.stop();
        } else {
            pulse.play();
        }
    }

    /** The window has gone: a clock that ticks on would keep all of it. */
    public void gone() {
        pulse.stop();
    }

    private void tick() {
        tasks.tick();
        notices.tick(stack::lookedAt);
    }

    private void cursor(boolean busy) {
        Scene scene = overlay.getScene();
        if (scene != null) {
            scene.setCursor(busy ? Cursor.WAIT : null);
        }
    }

    /** Opens the panel with the keyboard in it, or closes it. */
    public void toggle() {
        if (panel.shown()) {
            close();
            return;
        }
        remember();
        panel.show(true);
    }

    /** Puts the keyboard on the newest message; on the panel when there is none. */
    public void toNewest() {
        remember();
        if (!stack.takeFocus()) {
            panel.show(true);
        }
    }

    /** Puts the keyboard on the newest message, or on the panel if it is open; else false. */
    public boolean goRound() {
        remember();
        if (stack.takeFocus()) {
            return true;
        }
        if (panel.shown()) {
            panel.show(true);
        }
        return panel.shown();
    }

    private void remember() {
        Scene scene = overlay.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        before = owner == null || inside(owner) ? before : owner;
    }

    private boolean inside(Node node) {
        Node at = node;
        while (at != null && at != overlay) {
            at = at.getParent();
        }
        return at != null;
    }

    private void close() {
        panel.show(false);
        back();
    }

    /** The keyboard returns to where it was. */
    private void back() {
        boolean there = before != null && before.getScene() == overlay.getScene();
        if (there && !before.isDisabled() && before.isFocusTraversable()) {
            before.requestFocus();
        } else {
            home.run();
        }
        before = null;
    }

    /** How much is being done, for the status line. */
    public Node indicator() {
        return indicator;
    }

    /** The nodes that float over the window. */
    public Node overlay() {
        return overlay;
    }

    /** What can be done here from everywhere. */
    public List<Command> commands() {
        return List.of(
                Command.of("tasks.panel", Messages.get("ui.tasks.command"), this::toggle)
                        .key("Shortcut+J"),
                Command.of("tasks.notice", Messages.get("ui.notice.command"), this::toNewest)
                        .key("Shortcut+Shift+J"));
    }
}
