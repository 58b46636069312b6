package org.jinguo.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.Theme;
import org.jinguo.ui.kit.Zoom;

/** Themes and magnification as commands, marked as they are. */
final class LookCommands {

    private LookCommands() {}

    /** The themes. */
    static List<Command> themes(Look look) {
        return Stream.of(Theme.values())
                .map(theme -> Command.of(
                                "look." + theme.name().toLowerCase(Locale.ROOT),
                                theme.label(),
                                () -> look.themeProperty().set(theme))
                        .alsoCalled(Messages.get("ui.look.words"))
                        .chosenWhile(look.themeProperty().isEqualTo(theme)))
                .toList();
    }

    /** One step larger, smaller, and as designed. */
    static List<Command> zoom(Look look) {
        return List.of(
                Command.of("zoom.in", Messages.get("ui.zoom.in"), () -> look.further(1))
                        .key("Shortcut+EQUALS")
                        .key("Shortcut+PLUS")
                        .key("Shortcut+ADD")
                        .key("Shortcut+Shift+EQUALS"),
                Command.of("zoom.out", Messages.get("ui.zoom.out"), () -> look.further(-1))
                        .key("Shortcut+MINUS")
                        .key("Shortcut+SUBTRACT"),
                Command.of(
                                "zoom.plain",
                                Messages.get("ui.zoom.plain"),
                                () -> look.zoomProperty().set(Zoom.PLAIN))
                        .key("Shortcut+0")
                        .key("Shortcut+NUMPAD0"));
    }

    /** Each step by itself. */
    static List<Command> steps(Look look) {
        return Zoom.steps().stream()
                .map(percent -> Command.of(
                                "zoom." + percent,
                                Messages.get("ui.look.percent", String.valueOf(percent)),
                                () -> look.zoomProperty().set(percent))
                        .chosenWhile(look.zoomProperty().isEqualTo(percent)))
                .toList();
    }
}
