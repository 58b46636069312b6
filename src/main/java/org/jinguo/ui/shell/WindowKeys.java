package org.jinguo.ui.shell;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.form.TypingUndo;

/**
 * The one place that hears keys for commands. Those that can be given everywhere are heard before
 * the control that has the keyboard, those of the page after it.
 */
final class WindowKeys {

    private final CommandRegistry registry;
    private final ShellViewModel model;
    private final Overlays overlays;

    WindowKeys(CommandRegistry registry, ShellViewModel model, Overlays overlays) {
        this.registry = registry;
        this.model = model;
        this.overlays = overlays;
    }

    /** Listens in a window. */
    void listen(Parent root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
    }

    private void before(KeyEvent press) {
        if (overlays.open()) {
            overlays.pressed(press);
        } else if (TypingUndo.takes(press)) {
            press.consume();
        } else {
            obey(registry.everywhere(press), press);
        }
    }

    private void after(KeyEvent press) {
        if (!overlays.open()) {
            obey(registry.on(model.pageProperty().get(), press), press);
        }
    }

    private void obey(Optional<Command> command, KeyEvent press) {
        if (command.isPresent()) {
            press.consume();
            if (!command.get().run()) {
                model.status()
                        .say(Messages.get("ui.command.notNow", command.get().plainLabel()));
            }
        }
    }
}
