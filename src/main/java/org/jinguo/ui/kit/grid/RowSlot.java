package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jinguo.config.Messages;

/** The nodes of one row on the screen: its number, the cells that stay, the cells that scroll. */
final class RowSlot {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");

    private final Pane still = new Pane();
    private final Pane moving = new Pane();
    private final Label number = new Label();
    private final List<GridCell> cells = new ArrayList<>();
    private long[] filled = {};
    private int row = -1;
    private boolean fresh;
    private boolean here;

    RowSlot(GridColumns<?> columns) {
        number.getStyleClass().setAll("grid-number");
        number.setManaged(false);
        number.setMouseTransparent(true);
        still.setManaged(false);
        moving.setManaged(false);
        // A slot is no row yet; it would lie over the first one.
        still.setVisible(false);
        moving.setVisible(false);
        still.getStyleClass().setAll("grid-still");
        still.setMouseTransparent(true);
        moving.setMouseTransparent(true);
        still.getChildren().add(number);
        for (int c = 0; c < columns.size(); c++) {
            GridColumn<?> column = columns.get(c);
            GridCell cell = column.isFigure()
                    ? new GridCell("figure")
                    : column.isTick() ? new GridCell("tick") : new GridCell();
            cells.add(cell);
            (c < columns.frozen() ? still : moving).getChildren().add(cell);
        }
        filled = new long[cells.size()];
    }

    Pane still() {
        return still;
    }

    Pane moving() {
        return moving;
    }

    GridCell cell(int column) {
        return cells.get(column);
    }

    int row() {
        return row;
    }

    /** Puts the nodes where the columns are. */
    void arrange(GridColumns<?> columns, GridScroll at) {
        double x = at.numbers();
        number.resizeRelocate(0, 0, at.numbers(), at.rowHeight());
        for (int c = 0; c < cells.size(); c++) {
            if (c == columns.frozen()) {
                x = 0;
            }
            double width = columns.width(c);
            cells.get(c).resizeRelocate(x, 0, width, at.rowHeight());
            x += width;
        }
        still.resize(at.left(), at.rowHeight());
        moving.resize(columns.total(), at.rowHeight());
    }

    /** Becomes another row, perhaps the one for a new record; negative for none. */
    void become(int newRow, boolean isNew) {
        if (row == newRow && fresh == isNew) {
            return;
        }
        row = newRow;
        fresh = isNew;
        number.pseudoClassStateChanged(NEW, isNew);
        still.setVisible(newRow >= 0);
        moving.setVisible(newRow >= 0);
        if (newRow >= 0) {
            number.setText(isNew ? Messages.get("ui.grid.new.sign") : String.valueOf(newRow + 1));
        }
        java.util.Arrays.fill(filled, 0);
    }

    /** Whether a cell shows the row as it was at a stamp, and from now on does. */
    boolean fill(int column, long stamp) {
        boolean needed = filled[column] != stamp;
        filled[column] = stamp;
        return needed;
    }

    /** Whether any of its cells is selected: shown at its number. */
    void here(boolean now) {
        if (here != now) {
            here = now;
            number.pseudoClassStateChanged(HERE, now);
        }
    }
}
