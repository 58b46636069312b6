package org.jinguo.ui.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.Theme;
import org.jinguo.ui.kit.Zoom;

/** 显示: the themes and the steps of zoom, marked as they are. */
final class LookMenu {

    private final MenuButton button = new MenuButton(Messages.get("ui.look.button"));

    LookMenu(Look look) {
        button.setId("look-menu");
        button.setMnemonicParsing(true);
        button.setAccessibleText(Messages.get("ui.look.name"));
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup themes = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            add(theme.label(), themes, look.themeProperty(), theme, look.themeProperty()::set);
        }
        button.getItems().add(new SeparatorMenuItem());
        ToggleGroup steps = new ToggleGroup();
        for (Integer percent : Zoom.steps()) {
            String label = Messages.get("ui.look.percent", String.valueOf(percent));
            ObservableValue<Integer> zoom = look.zoomProperty().asObject();
            add(label, steps, zoom, percent, look.zoomProperty()::set);
        }
    }

    private <T> void add(
            String label, ToggleGroup group, ObservableValue<T> chosen, T own, Consumer<T> choose) {
        RadioMenuItem item = new RadioMenuItem(label);
        item.setToggleGroup(group);
        item.setSelected(own.equals(chosen.getValue()));
        item.setOnAction(e -> choose.accept(own));
        chosen.addListener((o, before, now) -> item.setSelected(own.equals(now)));
        button.getItems().add(item);
    }

    Node root() {
        return button;
    }
}
