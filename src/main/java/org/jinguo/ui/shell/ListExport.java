package org.jinguo.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jinguo.config.Messages;
import org.jinguo.returns.PlainTable;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.Listed;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.print.Printing;

/**
 * Ctrl+Shift+E: the list of the page that is shown as a workbook, as it is seen: its columns in
 * their order, filtered, sorted; always masked, since a file may leave the laptop.
 */
final class ListExport {

    private static final double PX_PER_CHARACTER = 7.6;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 5;

    private final Background background;
    private final ShellViewModel model;
    private final Supplier<Path> folder;
    private final Consumer<Path> opener;

    /** Exports into a folder; {@code opener} opens what was written. */
    ListExport(Background background, ShellViewModel model, Supplier<Path> folder, Consumer<Path> opener) {
        this.background = background;
        this.model = model;
        this.folder = folder;
        this.opener = opener;
    }

    /** The command, for the page that is shown. */
    Command command(Supplier<Screen> shown) {
        return Command.of(
                        "file.exportList",
                        Messages.get("ui.list.export"),
                        () -> export(Printing.maskedIn(shown.get().root())))
                .key("Shortcut+Shift+E");
    }

    private void export(Optional<Listed> list) {
        if (list.filter(l -> !l.rows().isEmpty()).isEmpty()) {
            model.status().say(Messages.get("ui.list.nothing"));
            return;
        }
        String name = Messages.get("list.title", model.pageProperty().get().label());
        Path into = folder.get();
        String title = name + " " + model.place();
        Listed listed = list.get();
        background.reading(
                Messages.get("ui.list.task", name),
                progress -> {
                    progress.check(name, 0, listed.rows().size());
                    return table(name, free(into, title), listed).write(into);
                },
                file -> JobResult.of(
                        Messages.get("ui.list.done", listed.rows().size(), file.toString()),
                        Command.of("file.openList", Messages.get("ui.list.open"), () -> opener.accept(file))));
    }

    /** A title whose file is not there yet: an older list is not written over. */
    private static String free(Path folder, String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|·]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String free = name;
        for (int n = 2; Files.exists(folder.resolve(free + ".xlsx")); n++) {
            free = name + " (" + n + ")";
        }
        return free;
    }

    private static PlainTable table(String name, String title, Listed listed) {
        return new PlainTable(
                title,
                name,
                Messages.get("ui.list.note", listed.rows().size()),
                listed.columns().stream().map(ListExport::heads).toList(),
                listed.rows().stream().map(List::toArray).toList());
    }

    private static PlainTable.Heads heads(Listed.Column column) {
        int characters = (int) Math.round(column.width() / PX_PER_CHARACTER);
        return new PlainTable.Heads(column.heading(), Math.max(NARROWEST, Math.min(WIDEST, characters)), false);
    }
}
