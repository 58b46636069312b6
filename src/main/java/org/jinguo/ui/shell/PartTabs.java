package org.jinguo.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Page;

/** The parts of the page that is shown, for those pages that have several. */
final class PartTabs {

    private final HBox root = new HBox();
    private final ShellViewModel model;
    private final Set<Page> pages;
    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);

    /** Tabs for those pages that have a screen. */
    PartTabs(ShellViewModel model, Set<Page> pages) {
        this.model = model;
        this.pages = pages;
        root.getStyleClass().add("part-tabs");
        root.setAlignment(Pos.CENTER_LEFT);
        model.pageProperty().addListener((o, before, now) -> draw(now));
        draw(model.pageProperty().get());
    }

    private void draw(Page page) {
        List<Page> parts = page.parts().stream().filter(pages::contains).toList();
        root.setVisible(parts.size() > 1);
        root.setManaged(root.isVisible());
        if (!List.copyOf(buttons.keySet()).equals(parts)) {
            buttons.clear();
            parts.forEach(part -> buttons.put(part, button(part)));
            root.setAccessibleText(Messages.get("ui.nav.parts", page.whole().label()));
            root.getChildren().setAll(buttons.values());
        }
        buttons.forEach((part, button) -> button.setSelected(part == page));
    }

    private ToggleButton button(Page part) {
        ToggleButton button = new ToggleButton(part.partLabel());
        button.setId("part-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().add("part-tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                e -> {
                    model.pageProperty().set(part);
                    draw(model.pageProperty().get());
                });
        return button;
    }

    Node root() {
        return root;
    }
}
