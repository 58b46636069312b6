package org.jinguo.ui.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A row of buttons of which one is chosen. */
final class Chips {

    private Chips() {}

    /** Buttons for some things; {@code text} names each, and changes with what it counts. */
    static <T> HBox of(
            String id, List<T> all, Property<T> chosen, Function<T, ? extends ObservableValue<String>> text) {
        List<Node> buttons = new ArrayList<>();
        for (T thing : all) {
            ToggleButton button = new ToggleButton();
            button.setId(id + "-" + buttons.size());
            button.getStyleClass().add("chip");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.textProperty().bind(text.apply(thing));
            button.setOnAction(e -> {
                chosen.setValue(thing);
                button.setSelected(true);
            });
            chosen.addListener((o, before, now) -> button.setSelected(thing.equals(now)));
            button.setSelected(thing.equals(chosen.getValue()));
            buttons.add(button);
        }
        HBox row = new HBox();
        row.getChildren().setAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("repair-chips");
        return row;
    }

    /** Buttons that lead from one list to another. */
    static HBox lists(Property<RepairList> shown) {
        HBox row =
                of("repair-list", List.of(RepairList.values()), shown, list -> new SimpleStringProperty(list.label()));
        row.getStyleClass().add("repair-lists");
        return row;
    }

    /** All states, and none of them for everything. */
    static <S> List<Optional<S>> withAll(S[] states) {
        List<Optional<S>> all = new ArrayList<>(List.of(Optional.empty()));
        for (S state : states) {
            all.add(Optional.of(state));
        }
        return all;
    }
}
