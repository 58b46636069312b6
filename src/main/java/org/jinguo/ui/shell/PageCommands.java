package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Campaign;
import org.jinguo.model.field.Ledger;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.PageGroup;

/** The commands that lead to pages: one for each group, one for each page, and round a group. */
final class PageCommands {

    private final Navigation navigation;
    private final ShellViewModel model;
    private final Ways ways;

    PageCommands(Navigation navigation, ShellViewModel model, Ways ways) {
        this.navigation = navigation;
        this.model = model;
        this.ways = ways;
    }

    /** Lines of the menu: each page alone in its group, the others below their group. */
    List<CommandRegistry.Line> lines() {
        return navigation.groups().stream().map(this::line).toList();
    }

    private CommandRegistry.Line line(PageGroup group) {
        List<Page> pages = navigation.pages(group);
        if (!navigation.parted(group)) {
            Page only = pages.get(0);
            return new CommandRegistry.Line(
                    keyed(Command.of("page." + only.id(), only.label(), () -> ways.open(only)), group), List.of());
        }
        Command head = keyed(
                Command.of(
                        "group." + group.name().toLowerCase(Locale.ROOT),
                        group.label(),
                        () -> ways.open(navigation.opening(group))),
                group);
        Map<Optional<Campaign>, List<Command>> below = new LinkedHashMap<>();
        pages.forEach(page -> below.computeIfAbsent(page.ledger().flatMap(Ledger::campaign), c -> new ArrayList<>())
                .add(part(page, group)));
        return new CommandRegistry.Line(head, List.copyOf(below.values()));
    }

    private Command keyed(Command command, PageGroup group) {
        return navigation.digit(group).map(d -> command.key("Shortcut+" + d)).orElse(command);
    }

    /** The keys that lead to it are the group's and then its own. */
    private Command part(Page page, PageGroup group) {
        String campaign =
                page.ledger().flatMap(Ledger::campaign).map(Campaign::label).orElse("");
        Command open = Command.of("page." + page.id(), page.fullLabel(), () -> ways.open(page))
                .alsoCalled((group.label() + " " + campaign).strip());
        return navigation.keys(page).map(open::shownKey).orElse(open);
    }

    /** Round the pages of the group that is shown. */
    List<Command> beside() {
        return List.of(
                Command.of("go.next", Messages.get("ui.go.next"), () -> step(1)).key("Shortcut+TAB"),
                Command.of("go.previous", Messages.get("ui.go.previous"), () -> step(-1))
                        .key("Shortcut+Shift+TAB"));
    }

    private void step(int by) {
        Page shown = model.pageProperty().get();
        Page next = navigation.next(shown, by);
        if (next == shown) {
            model.status().say(Messages.get("ui.go.alone", shown.title()));
        } else {
            ways.open(next);
        }
    }

    /** Alt and a digit: the page of that number in the group that is shown. */
    List<Command> digits() {
        return IntStream.range(0, 10)
                .mapToObj(digit -> Command.of("go.part" + digit, Messages.get("ui.go.part", digit), () -> toPart(digit))
                        .key("Alt+" + digit)
                        .key("Alt+NUMPAD" + digit))
                .toList();
    }

    private void toPart(int digit) {
        Page shown = model.pageProperty().get();
        navigation
                .meant(shown, digit)
                .ifPresentOrElse(
                        ways::open,
                        () -> model.status().say(Messages.get("ui.go.noPart", shown.title(), digit == 0 ? 10 : digit)));
    }
}
