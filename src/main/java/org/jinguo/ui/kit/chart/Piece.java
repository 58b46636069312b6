package org.jinguo.ui.kit.chart;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/** A mark that can be reached and opened; its number is left out where there is no room for it. */
final class Piece extends StackPane {

    private static final double AIR = 4;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Mark mark;
    private final Label number;
    private final Consumer<Mark> open;

    Piece(Mark mark, Consumer<Mark> open) {
        this.mark = mark;
        this.open = open;
        this.number = new Label(mark.text());
        number.setMinWidth(USE_PREF_SIZE);
        number.setMouseTransparent(true);
        getChildren().setAll(number);
        getStyleClass().addAll("chart-piece", mark.style());
        setId(mark.key());
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(mark.said());
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                open();
            }
        });
        Tooltip.install(this, new Tooltip(mark.said()));
    }

    Mark mark() {
        return mark;
    }

    void open() {
        open.accept(mark);
    }

    /** A bare mark: its number stands elsewhere. */
    Piece bare() {
        getChildren().clear();
        return this;
    }

    @Override
    protected void layoutChildren() {
        boolean room = getWidth() >= number.prefWidth(-1) + AIR;
        number.setVisible(room);
        pseudoClassStateChanged(NARROW, !room);
        super.layoutChildren();
    }
}
