package org.jinguo.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Tables the way every screen has them. */
public final class Grids {

    private static final double WRAP_MARGIN = 20;
    private static final double LEAST = 64;

    private Grids() {}

    /** An empty table with rows of one height; its columns grow and shrink with the zoom. */
    public static <R> TableView<R> table(String name) {
        TableView<R> table = new Grid<>();
        table.setAccessibleText(name);
        table.getStyleClass().add("grid");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    /** A column of texts; its width in px at 100 %. */
    public static <R> TableColumn<R, String> text(String heading, double width, Function<R, String> value) {
        TableColumn<R, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(value.apply(c.getValue())));
        tell(column, value);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        column.setReorderable(false);
        return column;
    }

    /** What a column says of a row in words, for paper. */
    public static <R> void tell(TableColumn<R, ?> column, Function<R, String> words) {
        column.setUserData(words);
    }

    /** What a table lists, as it stands. */
    public static <R> Listed listed(TableView<R> table) {
        List<TableColumn<R, ?>> shown = List.copyOf(table.getVisibleLeafColumns());
        return new Listed(
                shown.stream()
                        .map(c -> new Listed.Column(
                                c.getText(), c.getWidth(), c.getStyleClass().contains("figure")))
                        .toList(),
                table.getItems().stream()
                        .map(r -> shown.stream().map(c -> words(c, r)).toList())
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static <R> String words(TableColumn<R, ?> column, R row) {
        if (column.getUserData() instanceof Function<?, ?> told) {
            return Objects.requireNonNullElse(((Function<R, String>) told).apply(row), "");
        }
        return column.getCellData(row) instanceof String text ? text : "";
    }

    /**
     * A column of figures, at the right, heading too; sorted by value; its width in px at 100 %.
     */
    public static <R, N extends Comparable<? super N>> TableColumn<R, N> figure(
            String heading, double width, Function<R, N> value, Function<N, String> shown) {
        TableColumn<R, N> column = new TableColumn<>(heading);
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(value.apply(c.getValue())));
        tell(column, row -> Optional.ofNullable(value.apply(row)).map(shown).orElse(""));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(N item, boolean none) {
                super.updateItem(item, none);
                setText(none || item == null ? null : shown.apply(item));
                setAlignment(Pos.CENTER_RIGHT);
            }
        });
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        column.setReorderable(false);
        column.getStyleClass().add("figure");
        return column;
    }

    /** Leaves out some columns while the table is narrower than a width, px at 100 %. */
    @SafeVarargs
    public static <R> void dropBelow(TableView<R> table, double width, TableColumn<R, ?>... columns) {
        onRoom(table, room -> {
            for (TableColumn<R, ?> column : columns) {
                column.setVisible(room >= width);
            }
        });
    }

    /** Hears of a table's width in px at 100 %, when it or the zoom changes. */
    public static void onRoom(TableView<?> table, DoubleConsumer listener) {
        table.widthProperty().addListener((o, before, now) -> listener.accept(room(table)));
        if (table instanceof Grid<?> grid) {
            grid.onScale(() -> listener.accept(room(table)));
        }
    }

    /** A table's width in px at 100 %. */
    public static double room(TableView<?> table) {
        return table instanceof Grid<?> grid ? table.getWidth() / grid.scale() : table.getWidth();
    }

    /** Lets the texts of a column take as many lines as they need; the rows grow with them. */
    public static <R> void wrap(TableView<R> table, TableColumn<R, String> column) {
        table.getStyleClass().add("wrapping");
        column.setCellFactory(c -> new TableCell<>() {
            private final Text text = new Text();

            {
                text.wrappingWidthProperty().bind(column.widthProperty().subtract(WRAP_MARGIN));
                text.getStyleClass().add("wrapped");
            }

            @Override
            protected void updateItem(String item, boolean none) {
                super.updateItem(item, none);
                text.setText(none || item == null ? "" : item);
                setGraphic(none ? null : text);
            }
        });
    }

    /** What stands in an empty table: one sentence, and the one main action if there is one. */
    public static Node empty(Label sentence, Button... action) {
        sentence.setWrapText(true);
        sentence.setAlignment(Pos.CENTER);
        sentence.setTextAlignment(TextAlignment.CENTER);
        sentence.getStyleClass().add("empty-text");
        VBox box = new VBox(sentence);
        box.getChildren().addAll(action);
        box.getStyleClass().add("empty");
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
