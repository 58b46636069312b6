package org.jinguo.ui.kit;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What came of one job or what was said once, with what can be done with it. */
final class EntryCard extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    EntryCard(TaskEntry entry) {
        Label mark = new Label(entry.kind().mark());
        mark.getStyleClass().addAll("task-mark", entry.kind().style());
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(entry.name().isBlank() ? entry.sentence() : entry.name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("task-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label time = new Label(entry.at().format(TIME));
        time.getStyleClass().add("hint");
        time.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(mark, name, time);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("task-head");
        getChildren().add(head);
        if (!entry.name().isBlank()) {
            Label sentence = new Label(entry.sentence());
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(sentence);
        }
        if (!entry.actions().isEmpty()) {
            getChildren().add(actions(entry));
        }
        getStyleClass().add("task-card");
    }

    private static FlowPane actions(TaskEntry entry) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("task-actions");
        entry.actions().forEach(c -> pane.getChildren().add(small(c)));
        return pane;
    }

    /** A button of a command that may stand in sight several times. */
    static Button small(Command command) {
        Button button = command.button();
        button.setId(null);
        button.getStyleClass().add("small-action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
