package org.jinguo.ui.home;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** Two columns of cards where there is room, one below the other where there is not. */
final class HomeGrid {

    private static final double ROOM = 62;
    private static final double HALF = 50;

    private final GridPane grid = new GridPane();
    private final VBox root = new VBox(grid);
    private final Label ruler = new Label();
    private final Region due;
    private final Region gaps;
    private final HomeCharts charts;
    private final Region units;
    private Consumer<Boolean> onRoom = room -> {};
    private boolean wide = true;
    private boolean asUnits;

    HomeGrid(Region due, Region gaps, HomeCharts charts, Region units) {
        this.due = due;
        this.gaps = gaps;
        this.charts = charts;
        this.units = units;
        ruler.setManaged(false);
        ruler.setVisible(false);
        root.getChildren().add(ruler);
        grid.getStyleClass().add("home-grid");
        VBox.setVgrow(grid, Priority.ALWAYS);
        root.widthProperty().addListener((o, before, now) -> fit());
        ruler.fontProperty().addListener((o, before, now) -> fit());
        arrange();
    }

    private void fit() {
        boolean room = root.getWidth() >= ROOM * ruler.getFont().getSize();
        if (room != wide) {
            wide = room;
            arrange();
            onRoom.accept(wide);
        }
    }

    /** Who is told whether there is room for two columns. */
    void onRoom(Consumer<Boolean> listener) {
        onRoom = listener;
    }

    /** Shows the table of units below instead of the charts. */
    void showUnits(boolean shown) {
        asUnits = shown;
        arrange();
    }

    private void arrange() {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(column());
        grid.getRowConstraints().clear();
        if (wide) {
            grid.getColumnConstraints().add(column());
            grid.addRow(0, due, gaps);
            grid.getRowConstraints().addAll(new RowConstraints(), growing());
            if (asUnits) {
                grid.add(units, 0, 1, 2, 1);
            } else {
                grid.addRow(1, charts.left(), charts.right());
            }
        } else if (asUnits) {
            grid.addColumn(0, due, gaps, units);
        } else {
            grid.addColumn(0, due, gaps, charts.left(), charts.right());
        }
    }

    private ColumnConstraints column() {
        ColumnConstraints made = new ColumnConstraints();
        made.setPercentWidth(wide ? HALF : 2 * HALF);
        made.setFillWidth(true);
        return made;
    }

    private static RowConstraints growing() {
        RowConstraints made = new RowConstraints();
        made.setVgrow(Priority.ALWAYS);
        return made;
    }

    Region root() {
        return root;
    }
}
