package org.jinguo.ui.shell;

import java.util.Map;
import java.util.Optional;
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
            Footprints.note("page." + page.id());
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
                record.ledger() == Ledgers.AREA ? model.viewpoint().tree().find(record.id()) : Optional.empty();
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
        open(page.placed() ? page : Page.HOME);
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
        at.tree().find(there.unitId()).filter(u -> !sees(there, u)).ifPresent(at.unitProperty()::set);
        open(there.page().get());
        Screen screen = screens.get(there.page().get());
        // What the page shows of the unit is being read; the record is selected after it.
        background.run(() -> there.record(), record -> {
            screen.reveal(record);
            focusScreen.run();
        });
    }

    /** Whether the unit that is looked at shows a record of another unit. */
    private boolean sees(Destination there, Area unit) {
        Viewpoint at = model.viewpoint();
        boolean oneUnit = there.page().filter(Page::oneUnit).isPresent();
        return oneUnit
                ? at.unit().id() == unit.id()
                : at.tree().within(unit.id(), at.unit().id());
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
