package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Page;

/**
 * Every command of the window and of its screens: the one list that menus, palette, key card and
 * keys are made from.
 */
final class CommandRegistry {

    /**
     * A command and where it is at home.
     *
     * @param command the command
     * @param menu its menu
     * @param page its page; empty when it can be given everywhere
     */
    record Entry(Command command, MenuPlace menu, Optional<Page> page) {

        /** The command's name and its page's: two grids have commands of the same names. */
        String key() {
            return page.map(p -> p.id() + "/").orElse("") + command.id();
        }
    }

    /**
     * A line of a menu.
     *
     * @param command what it does, or what heads the menu below it
     * @param below what stands in the menu below it, by group; empty for most
     */
    record Line(Command command, List<List<Command>> below) {

        Line {
            below = below.stream().map(List::copyOf).toList();
        }

        private Stream<Command> commands() {
            return Stream.concat(Stream.of(command), below.stream().flatMap(List::stream));
        }
    }

    private final Map<MenuPlace, List<List<Line>>> menus = new EnumMap<>(MenuPlace.class);
    private final Map<Page, List<Command>> pages = new LinkedHashMap<>();
    private final List<Command> unlisted = new ArrayList<>();
    private final List<Entry> all = new ArrayList<>();

    /** Adds commands that can be given everywhere, as a group of their own in a menu. */
    void add(MenuPlace menu, List<Command> group) {
        addLines(menu, group.stream().map(c -> new Line(c, List.of())).toList());
    }

    /** Adds commands that can be given everywhere, some of them in menus below the menu. */
    void addLines(MenuPlace menu, List<Line> group) {
        menus.computeIfAbsent(menu, m -> new ArrayList<>()).add(List.copyOf(group));
        group.stream().flatMap(Line::commands).forEach(c -> all.add(new Entry(c, menu, Optional.empty())));
    }

    /** Hears the keys of commands that stand nowhere: they do by number what others do by name. */
    void hear(List<Command> commands) {
        unlisted.addAll(commands);
    }

    /** Adds the commands of a page. */
    void add(Page page, List<Command> commands) {
        pages.put(page, List.copyOf(commands));
        commands.forEach(c -> all.add(new Entry(c, MenuPlace.PAGE, Optional.of(page))));
    }

    /** The groups of a menu that are there on every page. */
    List<List<Line>> groups(MenuPlace menu) {
        return menus.getOrDefault(menu, List.of());
    }

    /** The commands of a page. */
    List<Command> of(Page page) {
        return pages.getOrDefault(page, List.of());
    }

    /** All commands with their places, those that can be given everywhere first. */
    List<Entry> all() {
        return List.copyOf(all);
    }

    /** The command of a symbolic name; that there is none is our bug. */
    Command find(String id) {
        return all.stream()
                .map(Entry::command)
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No command " + id));
    }

    /** The command that a key means on every page. */
    Optional<Command> everywhere(KeyEvent press) {
        Stream<Command> listed = menus.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(Line::commands);
        return Stream.concat(listed, unlisted.stream())
                .filter(c -> c.hears(press))
                .findFirst();
    }

    /** The command that a key means on a page, wherever the keyboard is in the window. */
    Optional<Command> on(Page page, KeyEvent press) {
        Stream<Command> heard = of(page).stream().filter(c -> !c.own() && c.hears(press));
        return heard.findFirst();
    }
}
