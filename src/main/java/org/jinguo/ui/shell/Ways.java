package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Footprints;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.Viewpoint;

/** Takes the officer from one screen to another, to a unit, to a record. */
final class Ways {

    /** So many pages have a key of their own. */
    private static final int KEYED = 9;

    /** Pages that show what lies in one unit, and not what lies deeper. */
    private static final Set<Page> ONE_UNIT = EnumSet.of(Page.AREAS, Page.RATING);

    private static final Page PARTED = Page.RATING;

    private final ShellViewModel model;
    private final Map<Page, Screen> screens;
    private final RecordPlaces places;
    private final Background background;
    private Runnable focusScreen = () -> {};
    private Consumer<RecordRef> panel = record -> {};

    /** Ways between screens. */
    Ways(ShellViewModel model, Map<Page, Screen> screens, Services services) {
        this.model = model;
        this.screens = screens;
        this.places = new RecordPlaces(services.data());
        this.background = services.background();
    }

    /** Hears where screens want to go. */
    void listen(Doors doors) {
        doors.onWay(this::go);
        doors.onRecord(this::to);
    }

    /** Who puts the keyboard on the page that is shown. */
    void onArrival(Runnable listener) {
        this.focusScreen = listener;
    }

    /** Who shows a record that no page shows. */
    void onPanel(Consumer<RecordRef> listener) {
        this.panel = listener;
    }

    private void go(Doors.Way way) {
        way.period().ifPresent(model.viewpoint().periodProperty()::set);
        way.unit().ifPresent(model.viewpoint().unitProperty()::set);
        open(way.page());
        if (!way.topic().isEmpty() && screens.containsKey(way.page())) {
            screens.get(way.page()).about(way.topic());
            focusScreen.run();
        }
    }

    /** Opens the recycle bin. */
    void bin() {
        go(new Doors.Way(Page.HISTORY, Optional.empty(), Optional.empty(), Doors.BIN));
    }

    /** Opens the history of a record. */
    void story(RecordRef record) {
        open(Page.HISTORY);
        screens.get(Page.HISTORY).reveal(record);
        focusScreen.run();
    }

    /** Opens a page, where and when she looks now. */
    void open(Page page) {
        if (screens.containsKey(page)) {
            Footprints.note("page." + page.name());
            model.pageProperty().set(page);
            focusScreen.run();
        }
    }

    /** Opens a page; what comes then finds it read. */
    void open(Page page, Runnable then) {
        open(page);
        background.run(() -> then, Runnable::run);
    }

    /** Opens a record: on its page, an area in the tree, others in the panel. */
    void to(RecordRef record) {
        Optional<Area> area =
                record.ledger() == Ledgers.AREA
                        ? model.viewpoint().tree().find(record.id())
                        : Optional.empty();
        if (area.isPresent() && model.pageProperty().get() != Page.AREAS) {
            look(area.get());
            return;
        }
        background.run(
                () -> places.of(record, model.viewpoint().period()),
                found -> found.ifPresentOrElse(this::arrive, this::gone));
    }

    /** Looks at a unit on the page that is shown, if that looks at units at all. */
    private void look(Area area) {
        model.viewpoint().unitProperty().set(area);
        Page page = model.pageProperty().get();
        open(page == Page.HISTORY || page == Page.INTAKE ? Page.HOME : page);
    }

    private void gone() {
        model.status().say(Messages.get("ui.ways.gone"));
    }

    private void arrive(Destination there) {
        if (there.page().filter(screens::containsKey).isEmpty()) {
            panel.accept(there.record());
            return;
        }
        Viewpoint at = model.viewpoint();
        there.period().ifPresent(at.periodProperty()::set);
        at.tree()
                .find(there.unitId())
                .filter(u -> !sees(there, u))
                .ifPresent(at.unitProperty()::set);
        open(there.page().get());
        Screen screen = screens.get(there.page().get());
        // What the page shows of the unit is being read; the record is selected after it.
        background.run(
                () -> there.record(),
                record -> {
                    screen.reveal(record);
                    focusScreen.run();
                });
    }

    /** Whether the unit that is looked at shows a record of another unit. */
    private boolean sees(Destination there, Area unit) {
        Viewpoint at = model.viewpoint();
        boolean oneUnit = there.page().filter(ONE_UNIT::contains).isPresent();
        return oneUnit ? at.unit().id() == unit.id() : at.tree().within(unit.id(), at.unit().id());
    }

    /** A command for each page of the navigation; the first nine have keys. */
    List<Command> pages() {
        List<Command> commands = new ArrayList<>();
        for (Page page : Page.navigation().stream().filter(screens::containsKey).toList()) {
            Command open =
                    Command.of(
                            "page." + page.name().toLowerCase(Locale.ROOT),
                            page.label(),
                            () -> open(page));
            int digit = commands.size() + 1;
            commands.add(digit <= KEYED ? open.key("Shortcut+" + digit) : open);
        }
        commands.addAll(parts());
        return commands;
    }

    /** The parts of 清洁家庭, the work done most: Alt and a digit leads to each from anywhere. */
    private List<Command> parts() {
        List<Command> commands = new ArrayList<>();
        for (Page page : PARTED.parts().stream().filter(screens::containsKey).toList()) {
            int digit = commands.size() + 1;
            commands.add(
                    Command.of(
                                    "part." + page.name().toLowerCase(Locale.ROOT),
                                    Messages.get("ui.nav.part", PARTED.label(), page.partLabel()),
                                    () -> open(page))
                            .key("Alt+" + digit)
                            .key("Alt+NUMPAD" + digit));
        }
        return commands.size() > 1 ? commands : List.of();
    }

    /** To the unit above, as far as the home unit. */
    Command up() {
        return Command.of("go.up", Messages.get("ui.go.up"), this::goUp).key("Alt+UP");
    }

    private void goUp() {
        Viewpoint at = model.viewpoint();
        long home = at.tree().home().orElseThrow().id();
        at.tree()
                .find(at.unit().parentId())
                .filter(above -> at.unit().id() != home)
                .ifPresent(at.unitProperty()::set);
    }
}
