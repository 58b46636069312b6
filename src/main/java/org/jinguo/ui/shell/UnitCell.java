package org.jinguo.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import org.jinguo.config.Messages;
import org.jinguo.model.place.Area;

/** A unit in the tree with the shape of its state, which is said in words too. */
final class UnitCell extends TreeCell<Area> {

    private final ReadOnlyObjectProperty<UnitStates.Found> states;
    private final Label shape = new Label();
    private final Tooltip tip = new Tooltip();

    UnitCell(ReadOnlyObjectProperty<UnitStates.Found> states) {
        this.states = states;
        shape.getStyleClass().add("unit-state");
    }

    @Override
    protected void updateItem(Area area, boolean none) {
        super.updateItem(area, none);
        if (none || area == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        setText(area.name());
        UnitState state = states.get().units().get(area.id());
        boolean told = state != null && !state.shape().isEmpty();
        setGraphic(told ? shape : null);
        setTooltip(told ? tip : null);
        setAccessibleText(told ? Messages.get("ui.tree.unit", area.name(), state.text()) : area.name());
        if (told) {
            shape.setText(state.shape());
            shape.getStyleClass().removeIf(s -> s.startsWith("grade-"));
            shape.getStyleClass().add(state.style());
            tip.setText(state.text());
        }
    }
}
