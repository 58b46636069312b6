package org.jinguo.ui.shell;

import java.util.function.Supplier;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.print.Printing;

/**
 * Ctrl+P: the paper of the page that is shown, if it makes one; else its list, under the page's
 * name, unit and period.
 */
final class PaperCommand {

    private PaperCommand() {}

    static Command of(Printing printing, ShellViewModel model, Supplier<Screen> shown) {
        return Command.of(
                        "file.print",
                        Messages.get("ui.print.command"),
                        () -> shown.get()
                                .paper()
                                .ifPresentOrElse(paper -> give(paper, model), () -> list(printing, model, shown.get())))
                .key("Shortcut+P");
    }

    private static void give(Command paper, ShellViewModel model) {
        if (!paper.run()) {
            model.status().say(Messages.get("ui.command.notNow", paper.plainLabel()));
        }
    }

    private static void list(Printing printing, ShellViewModel model, Screen screen) {
        printing.print(model.pageProperty().get().label(), model.place(), Printing.listIn(screen.root()));
    }
}
