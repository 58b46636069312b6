package org.jinguo.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.StepMenu;

/** 撤销 and 重做 of several steps at once: lists that drop down beside the two buttons. */
final class StepMenus {

    private final MenuButton back;
    private final MenuButton forth;
    private final Runnable history;

    /** Lists over the steps of a model; {@code history} shows all that was ever done. */
    StepMenus(ShellViewModel model, Runnable history) {
        this.history = history;
        this.back = new StepMenu(model.steps(), model::undo, history).root();
        this.forth = new StepMenu(model.redoSteps(), model::redo, history).root();
        forth.setId("redo-steps");
        forth.setAccessibleText(Messages.get("ui.redo.steps.name"));
        back.setMinWidth(Region.USE_PREF_SIZE);
        forth.setMinWidth(Region.USE_PREF_SIZE);
        back.getStyleClass().add("steps");
        forth.getStyleClass().add("steps");
    }

    /** The list beside 撤销. */
    Node beside(Node undo) {
        return beside(undo, back);
    }

    /** The list beside 重做. */
    Node besideRedo(Node redo) {
        // There is seldom anything to make again: the search field has the room.
        forth.visibleProperty().bind(forth.disableProperty().not());
        forth.managedProperty().bind(forth.visibleProperty());
        return beside(redo, forth);
    }

    private static Node beside(Node button, Node menu) {
        HBox both = new HBox(button, menu);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    /** The lists by keyboard; the history where the bar has no room for them. */
    List<Command> commands() {
        return List.of(
                Command.of("edit.steps", Messages.get("ui.undo.steps"), () -> drop(back))
                        .key("Shortcut+Shift+Z"),
                Command.of("edit.redoSteps", Messages.get("ui.redo.steps"), () -> drop(forth))
                        .key("Shortcut+Shift+Y"));
    }

    private void drop(MenuButton menu) {
        boolean inSight = menu.getParent() != null && menu.getParent().isVisible();
        if (inSight && !menu.isDisabled()) {
            menu.requestFocus();
            menu.show();
        } else {
            history.run();
        }
    }
}
