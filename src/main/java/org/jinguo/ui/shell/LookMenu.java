package org.jinguo.ui.shell;

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
            RadioMenuItem item = add(theme.label(), themes, () -> look.themeProperty().set(theme));
            item.setSelected(look.themeProperty().get() == theme);
            look.themeProperty().addListener((o, before, now) -> item.setSelected(now == theme));
        }
        button.getItems().add(new SeparatorMenuItem());
        ToggleGroup steps = new ToggleGroup();
        for (int percent : Zoom.steps()) {
            String label = Messages.get("ui.look.percent", String.valueOf(percent));
            RadioMenuItem item = add(label, steps, () -> look.zoomProperty().set(percent));
            item.setSelected(look.zoomProperty().get() == percent);
            look.zoomProperty()
                    .addListener((o, before, now) -> item.setSelected(now.intValue() == percent));
        }
    }

    private RadioMenuItem add(String label, ToggleGroup group, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(label);
        item.setToggleGroup(group);
        item.setOnAction(e -> choose.run());
        button.getItems().add(item);
        return item;
    }

    Node root() {
        return button;
    }
}
