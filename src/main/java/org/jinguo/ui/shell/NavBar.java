package org.jinguo.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jinguo.ui.kit.Page;

/** Navigation by job. */
final class NavBar {

    private final VBox root = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);

    /** The pages that have a screen. */
    NavBar(ShellViewModel model, Set<Page> pages) {
        root.getStyleClass().add("nav");
        Page.navigation().stream().filter(pages::contains).forEach(page -> add(page, model));
        model.pageProperty().addListener((o, before, now) -> mark(now));
        mark(model.pageProperty().get());
    }

    private void add(Page page, ShellViewModel model) {
        ToggleButton button = new ToggleButton(page.label(), page.icon().node());
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.getStyleClass().add("nav-item");
        button.setId("nav-" + page.name().toLowerCase(Locale.ROOT));
        button.setOnAction(
                e -> {
                    model.pageProperty().set(page);
                    mark(model.pageProperty().get());
                });
        buttons.put(page, button);
        root.getChildren().add(button);
    }

    private void mark(Page page) {
        buttons.forEach((p, button) -> button.setSelected(p == page));
    }

    Node root() {
        return root;
    }

    /** Puts the keyboard on the page that is shown. */
    void takeFocus(Page page) {
        buttons.getOrDefault(page, buttons.get(Page.HOME)).requestFocus();
    }
}
