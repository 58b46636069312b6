package org.jinguo.ui.kit;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/**
 * Outline icons on a grid of 24, shown at 16 px of a box of 18 that app.css sizes; always with a
 * word beside them.
 */
public enum Icons {
    HOME("M3 11 L12 3 L21 11 M5 9.5 V21 H19 V9.5 M10 21 V14 H14 V21"),
    PERSON("M12 12 A4 4 0 1 0 12 4 A4 4 0 1 0 12 12 M4 21 C4 16.5 8 14.8 12 14.8 C16 14.8 20 16.5 20 21"),
    CLEAN("M3 11 L12 3 L21 11 M5 9.5 V21 H19 V9.5 M9 14.5 L11.5 17 L15.5 12"),
    HEART("M12 20.5 C5 15.5 3 12 3 8.8 A4.6 4.6 0 0 1 12 7.2 A4.6 4.6 0 0 1 21 8.8 C21 12 19 15.5 12 20.5 Z"),
    FLAG("M5 21.5 V3.5 M5 5 C9.5 2.5 14.5 7.5 20 5 V14 C14.5 16.5 9.5 11.5 5 14"),
    SHEET("M4 4 H20 V20 H4 Z M4 9.5 H20 M10 9.5 V20 M4 14.8 H20"),
    CLOCK("M12 7 V12 L15.5 14 M4.6 9 A8 8 0 1 1 4 12.6 M4 4.5 V9 H8.5"),
    DRAWERS("M4 3.5 H20 V20.5 H4 Z M4 12 H20 M10 7.8 H14 M10 16.2 H14"),
    INTO("M12 3 V15 M7.5 10.5 L12 15 L16.5 10.5 M4 16 V20.5 H20 V16"),
    UNDO("M9 5 L4.5 9.5 L9 14 M4.5 9.5 H14 A5.5 5.5 0 0 1 14 20.5 H9"),
    REDO("M15 5 L19.5 9.5 L15 14 M19.5 9.5 H10 A5.5 5.5 0 0 0 10 20.5 H15");

    private static final double SIZE = 16;
    private static final double BOX = 18;
    private static final double GRID = 24;

    private final String path;

    Icons(String path) {
        this.path = path;
    }

    /** A new node of the icon. */
    public Node node() {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon-line");
        StackPane box = new StackPane(new Group(shape));
        box.getStyleClass().add("icon");
        shape.scaleXProperty().bind(box.widthProperty().multiply(SIZE / BOX / GRID));
        shape.scaleYProperty().bind(shape.scaleXProperty());
        return box;
    }
}
