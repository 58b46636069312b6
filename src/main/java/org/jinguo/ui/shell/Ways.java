package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Footprints;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Screen;

/** Takes the officer from one screen to another. */
final class Ways {

    /** So many pages have a key of their own. */
    private static final int KEYED = 9;

    private final ShellViewModel model;
    private final Map<Page, Screen> screens;
    private final Runnable focusScreen;

    /**
     * Ways between screens.
     *
     * @param focusScreen puts the keyboard on the page that is shown
     */
    Ways(ShellViewModel model, Map<Page, Screen> screens, Runnable focusScreen) {
        this.model = model;
        this.screens = screens;
        this.focusScreen = focusScreen;
    }

    /** Hears where screens want to go. */
    void listen(Doors doors) {
        doors.onWay(this::go);
    }

    private void go(Doors.Way way) {
        way.period().ifPresent(model.viewpoint().periodProperty()::set);
        way.unit().ifPresent(model.viewpoint().unitProperty()::set);
        open(way.page());
    }

    /** A command for each page of the navigation; the first nine have keys. */
    List<Command> pages() {
        List<Page> shown = Page.navigation().stream().filter(screens::containsKey).toList();
        List<Command> commands = new ArrayList<>();
        for (Page page : shown) {
            Command open =
                    Command.of(
                            "page." + page.name().toLowerCase(Locale.ROOT),
                            page.label(),
                            () -> open(page));
            int digit = commands.size() + 1;
            commands.add(digit <= KEYED ? open.key("Shortcut+" + digit) : open);
        }
        return commands;
    }

    /** Opens a page, where and when she looks now. */
    void open(Page page) {
        if (screens.containsKey(page)) {
            Footprints.note("page." + page.name());
            model.pageProperty().set(page);
            focusScreen.run();
        }
    }
}
