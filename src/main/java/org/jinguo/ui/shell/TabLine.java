package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.KeyText;

/**
 * Tabs in a line, under headings where they have them. Those that have no room stand in a menu at
 * the end; the one that is selected always has room.
 */
final class TabLine extends HBox {

    /**
     * A tab.
     *
     * @param button the tab itself
     * @param heading what it stands under, with those beside it; empty for nothing
     * @param keys the keys that lead to it, for the menu; empty when there are none
     */
    record Tab(ToggleButton button, String heading, String keys) {}

    private final MenuButton more = new MenuButton(Messages.get("ui.nav.more"));
    private final Map<String, Label> headings = new LinkedHashMap<>();
    private final List<Tab> tabs = new ArrayList<>();
    private List<Tab> hidden = List.of();

    TabLine() {
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        more.setId("part-more");
        more.setAccessibleText(Messages.get("ui.nav.more.name"));
        more.getStyleClass().addAll("part-tab", "part-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Shows other tabs. */
    void show(List<Tab> others) {
        tabs.clear();
        tabs.addAll(others);
        headings.clear();
        hidden = List.of();
        List<Node> nodes = new ArrayList<>();
        for (Tab tab : tabs) {
            if (!tab.heading().isEmpty() && !headings.containsKey(tab.heading())) {
                Label heading = heading(tab.heading());
                headings.put(tab.heading(), heading);
                nodes.add(heading);
            }
            nodes.add(tab.button());
        }
        nodes.add(more);
        getChildren().setAll(nodes);
    }

    private Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("part-heading");
        if (headings.isEmpty()) {
            heading.getStyleClass().add("first");
        }
        heading.setMinWidth(Region.USE_PREF_SIZE);
        return heading;
    }

    /** As wide as it is let: what has no room is in the menu. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Set<Tab> fitting = fitting(getWidth() - snappedLeftInset() - snappedRightInset());
        tabs.forEach(tab -> show(tab.button(), fitting.contains(tab)));
        headings.forEach((text, label) -> show(label, under(fitting, text)));
        List<Tab> left = tabs.stream().filter(tab -> !fitting.contains(tab)).toList();
        show(more, !left.isEmpty());
        if (!left.equals(hidden)) {
            hidden = left;
            more.getItems().setAll(items(left));
        }
        super.layoutChildren();
    }

    private static boolean under(Set<Tab> shown, String heading) {
        return shown.stream().anyMatch(tab -> tab.heading().equals(heading));
    }

    /** The selected one and as many as fit from the first on. */
    private Set<Tab> fitting(double room) {
        Set<Tab> all = new LinkedHashSet<>(tabs);
        if (width(all) <= room) {
            return all;
        }
        Set<Tab> fitting = new LinkedHashSet<>();
        tabs.stream().filter(tab -> tab.button().isSelected()).forEach(fitting::add);
        double left = room - more.prefWidth(-1) - getSpacing();
        for (Tab tab : tabs) {
            Set<Tab> larger = new LinkedHashSet<>(fitting);
            larger.add(tab);
            if (width(larger) > left) {
                break;
            }
            fitting = larger;
        }
        return fitting;
    }

    private double width(Set<Tab> some) {
        double width = -getSpacing();
        for (Tab tab : some) {
            width += tab.button().prefWidth(-1) + getSpacing();
        }
        for (Map.Entry<String, Label> heading : headings.entrySet()) {
            if (under(some, heading.getKey())) {
                width += heading.getValue().prefWidth(-1) + getSpacing();
            }
        }
        return width;
    }

    private static List<MenuItem> items(List<Tab> left) {
        List<MenuItem> items = new ArrayList<>();
        String heading = "";
        for (Tab tab : left) {
            if (!tab.heading().equals(heading)) {
                heading = tab.heading();
                MenuItem head = new MenuItem(heading);
                head.setDisable(true);
                items.add(head);
            }
            MenuItem item = new MenuItem(tab.button().getText());
            item.setOnAction(e -> tab.button().fire());
            if (!tab.keys().isEmpty()) {
                item.setAccelerator(KeyText.shown(tab.keys()));
            }
            items.add(item);
        }
        return items;
    }

    private static void show(Node node, boolean shown) {
        if (node.isVisible() != shown) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
