package org.jinguo.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Icons;
import org.jinguo.ui.kit.Look;

/** Name of the program and unit, undo and redo by name, import, keys. */
final class TopBar {

    private final HBox root = new HBox();

    TopBar(ShellViewModel model, Look look, Runnable chooseFiles, Runnable showKeys) {
        root.getStyleClass().add("top-bar");
        root.setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(Messages.get("ui.app.name"));
        name.getStyleClass().add("brand");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = new Label(Messages.get("ui.app.unit", model.unitName()));
        unit.getStyleClass().add("brand-unit");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getChildren().addAll(name, unit);
        if (model.practice()) {
            Label practice = new Label(Messages.get("ui.app.practice"));
            practice.getStyleClass().add("practice");
            root.getChildren().add(practice);
        }
        Button intake = button(Messages.get("ui.intake.button"), Icons.INTO, chooseFiles);
        intake.setId("intake-button");
        Button undo = button(Messages.get("ui.undo.button"), Icons.UNDO, model::undo);
        named(undo, model.undoProperty());
        Button redo = button(Messages.get("ui.redo.button"), Icons.REDO, model::redo);
        named(redo, model.redoProperty());
        Button keys = new Button(Messages.get("ui.keys.button"));
        keys.setOnAction(e -> showKeys.run());
        keys.getStyleClass().add("flat");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        root.getChildren().addAll(gap, undo, redo, intake, keys, new LookMenu(look).root());
    }

    private static Button button(String text, Icons icon, Runnable deed) {
        Button button = new Button(text, icon.node());
        button.setOnAction(e -> deed.run());
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static void named(Button button, ReadOnlyStringProperty label) {
        button.disableProperty().bind(label.isEmpty());
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(label);
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(Bindings.concat(button.getText(), " ", label));
    }

    Node root() {
        return root;
    }
}
