package org.jinguo.ui.kit.form;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Problem;

/** A form beside a grid: title, rows that scroll, problems and buttons that do not. */
public final class FormPanel {

    private final BorderPane root = new BorderPane();
    private final VBox rows = new VBox();
    private final Label title = new Label();
    private final Button save = new Button();
    private final FormKeys keys;

    /** A form that saves and closes by the given deeds. */
    public FormPanel(Runnable saveDeed, Runnable closeDeed, Clock clock) {
        keys = new FormKeys(root, saveDeed, clock);
        title.getStyleClass().add("section");
        title.setWrapText(true);
        rows.getStyleClass().add("form-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        Button close = new Button(Messages.get("ui.form.close"));
        close.setOnAction(e -> closeDeed.run());
        save.setOnAction(e -> saveDeed.run());
        save.setId("form-save");
        save.getStyleClass().add("primary");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(gap, close, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("form-buttons");
        VBox head = new VBox(title);
        head.getStyleClass().add("form-head");
        root.setTop(head);
        root.setCenter(scroll);
        root.setBottom(buttons);
        root.getStyleClass().add("form-panel");
    }

    /** Names the form and its deed. */
    public void name(String heading, String deed) {
        title.setText(heading);
        save.setText(deed);
    }

    /** Adds rows of entries. */
    public void addEntries(List<FormEntry> entries) {
        entries.forEach(this::add);
    }

    /** Adds the row of an entry. */
    public FormRow add(FormEntry entry) {
        FormRow row = new FormRow(entry);
        rows.getChildren().add(row);
        keys.add(row, entry);
        return row;
    }

    /** Adds a node with the inputs in it. */
    public void add(Node node, Node... inputs) {
        rows.getChildren().add(node);
        for (Node input : inputs) {
            keys.add(input);
        }
    }

    /** Lists the problems that keep the form from being saved, above its buttons. */
    public void listProblems(ObservableList<Problem> problems) {
        Label list = new Label();
        list.setId("form-problems");
        list.setWrapText(true);
        list.setMaxWidth(Double.MAX_VALUE);
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        problems.stream()
                                                .map(p -> Messages.problem(p.code(), p.args()))
                                                .distinct()
                                                .collect(Collectors.joining("\n")),
                                problems));
        list.getStyleClass().add("problem-list");
        list.visibleProperty().bind(list.textProperty().isNotEmpty());
        list.managedProperty().bind(list.visibleProperty());
        VBox foot = new VBox(list, root.getBottom());
        root.setBottom(foot);
    }

    /** Puts the keyboard on the first input. */
    public void takeFocus() {
        // Rows inside a scroll pane belong to the scene only once its skin is made.
        root.applyCss();
        root.layout();
        keys.takeFocus();
    }

    /** The panel. */
    public Region root() {
        return root;
    }
}
