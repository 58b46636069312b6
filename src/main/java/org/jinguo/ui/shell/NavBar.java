package org.jinguo.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Page;

/** Navigation by job. */
final class NavBar {

    private static final long TEN_THOUSAND = 10_000;
    private static final double EDGES = 40;

    private final VBox root = new VBox();
    private final Set<Page> pages;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);
    private final Map<Page, Label> counts = new EnumMap<>(Page.class);

    /** The pages that have a screen. */
    NavBar(ShellViewModel model, Set<Page> pages, UnitStates states) {
        this.pages = pages;
        root.getStyleClass().add("nav");
        Page.navigation().stream().filter(pages::contains).forEach(page -> add(page, model));
        states.foundProperty().addListener((o, before, now) -> count(now.waiting()));
        model.pageProperty().addListener((o, before, now) -> mark(now));
        mark(model.pageProperty().get());
    }

    private void add(Page page, ShellViewModel model) {
        ToggleButton button = new ToggleButton();
        Label name = new Label(page.label());
        Label waiting = new Label();
        waiting.getStyleClass().add("nav-count");
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(page.icon().node(), name, gap, waiting);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("nav-line");
        line.prefWidthProperty().bind(root.widthProperty().subtract(EDGES));
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(page.label());
        counts.put(page, waiting);
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

    /** Numbers at the right: what waits in the unit and period looked at. */
    private void count(Map<Page, Long> waiting) {
        counts.forEach(
                (page, label) -> {
                    long number = waiting.getOrDefault(page, 0L);
                    label.setText(number == 0 ? "" : shortly(number));
                    buttons.get(page)
                            .setAccessibleText(
                                    number == 0
                                            ? page.label()
                                            : Messages.get("ui.nav.waiting", page.label(), number));
                });
    }

    private static String shortly(long number) {
        return number < TEN_THOUSAND
                ? Messages.get("ui.number", number)
                : Messages.get("ui.nav.tenThousands", Math.round(number / 1000.0) / 10.0);
    }

    private void mark(Page page) {
        buttons.forEach((p, button) -> button.setSelected(p == page.whole()));
    }

    Node root() {
        return root;
    }

    /** The pages that have a screen, those without a place in the navigation too. */
    Set<Page> pages() {
        return pages;
    }

    /** Puts the keyboard on the page that is shown. */
    void takeFocus(Page page) {
        buttons.getOrDefault(page.whole(), buttons.get(Page.HOME)).requestFocus();
    }
}
