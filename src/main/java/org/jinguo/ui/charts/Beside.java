package org.jinguo.ui.charts;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** Two parts beside each other where there is room, one below the other where there is not. */
final class Beside {

    private static final double ROOM = 58;
    private static final double HUNDRED = 100;

    private final GridPane grid = new GridPane();
    private final Label ruler = new Label();
    private final Region first;
    private final Region second;
    private final double share;
    private final ScrollPane root = new ScrollPane();
    private boolean wide;

    /** Two parts; {@code share} of the width is the first one's, percent. */
    Beside(Region first, Region second, double share) {
        this.first = first;
        this.second = second;
        this.share = share;
        ruler.setManaged(false);
        ruler.setVisible(false);
        VBox page = new VBox(grid, ruler);
        VBox.setVgrow(grid, Priority.ALWAYS);
        grid.getStyleClass().add("charts-beside");
        root.setContent(page);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.getStyleClass().addAll("home-scroll", "charts-scroll");
        page.widthProperty().addListener((o, before, now) -> fit(page.getWidth()));
        ruler.fontProperty().addListener((o, before, now) -> fit(page.getWidth()));
        second.managedProperty().addListener((o, before, now) -> arrange());
        arrange();
    }

    private void fit(double width) {
        boolean room = width >= ROOM * ruler.getFont().getSize();
        if (room != wide) {
            wide = room;
            arrange();
        }
    }

    private void arrange() {
        boolean two = wide && second.isManaged();
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(column(two ? share : HUNDRED));
        grid.getRowConstraints().setAll(growing());
        if (two) {
            grid.getColumnConstraints().add(column(HUNDRED - share));
            grid.addRow(0, first, second);
        } else {
            grid.addColumn(0, List.of(first, second).toArray(Region[]::new));
        }
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints made = new ColumnConstraints();
        made.setPercentWidth(percent);
        made.setFillWidth(true);
        return made;
    }

    private static RowConstraints growing() {
        RowConstraints made = new RowConstraints();
        made.setVgrow(Priority.ALWAYS);
        made.setValignment(VPos.TOP);
        return made;
    }

    Region root() {
        return root;
    }
}
