package org.jinguo.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.print.Printing;

/** Ctrl+P: the list of the page that is shown, under the page's name, unit and period. */
final class PaperCommand {

    private PaperCommand() {}

    static Command of(Printing printing, ShellViewModel model, Supplier<Parent> shown) {
        return Command.of(
                        "file.print",
                        Messages.get("ui.print.command"),
                        () ->
                                printing.print(
                                        model.pageProperty().get().label(),
                                        model.place(),
                                        Printing.listIn(shown.get())))
                .key("Shortcut+P");
    }
}
