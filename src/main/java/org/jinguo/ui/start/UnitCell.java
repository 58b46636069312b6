package org.jinguo.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A unit in the list: its name, what stands above it, its code. */
final class UnitCell extends ListCell<UnitLine> {

    private final Label name = new Label();
    private final Label place = new Label();
    private final Label code = new Label();
    private final HBox line = new HBox();

    UnitCell() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().add("soft");
        code.getStyleClass().add("soft");
        code.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().addAll(name, place, gap, code);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("unit-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(UnitLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(item.unit().name());
        place.setText(item.place());
        code.setText(item.unit().code());
        setAccessibleText(item.unit().name() + " " + item.place());
        setGraphic(line);
    }
}
