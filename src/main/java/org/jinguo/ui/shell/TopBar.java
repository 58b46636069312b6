package org.jinguo.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Icons;

/** Name of the program and unit, menus, undo and redo by name, import. */
final class TopBar {

    private final FittingBar root = new FittingBar();

    /**
     * What stands in the bar besides names and buttons.
     *
     * @param menus the menus
     * @param steps lists of steps beside undo and redo
     * @param search the search field
     */
    record Parts(Menus menus, StepMenus steps, TextField search) {}

    TopBar(ShellViewModel model, CommandRegistry registry, Parts parts) {
        root.getStyleClass().add("top-bar");
        Label name = new Label(Messages.get("ui.app.name"));
        name.getStyleClass().add("brand");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = new Label(Messages.get("ui.app.unit", model.unitName()));
        unit.getStyleClass().add("brand-unit");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        root.addSpare(name, 2);
        root.addSpare(unit, 6);
        root.getChildren().add(parts.menus().root());
        if (model.practice()) {
            Label practice = new Label(Messages.get("ui.app.practice"));
            practice.getStyleClass().add("practice");
            practice.setMinWidth(Region.USE_PREF_SIZE);
            practice.setTooltip(new Tooltip(Messages.get("ui.app.practice.long")));
            root.addSpare(practice, 1);
        }
        root.getChildren().addAll(gap, parts.search());
        Button intake = button(registry, "file.import", Icons.INTO);
        intake.setId("intake-button");
        Button undo = button(registry, "edit.undo", Icons.UNDO);
        named(undo, model.undoProperty());
        Button redo = button(registry, "edit.redo", Icons.REDO);
        named(redo, model.redoProperty());
        root.addSpare(parts.steps().beside(undo), 4);
        root.addSpare(parts.steps().besideRedo(redo), 5);
        root.addSpare(intake, 3);
        Button palette = registry.find("go.palette").button();
        palette.setText(Messages.get("ui.palette.button"));
        palette.getStyleClass().add("flat");
        palette.setMinWidth(Region.USE_PREF_SIZE);
        root.addSpare(palette, 7);
    }

    private static Button button(CommandRegistry registry, String id, Icons icon) {
        Button button = registry.find(id).button();
        button.setGraphic(icon.node());
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static void named(Button button, ReadOnlyStringProperty label) {
        button.disableProperty().unbind();
        button.disableProperty().bind(label.isEmpty());
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(label);
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(Bindings.concat(button.getText(), " ", label));
    }

    Region root() {
        return root;
    }
}
