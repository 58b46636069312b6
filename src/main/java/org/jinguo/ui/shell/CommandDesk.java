package org.jinguo.ui.shell;

import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.search.SearchLine;

/** Where commands are looked for and given: palette, key card, the search field. */
final class CommandDesk {

    private final CommandRegistry registry;
    private final Overlays overlays;
    private final ShellViewModel model;
    private final Ways ways;
    private final UserSettings settings;
    private Palette palette;

    /** A desk over all commands; which were given lately is kept in the settings. */
    CommandDesk(CommandRegistry registry, Overlays overlays, ShellViewModel model, Ways ways, UserSettings settings) {
        this.registry = registry;
        this.overlays = overlays;
        this.model = model;
        this.ways = ways;
        this.settings = settings;
    }

    /** Made when it is first asked for, which is after all commands were registered. */
    private Palette palette() {
        if (palette == null) {
            palette = new Palette(registry, settings, () -> model.pageProperty().get(), this::give);
        }
        return palette;
    }

    /** The commands that fit what was typed, as lines of the search. */
    List<SearchLine> lines(String typed) {
        return CommandLines.of(palette().find(typed), this::give);
    }

    /** Closes the palette, goes to the command's page and gives it there. */
    private void give(CommandRegistry.Entry entry) {
        overlays.close();
        Command command = entry.command();
        entry.page()
                .filter(page -> page != model.pageProperty().get())
                .ifPresentOrElse(page -> ways.open(page, () -> obey(command)), () -> obey(command));
    }

    private void obey(Command command) {
        if (!command.run()) {
            model.status().say(Messages.get("ui.command.notNow", command.plainLabel()));
        }
    }

    /** Ctrl+K. */
    Command finding() {
        return Command.of("go.palette", Messages.get("ui.palette.command"), () -> overlays.show(palette()))
                .key("Shortcut+K");
    }

    /** F1. */
    Command keys(Navigation navigation) {
        return Command.of("help.keys", Messages.get("ui.keys.command"), () -> showKeys(navigation))
                .key("F1");
    }

    private void showKeys(Navigation navigation) {
        overlays.show(new KeyCard(registry, navigation, model.pageProperty().get(), overlays::close));
    }
}
