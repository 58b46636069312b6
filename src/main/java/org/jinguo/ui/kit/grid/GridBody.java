package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.SizeConverter;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jinguo.config.Messages;

/**
 * Rows, headings and scroll bars of a grid. Only what is in sight has nodes; scrolling moves them
 * and fills the few that come into sight.
 */
final class GridBody<R> extends Region {

    private static final double PLAIN_EM = 14;

    private static final CssMetaData<GridBody<?>, Number> EM =
            new CssMetaData<>("-jg-em", SizeConverter.getInstance(), PLAIN_EM) {
                @Override
                public boolean isSettable(GridBody<?> body) {
                    return !body.em.isBound();
                }

                @Override
                public StyleableProperty<Number> getStyleableProperty(GridBody<?> body) {
                    return body.em;
                }
            };

    private final StyleableDoubleProperty em = new SimpleStyleableDoubleProperty(EM, this, "em", PLAIN_EM);

    private final GridColumns<R> columns;
    private final GridSelection selection;
    private final BiFunction<Integer, Integer, CellFace> faces;
    private final GridHeads<R> heads;
    private final GridScroll at = new GridScroll();
    private final Pane moving = layer();
    private final Pane still = layer();
    private final Pane over = layer();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final List<RowSlot> slots = new ArrayList<>();
    private final Label hint = new Label(Messages.get("ui.grid.new.hint"));
    private BooleanSupplier hinting = () -> false;
    private Node live;
    private long stamp = 1;
    private boolean rebuilt = true;
    private boolean placing;
    private Runnable scrolled = () -> {};

    GridBody(
            GridColumns<R> columns,
            GridSelection selection,
            GridHeads<R> heads,
            BiFunction<Integer, Integer, CellFace> faces) {
        this.columns = columns;
        this.selection = selection;
        this.heads = heads;
        this.faces = faces;
        getStyleClass().setAll("grid-body");
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : List.of(down, across)) {
            bar.setFocusTraversable(false);
            bar.setManaged(false);
            bar.valueProperty().addListener((o, before, now) -> dragged());
        }
        getChildren().addAll(moving, still, over, heads.moving(), heads.still(), down, across);
        em.addListener((o, before, now) -> rescale());
    }

    static Pane layer() {
        Pane layer = new Pane();
        layer.setManaged(false);
        layer.setPickOnBounds(false);
        layer.setClip(new Rectangle());
        return layer;
    }

    static void place(Pane layer, double x, double y, double width, double height) {
        layer.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
        Rectangle clip = (Rectangle) layer.getClip();
        clip.setWidth(Math.max(0, width));
        clip.setHeight(Math.max(0, height));
    }

    /** The live text field and its frame lie over the rows. */
    void putOver(Node frame, Node field) {
        hint.getStyleClass().setAll("grid-new-hint");
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        over.getChildren().setAll(frame, field, hint);
        live = field;
    }

    /** When the row for a new record says what it is for. */
    void hintWhen(BooleanSupplier blank) {
        hinting = blank;
    }

    void onScrolled(Runnable listener) {
        this.scrolled = listener;
    }

    GridScroll at() {
        return at;
    }

    private void rescale() {
        double scale = em.get() / PLAIN_EM;
        columns.scale(scale);
        at.scale(scale);
        columnsChanged();
    }

    /** Other columns, widths or order: all nodes are made anew. */
    void columnsChanged() {
        rebuilt = true;
        requestLayout();
    }

    /** Other values or marks. */
    void valuesChanged() {
        stamp++;
        requestLayout();
    }

    /** Another selection. */
    void selectionChanged() {
        requestLayout();
    }

    /** Scrolls to a row and a column; negative ones may stay out of sight. */
    void reveal(int row, int column) {
        sizes();
        if (row >= 0) {
            at.showRow(row);
        }
        if (column >= columns.frozen() && column < columns.size()) {
            double left = columns.left(column);
            at.showColumn(left, left + columns.width(column));
        }
        requestLayout();
    }

    void scrollBy(double right, double downwards) {
        double x = at.x();
        double y = at.y();
        at.to(x + right, y + downwards);
        if (x != at.x() || y != at.y()) {
            scrolled.run();
            requestLayout();
        }
    }

    private void dragged() {
        if (!placing) {
            at.to(across.getValue(), down.getValue());
            scrolled.run();
            requestLayout();
        }
    }

    private void sizes() {
        at.size(getWidth(), getHeight(), heads.height(at.scale()));
        at.extent(selection.reach(), columns.total(), columns.frozenWidth());
        at.keepWithin();
    }

    @Override
    protected void layoutChildren() {
        sizes();
        if (rebuilt) {
            rebuilt = false;
            slots.clear();
            moving.getChildren().clear();
            still.getChildren().clear();
            heads.build();
            stamp++;
        }
        makeSlots();
        double head = at.head();
        place(moving, at.left(), head, at.viewWidth(), at.viewHeight());
        place(still, 0, head, at.left(), at.viewHeight());
        place(over, 0, head, at.width() - at.bar(), at.viewHeight());
        heads.place(at);
        placeRows();
        placeHint();
        placeBars();
        placeLive();
    }

    private void makeSlots() {
        if (slots.size() < at.slots()) {
            while (slots.size() < at.slots()) {
                RowSlot slot = new RowSlot(columns);
                slots.add(slot);
                moving.getChildren().add(slot.moving());
                still.getChildren().add(slot.still());
            }
            // Rows go to slots by their number, so another count of slots shuffles them all.
            slots.forEach(slot -> slot.become(-1, false));
        }
        slots.forEach(slot -> slot.arrange(columns, at));
    }

    private void placeRows() {
        int first = at.firstRow();
        int rows = selection.reach();
        for (int r = first; r < first + slots.size(); r++) {
            RowSlot slot = slots.get(r % slots.size());
            slot.become(r < rows ? r : -1, r == selection.rows());
            if (r < rows) {
                slot.moving().relocate(-at.x(), at.rowTop(r));
                slot.still().relocate(0, at.rowTop(r));
                fill(slot, r);
            }
        }
    }

    private void fill(RowSlot slot, int row) {
        slot.here(selection.touchesRow(row));
        for (int c = 0; c < columns.size(); c++) {
            GridCell cell = slot.cell(c);
            boolean seen = c < columns.frozen() || isSeen(cell);
            cell.setVisible(seen);
            if (seen) {
                if (slot.fill(c, stamp)) {
                    cell.show(faces.apply(row, c));
                }
                cell.select(selection.isSelected(row, c), selection.isActive(row, c));
            }
        }
    }

    private boolean isSeen(GridCell cell) {
        double left = cell.getLayoutX() - at.x();
        return left < at.viewWidth() && left + cell.getWidth() > 0;
    }

    private void placeHint() {
        boolean shown = selection.reach() > selection.rows() && hinting.getAsBoolean();
        hint.setVisible(shown);
        if (shown) {
            double left = at.numbers();
            hint.resizeRelocate(
                    left,
                    at.rowTop(selection.rows()),
                    Math.max(0, Math.min(hint.prefWidth(-1), at.width() - left - at.bar())),
                    at.rowHeight() - 1);
        }
    }

    private void placeBars() {
        placing = true;
        bar(down, at.mostY(), at.viewHeight(), at.y());
        bar(across, at.mostX(), at.viewWidth(), at.x());
        placing = false;
        down.resizeRelocate(at.width() - at.bar(), at.head(), at.bar(), Math.max(0, at.viewHeight()));
        across.resizeRelocate(at.left(), at.height() - at.bar(), Math.max(0, at.viewWidth()), at.bar());
    }

    private void bar(ScrollBar bar, double most, double view, double value) {
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most <= 0 ? 0 : most * view / (most + view));
        bar.setUnitIncrement(at.rowHeight());
        bar.setBlockIncrement(view);
        bar.setValue(value);
    }

    private void placeLive() {
        if (live == null) {
            return;
        }
        Node frame = over.getChildren().get(0);
        boolean some = !selection.isEmpty();
        frame.setVisible(some);
        if (!some) {
            live.resizeRelocate(0, 0, at.rowHeight(), at.rowHeight());
            return;
        }
        double x = columnLeft(selection.column());
        double y = at.rowTop(selection.row());
        double width = columns.width(selection.column());
        boolean underStill = selection.column() >= columns.frozen() && x + width <= at.left();
        frame.setVisible(!underStill);
        frame.resizeRelocate(x, y, width, at.rowHeight() - 1);
        live.resizeRelocate(x, y, Math.max(width, 0), at.rowHeight() - 1);
    }

    /** Left edge of a column on the screen. */
    double columnLeft(int column) {
        double left = columns.left(column);
        return column < columns.frozen() ? at.numbers() + left : at.left() + left - columns.frozenWidth() - at.x();
    }

    /**
     * The column at a place; negative for the row numbers, the number of columns behind the last.
     */
    int columnAt(double x) {
        if (x < at.numbers()) {
            return -1;
        }
        double inside = x < at.left() ? x - at.numbers() : x - at.left() + columns.frozenWidth() + at.x();
        int column = 0;
        double right = 0;
        while (column < columns.size()) {
            right += columns.width(column);
            if (inside < right) {
                return column;
            }
            column++;
        }
        return column;
    }

    /** The row at a place; negative above the rows. */
    int rowAt(double y) {
        return y < at.head() ? -1 : (int) ((y - at.head() + at.y()) / at.rowHeight());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.add(EM);
        return all;
    }
}
