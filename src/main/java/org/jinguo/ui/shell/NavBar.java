package org.jinguo.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.PageGroup;

/** Navigation by job. */
final class NavBar {

    private static final long TEN_THOUSAND = 10_000;
    private static final double EDGES = 40;

    private final VBox root = new VBox();
    private final Navigation navigation;
    private final ToggleGroup toggles = new ToggleGroup();
    private final Map<PageGroup, ToggleButton> buttons = new EnumMap<>(PageGroup.class);
    private final Map<PageGroup, Label> counts = new EnumMap<>(PageGroup.class);

    /** A button for each group. */
    NavBar(ShellViewModel model, Navigation navigation, UnitStates states) {
        this.navigation = navigation;
        root.getStyleClass().add("nav");
        navigation.groups().forEach(group -> add(group, model));
        states.foundProperty().addListener((o, before, now) -> count(now.waiting()));
        model.pageProperty().addListener((o, before, now) -> mark(now));
        mark(model.pageProperty().get());
    }

    private void add(PageGroup group, ShellViewModel model) {
        ToggleButton button = new ToggleButton();
        Label name = new Label(group.label());
        Label waiting = new Label();
        waiting.getStyleClass().add("nav-count");
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(group.icon().node(), name, gap, waiting);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("nav-line");
        line.prefWidthProperty().bind(root.widthProperty().subtract(EDGES));
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(group.label());
        navigation
                .digit(group)
                .map(digit -> Messages.get("ui.command.tip", group.label(), "Ctrl+" + digit))
                .ifPresent(tip -> button.setTooltip(new Tooltip(tip)));
        counts.put(group, waiting);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(toggles);
        button.getStyleClass().add("nav-item");
        button.setId("nav-" + group.name().toLowerCase(Locale.ROOT));
        button.setOnAction(e -> {
            model.pageProperty().set(navigation.opening(group));
            mark(model.pageProperty().get());
        });
        buttons.put(group, button);
        root.getChildren().add(button);
    }

    /** Numbers at the right: what waits in the unit and period looked at. */
    private void count(Map<Page, Long> waiting) {
        counts.forEach((group, label) -> {
            long number = navigation.pages(group).stream()
                    .mapToLong(page -> waiting.getOrDefault(page, 0L))
                    .sum();
            label.setText(number == 0 ? "" : shortly(number));
            buttons.get(group)
                    .setAccessibleText(
                            number == 0 ? group.label() : Messages.get("ui.nav.waiting", group.label(), number));
        });
    }

    private static String shortly(long number) {
        return number < TEN_THOUSAND
                ? Messages.get("ui.number", number)
                : Messages.get("ui.nav.tenThousands", Math.round(number / 1000.0) / 10.0);
    }

    private void mark(Page page) {
        buttons.forEach(
                (g, button) -> button.setSelected(page.group().filter(g::equals).isPresent()));
    }

    Node root() {
        return root;
    }

    /** Puts the keyboard on the page that is shown. */
    void takeFocus(Page page) {
        buttons.get(page.group().orElse(PageGroup.HOME)).requestFocus();
    }
}
