package org.jinguo.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
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

    private static final double TIP_WIDTH = 420;

    private final FittingBar root = new FittingBar();

    /**
     * What stands in the bar besides names and buttons.
     *
     * @param menus the menus
     * @param steps lists of steps beside undo and redo
     * @param search the search field
     * @param hindrance why nothing can be written, if so
     */
    record Parts(Menus menus, StepMenus steps, TextField search, ObservableValue<Optional<Hindrance>> hindrance) {}

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
            Label practice = mark("practice");
            practice.setText(Messages.get("ui.app.practice"));
            practice.setTooltip(tip(Messages.get("ui.app.practice.long")));
            root.addSpare(practice, 1);
        }
        addHindrance(parts.hindrance());
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

    private static Label mark(String style) {
        Label mark = new Label();
        mark.getStyleClass().add(style);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }

    /** The mark is never left out: what is typed is lost as long as it stands there. */
    private void addHindrance(ObservableValue<Optional<Hindrance>> hindrance) {
        Label mark = mark("hindrance");
        mark.setId("hindrance");
        mark.textProperty().bind(hindrance.map(h -> h.map(Hindrance::label).orElse("")));
        mark.tooltipProperty()
                .bind(hindrance.map(h -> h.map(why -> tip(why.explained())).orElse(null)));
        mark.accessibleHelpProperty()
                .bind(hindrance.map(h -> h.map(Hindrance::explained).orElse("")));
        mark.visibleProperty().bind(mark.textProperty().isNotEmpty());
        mark.managedProperty().bind(mark.visibleProperty());
        root.getChildren().add(mark);
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
