package org.jinguo.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.KeyText;
import org.jinguo.ui.kit.Page;

/** The menus, made from the registry; 本页 holds what the page that is shown can do. */
final class Menus {

    private final MenuBar bar = new MenuBar();
    private final CommandRegistry registry;
    private final Map<MenuPlace, Menu> menus = new EnumMap<>(MenuPlace.class);

    Menus(CommandRegistry registry) {
        this.registry = registry;
        bar.setId("menus");
        bar.setAccessibleText(Messages.get("ui.menu.name"));
        bar.setMinWidth(Region.USE_PREF_SIZE);
        for (MenuPlace place : MenuPlace.values()) {
            Menu menu = new Menu(place.label());
            menu.setMnemonicParsing(true);
            menus.put(place, menu);
            bar.getMenus().add(menu);
            fill(menu.getItems(), registry.groups(place), Menus::line);
        }
    }

    /** Fills the menu of the page. */
    void show(Page page) {
        Menu own = menus.get(MenuPlace.PAGE);
        fill(own.getItems(), List.of(registry.of(page)), Menus::item);
        own.setDisable(own.getItems().isEmpty());
    }

    private static <L> void fill(ObservableList<MenuItem> items, List<List<L>> groups, Function<L, MenuItem> item) {
        items.clear();
        for (List<L> group : groups) {
            if (!group.isEmpty() && !items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(line -> items.add(item.apply(line)));
        }
    }

    /** The head of a menu below shows its key in its name: there is no place for it beside. */
    private static MenuItem line(CommandRegistry.Line line) {
        Command head = line.command();
        if (line.below().isEmpty()) {
            return item(head);
        }
        Menu below = new Menu(Messages.get("ui.command.tip", head.label(), head.keyText()));
        below.setId("menu-" + head.id().replace('.', '-'));
        fill(below.getItems(), line.below(), Menus::item);
        return below;
    }

    private static MenuItem item(Command command) {
        MenuItem item = command.chosen()
                .map(inForce -> (MenuItem) radio(command, inForce.getValue()))
                .orElseGet(() -> new MenuItem(command.label()));
        item.setId("menu-" + command.id().replace('.', '-'));
        item.setMnemonicParsing(true);
        item.disableProperty().bind(command.enabled().not());
        item.setOnAction(e -> command.deed().run());
        if (!command.keys().isEmpty()) {
            item.setAccelerator(KeyText.shown(command.firstKeyText()));
        }
        return item;
    }

    private static RadioMenuItem radio(Command command, boolean now) {
        RadioMenuItem item = new RadioMenuItem(command.label());
        item.setSelected(now);
        command.chosen().ifPresent(c -> c.addListener((o, before, inForce) -> item.setSelected(inForce)));
        // Pressing the one in force again leaves it in force.
        item.selectedProperty()
                .addListener((o, before, shown) -> command.chosen()
                        .filter(c -> !c.getValue().equals(shown))
                        .ifPresent(c -> item.setSelected(c.getValue())));
        return item;
    }

    Node root() {
        return bar;
    }
}
