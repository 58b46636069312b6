package org.jinguo.ui.kit.grid;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/** The mouse on a grid: selects, drags, scrolls, sorts, moves and widens columns. */
final class GridMouse<R> {

    private static final double EDGE = 5;
    private static final double STILL = 4;
    private static final double LINES = 3;
    private static final Duration TICK = Duration.millis(60);

    private enum Drag {
        NONE,
        CELLS,
        ROWS,
        WIDTH,
        HEADING
    }

    private final GridBody<R> body;
    private final GridColumns<R> columns;
    private final GridSelection selection;
    private final GridRows<R> rows;
    private final GridEditing<R> editing;
    private final GridActions<R> actions;
    private final Timeline pull = new Timeline();
    private Runnable focus = () -> {};
    private Drag drag = Drag.NONE;
    private int column;
    private double startX;
    private double startWidth;
    private double lastX;
    private double lastY;
    private boolean moved;

    GridMouse(GridBody<R> body, GridParts<R> parts, GridEditing<R> editing, GridActions<R> actions) {
        this.body = body;
        this.columns = parts.columns();
        this.selection = parts.selection();
        this.rows = parts.rows();
        this.editing = editing;
        this.actions = actions;
        pull.getKeyFrames().add(new KeyFrame(TICK, e -> pulled()));
        pull.setCycleCount(Timeline.INDEFINITE);
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        body.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        body.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        body.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        body.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    /** How the grid gets the keyboard. */
    void onFocus(Runnable deed) {
        this.focus = deed;
    }

    private void scrolled(ScrollEvent e) {
        if (e.isShortcutDown()) {
            return;
        }
        double lines = e.getTextDeltaYUnits() == ScrollEvent.VerticalTextScrollUnits.LINES ? LINES : 1;
        double y = e.getTextDeltaYUnits() == ScrollEvent.VerticalTextScrollUnits.LINES
                ? Math.signum(e.getDeltaY()) * lines * body.at().rowHeight()
                : e.getDeltaY();
        if (e.isShiftDown()) {
            body.scrollBy(-(e.getDeltaX() + y), 0);
        } else {
            body.scrollBy(-e.getDeltaX(), -y);
        }
        e.consume();
    }

    private boolean inHead(MouseEvent e) {
        return e.getY() < body.at().head();
    }

    /** The column whose right edge is here; negative for none. */
    private int edgeAt(double x) {
        int near = body.columnAt(x - EDGE);
        boolean edge =
                near >= 0 && near < columns.size() && Math.abs(body.columnLeft(near) + columns.width(near) - x) <= EDGE;
        return edge ? near : -1;
    }

    private void moved(MouseEvent e) {
        body.setCursor(inHead(e) && edgeAt(e.getX()) >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT);
    }

    private void pressed(MouseEvent e) {
        if (!e.getTarget().equals(body) && !inHead(e)) {
            return;
        }
        editing.commit();
        focus.run();
        startX = e.getX();
        lastX = e.getX();
        lastY = e.getY();
        moved = false;
        if (inHead(e)) {
            pressedHead(e);
        } else {
            pressedRows(e);
        }
        e.consume();
    }

    private void pressedHead(MouseEvent e) {
        int edge = edgeAt(e.getX());
        column = edge >= 0 ? edge : body.columnAt(e.getX());
        if (edge >= 0 && e.getClickCount() == 2) {
            actions.fitWidth(edge);
            drag = Drag.NONE;
        } else if (edge >= 0) {
            drag = Drag.WIDTH;
            startWidth = columns.width(edge);
        } else if (column < 0) {
            selection.all();
            drag = Drag.NONE;
        } else {
            drag = column < columns.size() ? Drag.HEADING : Drag.NONE;
        }
    }

    private void pressedRows(MouseEvent e) {
        int row = body.rowAt(e.getY());
        int at = body.columnAt(e.getX());
        drag = Drag.NONE;
        if (row >= selection.reach() || at >= columns.size()) {
            return;
        }
        if (e.getButton() == MouseButton.SECONDARY) {
            if (!selection.isSelected(row, Math.max(0, at))) {
                select(row, at, e);
            }
            return;
        }
        select(row, at, e);
        if (e.getClickCount() == 2 && at >= 0) {
            actions.edit();
        } else {
            drag = at < 0 ? Drag.ROWS : Drag.CELLS;
        }
    }

    private void select(int row, int at, MouseEvent e) {
        if (at < 0) {
            selection.wholeRow(row, e.isShiftDown(), e.isShortcutDown());
        } else if (e.isShortcutDown() && !e.isShiftDown()) {
            selection.add(row, at);
        } else {
            selection.moveTo(row, at, e.isShiftDown());
        }
    }

    private void dragged(MouseEvent e) {
        lastX = e.getX();
        lastY = e.getY();
        moved |= Math.abs(e.getX() - startX) > STILL;
        switch (drag) {
            case CELLS, ROWS -> {
                extend();
                boolean outside = lastY < body.at().head()
                        || lastY > body.at().head() + body.at().viewHeight()
                        || lastX > body.at().width()
                        || lastX < body.at().left();
                if (outside) {
                    pull.play();
                } else {
                    pull.stop();
                }
            }
            case WIDTH -> columns.resize(column, startWidth + e.getX() - startX);
            default -> {
                if (drag == Drag.HEADING && moved) {
                    body.setCursor(Cursor.CLOSED_HAND);
                }
            }
        }
        e.consume();
    }

    private void extend() {
        double top = body.at().head();
        double y = Math.max(top, Math.min(top + body.at().viewHeight() - 1, lastY));
        int row = Math.min(body.rowAt(y), selection.reach() - 1);
        if (drag == Drag.ROWS) {
            selection.wholeRow(row, true, false);
        } else {
            double x = Math.max(body.at().numbers(), lastX);
            selection.moveTo(row, Math.min(body.columnAt(x), columns.size() - 1), true);
        }
    }

    /** Scrolls on while the mouse is held outside. */
    private void pulled() {
        GridScroll at = body.at();
        double below = lastY - at.head() - at.viewHeight();
        double above = at.head() - lastY;
        double y = below > 0 ? below : above > 0 ? -above : 0;
        double right = lastX - at.left() - at.viewWidth();
        double left = at.left() - lastX;
        double x = right > 0 ? right : left > 0 && drag == Drag.CELLS ? -left : 0;
        body.scrollBy(x, y);
        extend();
    }

    private void released(MouseEvent e) {
        pull.stop();
        body.setCursor(Cursor.DEFAULT);
        if (drag == Drag.HEADING) {
            int to = Math.max(0, Math.min(columns.size() - 1, body.columnAt(e.getX())));
            if (moved && to != column) {
                columns.move(column, to);
            } else if (!moved && e.getButton() == MouseButton.PRIMARY) {
                clicked(e);
            }
        }
        drag = Drag.NONE;
    }

    private void clicked(MouseEvent e) {
        if (e.isShortcutDown()) {
            selection.wholeColumn(column, false, false);
        } else {
            rows.toggleSort(columns.get(column).key(), e.isShiftDown());
        }
    }
}
