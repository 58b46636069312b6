package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jinguo.config.Messages;

/** The headings above the columns, with their sort marks, and the row of filters below them. */
final class GridHeads<R> {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double LINE = 30;
    private static final double TWO_LINES = 44;
    private static final double FILTERS = 34;
    private static final double CHARACTER = 6.7;
    private static final double AROUND = 20;

    private final GridColumns<R> columns;
    private final GridSelection selection;
    private final GridRows<R> rows;
    private final Pane moving = GridBody.layer();
    private final Pane still = GridBody.layer();
    private final Label corner = new Label();
    private final List<Label> labels = new ArrayList<>();
    private final Map<String, Node> filters = new HashMap<>();
    private boolean filtering;

    GridHeads(GridColumns<R> columns, GridSelection selection, GridRows<R> rows) {
        this.columns = columns;
        this.selection = selection;
        this.rows = rows;
        moving.getStyleClass().setAll("grid-heads");
        still.getStyleClass().setAll("grid-heads");
        corner.getStyleClass().setAll("grid-head");
        corner.setManaged(false);
        corner.setMouseTransparent(true);
    }

    Pane moving() {
        return moving;
    }

    Pane still() {
        return still;
    }

    /** The nodes that filter a column, shown while filtering. */
    void filters(Map<String, Node> nodes) {
        filters.clear();
        filters.putAll(nodes);
    }

    void filtering(boolean shown) {
        filtering = shown;
    }

    boolean isFiltering() {
        return filtering;
    }

    /** Height of headings and filters, px. */
    double height(double scale) {
        return Math.round(headHeight(scale) + (filtering ? FILTERS * scale : 0));
    }

    /** Height of the headings alone: two lines where one is too narrow for its words. */
    double headHeight(double scale) {
        boolean wraps = columns.shown().stream()
                .anyMatch(c -> GridActions.characters(c.heading()) * CHARACTER + AROUND > columns.plainWidth(c));
        return Math.round((wraps ? TWO_LINES : LINE) * scale);
    }

    /** Makes the headings of the columns in sight. */
    void build() {
        labels.clear();
        moving.getChildren().clear();
        still.getChildren().setAll(corner);
        for (int c = 0; c < columns.size(); c++) {
            GridColumn<R> column = columns.get(c);
            Label label = new Label();
            label.getStyleClass().setAll("grid-head");
            if (column.isFigure()) {
                label.getStyleClass().add("figure");
            }
            label.setManaged(false);
            label.setMouseTransparent(true);
            label.setWrapText(true);
            label.setAlignment(column.isFigure() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            labels.add(label);
            Pane layer = c < columns.frozen() ? still : moving;
            layer.getChildren().add(label);
            Node filter = filters.get(column.key());
            if (filter != null && filtering) {
                filter.setManaged(false);
                layer.getChildren().add(filter);
            }
        }
        marks();
    }

    /**
     * Shows by which columns the rows are sorted and filtered; columns that were exchanged get
     * their headings at the next layout.
     */
    void marks() {
        for (int c = 0; c < Math.min(labels.size(), columns.size()); c++) {
            GridColumn<R> column = columns.get(c);
            labels.get(c).setText(text(column));
        }
    }

    private String text(GridColumn<R> column) {
        List<GridSort> sorts = rows.sorts();
        for (int i = 0; i < sorts.size(); i++) {
            if (sorts.get(i).column().equals(column.key())) {
                String number = sorts.size() > 1 ? String.valueOf(i + 1) : "";
                return sorts.get(i).rising()
                        ? Messages.get("ui.grid.head.rising", column.heading(), number)
                        : Messages.get("ui.grid.head.falling", column.heading(), number);
            }
        }
        return column.heading();
    }

    /** Puts headings and filters above their columns. */
    void place(GridScroll at) {
        double headHeight = headHeight(at.scale());
        GridBody.place(still, 0, 0, at.left(), at.head());
        GridBody.place(moving, at.left(), 0, at.width() - at.left(), at.head());
        corner.resizeRelocate(0, 0, at.numbers(), at.head());
        double x = at.numbers();
        for (int c = 0; c < labels.size(); c++) {
            if (c == columns.frozen()) {
                x = -at.x();
            }
            double width = columns.width(c);
            Label label = labels.get(c);
            label.resizeRelocate(x, 0, width, headHeight);
            label.pseudoClassStateChanged(HERE, selection.touchesColumn(c));
            Node filter = filters.get(columns.get(c).key());
            if (filter != null && filtering) {
                filter.resizeRelocate(x + 1, headHeight + 1, width - 2, FILTERS * at.scale() - 3);
            }
            x += width;
        }
    }
}
