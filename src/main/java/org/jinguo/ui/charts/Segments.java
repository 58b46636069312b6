package org.jinguo.ui.charts;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One of some things is in force; pressing the one in force again leaves it in force. */
final class Segments {

    private Segments() {}

    /**
     * A row of buttons, bound to what is chosen.
     *
     * @param id of the row; each button's is its own with the name behind it
     * @param name what is chosen, for those who can not see it
     */
    static <E extends Enum<E>> HBox of(String id, String name, ObjectProperty<E> chosen, Function<E, String> label) {
        HBox row = new HBox();
        row.setId(id);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("charts-segments");
        row.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        List<E> all = List.of(chosen.get().getDeclaringClass().getEnumConstants());
        for (E each : all) {
            ToggleButton button = new ToggleButton(label.apply(each));
            button.setId(id + "-" + each.name().toLowerCase(Locale.ROOT));
            button.setAccessibleText(name + " " + label.apply(each).replaceAll("\\(_.\\)", ""));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(pill(all.indexOf(each), all.size()));
            button.setToggleGroup(group);
            button.setSelected(each == chosen.get());
            button.setOnAction(e -> {
                button.setSelected(true);
                chosen.set(each);
            });
            chosen.addListener((o, before, now) -> button.setSelected(now == each));
            row.getChildren().add(button);
        }
        return row;
    }

    private static String pill(int place, int of) {
        return place == 0 ? "left-pill" : place == of - 1 ? "right-pill" : "center-pill";
    }

    /** Shows a node, or takes no room for it. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
