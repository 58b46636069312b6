package org.jinguo.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.search.SearchLine;

/** Commands among the hits of a search, after the records. */
final class CommandLines {

    private static final int MOST = 6;

    private CommandLines() {}

    /** The first of some commands as lines. */
    static List<SearchLine> of(List<CommandRegistry.Entry> entries, Consumer<CommandRegistry.Entry> giver) {
        return entries.stream()
                .limit(MOST)
                .map(e -> new SearchLine(
                        Messages.get("ui.search.kind.command"),
                        e.command().plainLabel(),
                        e.page().map(Page::label).orElse(""),
                        e.command().firstKeyText(),
                        () -> giver.accept(e)))
                .toList();
    }
}
