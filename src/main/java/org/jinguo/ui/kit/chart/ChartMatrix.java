package org.jinguo.ui.kit.chart;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Numbers in rows and columns, each of which can be opened: from what to what. */
public final class ChartMatrix extends GridPane {

    private final Consumer<Mark> open;
    private final Roving roving = new Roving(this);

    /** A matrix that tells which number is to be opened. */
    public ChartMatrix(Consumer<Mark> open) {
        this.open = open;
        getStyleClass().add("chart-matrix");
        setMaxHeight(USE_PREF_SIZE);
    }

    /**
     * Draws numbers.
     *
     * @param corner what the headings are of
     * @param columns headings of the columns
     * @param rows headings of the rows
     * @param cells the numbers, row by row
     */
    public void show(String corner, List<String> columns, List<String> rows, List<List<Mark>> cells) {
        getChildren().clear();
        getColumnConstraints().clear();
        add(heading(corner), 0, 0);
        getColumnConstraints().add(new ColumnConstraints());
        for (int c = 0; c < columns.size(); c++) {
            Label heading = heading(columns.get(c));
            setHalignment(heading, HPos.RIGHT);
            add(heading, c + 1, 0);
            ColumnConstraints wide = new ColumnConstraints();
            wide.setHgrow(Priority.ALWAYS);
            wide.setFillWidth(true);
            getColumnConstraints().add(wide);
        }
        List<List<Piece>> pieces = cells.stream()
                .map(row -> row.stream().map(mark -> new Piece(mark, open)).toList())
                .toList();
        for (int r = 0; r < pieces.size(); r++) {
            add(heading(rows.get(r)), 0, r + 1);
            for (int c = 0; c < pieces.get(r).size(); c++) {
                Piece piece = pieces.get(r).get(c);
                piece.getStyleClass().add("matrix-cell");
                piece.setMaxWidth(Double.MAX_VALUE);
                add(piece, c + 1, r + 1);
            }
        }
        roving.take(pieces);
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("chart-label");
        heading.setMinWidth(USE_PREF_SIZE);
        setValignment(heading, VPos.CENTER);
        return heading;
    }
}
