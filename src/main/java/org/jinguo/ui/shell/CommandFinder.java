package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jinguo.model.field.PlainText;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Wording;

/** Finds commands by what an officer types of them, the best and the lately used first. */
final class CommandFinder {

    private record Named(CommandRegistry.Entry entry, Wording name, List<Wording> others) {

        /** 0–2 for the name, a little more for the page and other words. */
        int fit(String typed) {
            int own = name.fit(typed);
            int other = others.stream().mapToInt(w -> w.fit(typed)).min().orElse(Wording.NONE);
            return own != Wording.NONE || other == Wording.NONE ? own : other + 3;
        }
    }

    private final List<Named> all;

    /** Over all commands of a window. */
    CommandFinder(List<CommandRegistry.Entry> entries) {
        this.all = entries.stream().map(CommandFinder::named).toList();
    }

    private static Named named(CommandRegistry.Entry entry) {
        String name = entry.command().plainLabel();
        List<Wording> others = new ArrayList<>();
        Stream.of(entry.command().words().split(" ")).map(Wording::of).forEach(others::add);
        entry.page().map(Page::label).ifPresent(page -> {
            others.add(Wording.of(page));
            others.add(Wording.of(page + name));
        });
        others.removeIf(w -> w.spellings().contains(""));
        return new Named(entry, Wording.of(name), others);
    }

    /**
     * The commands that fit, best first; all of them for a blank.
     *
     * @param lately keys of the commands used lately, the last one first
     * @param here the page that is shown
     */
    List<CommandRegistry.Entry> find(String typed, List<String> lately, Page here) {
        List<String> parts = Stream.of(PlainText.narrow(typed).strip().split("\\s+"))
                .map(Wording::plain)
                .filter(p -> !p.isEmpty())
                .toList();
        String whole = Wording.plain(typed);
        return all.stream()
                .filter(n -> fit(n, whole, parts) != Wording.NONE)
                .sorted(Comparator.comparingInt((Named n) -> fit(n, whole, parts))
                        .thenComparingInt(n -> place(lately, n.entry().key()))
                        .thenComparingInt(n -> distance(n.entry().page(), here)))
                .map(Named::entry)
                .toList();
    }

    private static int fit(Named named, String whole, List<String> parts) {
        int best = named.fit(whole);
        if (best == Wording.NONE && parts.size() > 1) {
            best = parts.stream().mapToInt(named::fit).max().orElse(Wording.NONE);
        }
        return best;
    }

    private static int place(List<String> lately, String id) {
        int at = lately.indexOf(id);
        return at < 0 ? lately.size() : at;
    }

    /** This page's commands, then those that can be given everywhere, then other pages'. */
    private static int distance(Optional<Page> page, Page here) {
        return page.map(p -> p == here ? 0 : 2).orElse(1);
    }
}
