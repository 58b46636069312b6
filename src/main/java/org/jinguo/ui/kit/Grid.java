package org.jinguo.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.SizeConverter;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/**
 * A table whose columns grow and shrink with the size of its text: columns know px only, so the
 * sheet tells the table one em ({@code -jg-em}), and widths given for 100 % follow it.
 */
final class Grid<R> extends TableView<R> {

    private static final double PLAIN_EM = 14;

    private static final CssMetaData<Grid<?>, Number> EM =
            new CssMetaData<>("-jg-em", SizeConverter.getInstance(), PLAIN_EM) {
                @Override
                public boolean isSettable(Grid<?> grid) {
                    return !grid.em.isBound();
                }

                @Override
                public StyleableProperty<Number> getStyleableProperty(Grid<?> grid) {
                    return grid.em;
                }
            };

    private final StyleableDoubleProperty em = new SimpleStyleableDoubleProperty(EM, this, "em", PLAIN_EM);

    Grid() {
        // Rows that went since the last drawing still have cells; a key that comes first would make
        // the toolkit ask for the height of row -1.
        addEventFilter(KeyEvent.KEY_PRESSED, e -> layout());
        em.addListener((o, before, now) -> grow(now.doubleValue() / before.doubleValue()));
        getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> {
            while (change.next()) {
                List<TableColumn<R, ?>> added = new ArrayList<>(change.getAddedSubList());
                added.removeAll(change.getRemoved());
                added.forEach(column -> grow(column, scale()));
            }
        });
    }

    /** How much larger than at 100 % everything is. */
    double scale() {
        return em.get() / PLAIN_EM;
    }

    /** Hears of a change of scale, after the columns have followed it. */
    void onScale(Runnable listener) {
        em.addListener((o, before, now) -> listener.run());
    }

    private void grow(double factor) {
        getColumns().forEach(column -> grow(column, factor));
        // The policy shares out the width anew only when the table's own width changes.
        getColumnResizePolicy().call(new ResizeFeatures<>(this, null, 0.0));
    }

    private static void grow(TableColumn<?, ?> column, double factor) {
        double least = column.getMinWidth() * factor;
        double wanted = column.getPrefWidth() * factor;
        // Growing, the least goes last, shrinking first: a column never wants less than its least.
        if (factor < 1) {
            column.setMinWidth(least);
        }
        column.setPrefWidth(wanted);
        column.setMinWidth(least);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(TableView.getClassCssMetaData());
        all.add(EM);
        return all;
    }
}
