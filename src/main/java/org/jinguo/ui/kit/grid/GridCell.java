package org.jinguo.ui.kit.grid;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** One cell on the screen; used again for other rows while scrolling. */
final class GridCell extends Label {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass WARN = PseudoClass.getPseudoClass("warn");
    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
    private static final PseudoClass FINE = PseudoClass.getPseudoClass("fine");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private CellFace face = CellFace.EMPTY;
    private boolean selected;
    private boolean active;

    GridCell(String... styleClasses) {
        getStyleClass().setAll("grid-cell");
        getStyleClass().addAll(styleClasses);
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Shows a face; does nothing when it is the one already shown. */
    void show(CellFace now) {
        if (face.equals(now)) {
            return;
        }
        if (!Objects.equals(face.text(), now.text())) {
            setText(now.text());
        }
        if (face.mark() != now.mark()) {
            mark(now.mark());
        }
        if (face.locked() != now.locked()) {
            pseudoClassStateChanged(LOCKED, now.locked());
        }
        face = now;
    }

    private void mark(CellFace.Mark mark) {
        pseudoClassStateChanged(DANGER, mark == CellFace.Mark.DANGER);
        pseudoClassStateChanged(WARN, mark == CellFace.Mark.WARN);
        pseudoClassStateChanged(PROPOSED, mark == CellFace.Mark.PROPOSED);
        pseudoClassStateChanged(FINE, mark == CellFace.Mark.FINE);
        if (mark == CellFace.Mark.NONE) {
            setGraphic(null);
        } else {
            Label sign = new Label(mark.sign());
            sign.getStyleClass().setAll("grid-mark");
            setGraphic(sign);
        }
    }

    void select(boolean isSelected, boolean isActive) {
        if (selected != isSelected) {
            selected = isSelected;
            pseudoClassStateChanged(SELECTED, isSelected);
        }
        if (active != isActive) {
            active = isActive;
            pseudoClassStateChanged(ACTIVE, isActive);
        }
    }
}
