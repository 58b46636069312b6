package org.jinguo.ui.check;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;

/** The two halves of the page. */
enum Half {
    TOTALS {
        @Override
        String label() {
            return Messages.get("ui.check.half.totals");
        }
    },
    LOOK {
        @Override
        String label() {
            return Messages.get("ui.check.half.look");
        }
    };

    abstract String label();

    /** Buttons that lead from one half to the other. */
    static HBox chips(Property<Half> shown) {
        List<Node> buttons = new ArrayList<>();
        for (Half half : values()) {
            ToggleButton button = new ToggleButton(half.label());
            button.setId("check-half-" + half.ordinal());
            button.getStyleClass().add("chip");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(e -> {
                shown.setValue(half);
                button.setSelected(half == shown.getValue());
            });
            shown.addListener((o, before, now) -> button.setSelected(half == now));
            button.setSelected(half == shown.getValue());
            buttons.add(button);
        }
        HBox row = new HBox();
        row.getChildren().setAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("check-halves");
        return row;
    }
}
