package org.jinguo.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/**
 * A field to type into and a list of what fits: ↑ ↓ choose while the keyboard stays in the field,
 * Enter takes. Both stand in the scene, where the input method reaches the field.
 *
 * @param <T> what is chosen from
 */
public final class PickList<T> {

    private static final int SCREENFUL = 8;
    private static final int LONGEST = 12;
    private static final double EDGES = 3;

    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Consumer<T> taker;

    /**
     * A list with a field.
     *
     * @param name what is typed and listed, for a screen reader
     * @param look the nodes that show a line
     * @param taker hears what was taken
     */
    public PickList(String name, Function<T, Node> look, Consumer<T> taker) {
        this.taker = taker;
        field.setAccessibleText(name);
        list.setAccessibleText(name);
        list.setFocusTraversable(false);
        list.getStyleClass().add("pick-list");
        list.setCellFactory(l -> cell(look));
        // As long as what fits, up to a dozen lines.
        list.prefHeightProperty()
                .bind(Bindings.min(Bindings.size(list.getItems()), LONGEST)
                        .multiply(list.fixedCellSizeProperty())
                        .add(EDGES));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ListCell<T> cell(Function<T, Node> look) {
        ListCell<T> cell = new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean none) {
                super.updateItem(item, none);
                setGraphic(none || item == null ? null : look.apply(item));
            }
        };
        // The line takes the width that the list has, and no more.
        cell.setPrefWidth(0);
        cell.setOnMouseClicked(e -> {
            if (!cell.isEmpty()) {
                taker.accept(cell.getItem());
            }
        });
        return cell;
    }

    private void pressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown() || e.isShiftDown()) {
            return;
        }
        switch (e.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(SCREENFUL);
            case PAGE_UP -> step(-SCREENFUL);
            case ENTER -> {
                if (chosen().isEmpty()) {
                    return;
                }
                chosen().ifPresent(taker);
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    /** Goes some lines down, or up when negative, as far as they go. */
    public void step(int by) {
        int lines = list.getItems().size();
        if (lines > 0) {
            int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
            int to = Math.max(0, Math.min(lines - 1, at + by));
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - SCREENFUL / 2));
        }
    }

    /** Shows what fits, the first of it chosen. */
    public void show(List<T> lines) {
        list.getItems().setAll(lines);
        list.getSelectionModel().clearAndSelect(0);
        list.scrollTo(0);
    }

    /** The line that is chosen. */
    public Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** What is typed. */
    public StringProperty typedProperty() {
        return field.textProperty();
    }

    /** The field. */
    public TextField field() {
        return field;
    }

    /** The list. */
    public ListView<T> list() {
        return list;
    }
}
