package org.jinguo.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Campaign;
import org.jinguo.model.field.Ledger;
import org.jinguo.ui.kit.Page;

/** The pages of the group that is shown, for those groups that have several. */
final class PartTabs {

    private final TabLine root = new TabLine();
    private final Navigation navigation;
    private final ObjectProperty<Page> shown;
    private final Map<Page, ToggleButton> buttons = new LinkedHashMap<>();

    /**
     * Tabs of a navigation.
     *
     * @param shown the page that is shown; a tab that is pressed sets it
     */
    PartTabs(Navigation navigation, ObjectProperty<Page> shown) {
        this.navigation = navigation;
        this.shown = shown;
        root.getStyleClass().add("part-tabs");
        shown.addListener((o, before, now) -> draw(now));
        draw(shown.get());
    }

    private void draw(Page page) {
        List<Page> parts = navigation.beside(page);
        root.setVisible(parts.size() > 1);
        root.setManaged(root.isVisible());
        if (!List.copyOf(buttons.keySet()).equals(parts)) {
            buttons.clear();
            parts.forEach(part -> buttons.put(part, button(part)));
            root.setAccessibleText(Messages.get("ui.nav.parts", page.title()));
            root.show(parts.stream().map(this::tab).toList());
        }
        buttons.forEach((part, button) -> button.setSelected(part == page));
        root.requestLayout();
    }

    private TabLine.Tab tab(Page part) {
        Optional<String> campaign = part.ledger().flatMap(Ledger::campaign).map(Campaign::label);
        return new TabLine.Tab(
                buttons.get(part), campaign.orElse(""), navigation.keys(part).orElse(""));
    }

    private ToggleButton button(Page part) {
        ToggleButton button = new ToggleButton(part.partLabel());
        button.setId("part-" + part.id());
        button.getStyleClass().add("part-tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        navigation
                .digit(part)
                .map(d -> Messages.get("ui.command.tip", part.partLabel(), "Alt+" + d))
                .ifPresent(tip -> button.setTooltip(new Tooltip(tip)));
        button.setOnAction(e -> {
            shown.set(part);
            draw(shown.get());
        });
        return button;
    }

    Node root() {
        return root;
    }
}
