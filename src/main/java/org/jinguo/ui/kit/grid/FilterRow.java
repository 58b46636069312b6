package org.jinguo.ui.kit.grid;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jinguo.config.Messages;
import org.jinguo.model.field.FieldKind;

/** A filter below each heading: text, pinyin or a range typed in the page, or words ticked. */
final class FilterRow<R> {

    private final GridRows<R> rows;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Map<String, CheckBox>> ticks = new HashMap<>();
    private Consumer<String> seen = key -> {};
    private Runnable left = () -> {};
    private boolean showing;

    FilterRow(GridRows<R> rows, GridColumns<R> columns) {
        this.rows = rows;
        columns.all().forEach(c -> nodes.put(c.key(), isTicked(c) ? words(c) : text(c)));
    }

    /** Columns with few words are filtered by ticking. */
    private static boolean isTicked(GridColumn<?> column) {
        FieldKind kind = column.field().kind();
        return kind == FieldKind.TICK
                || (kind == FieldKind.CHOICE && !column.field().choices().isEmpty());
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    /** Who brings a column into sight when its filter has the keyboard. */
    void onSeen(Consumer<String> listener) {
        this.seen = listener;
    }

    /** Who takes the keyboard when a filter is left. */
    void onLeft(Runnable listener) {
        this.left = listener;
    }

    void focus(String column) {
        nodes.get(column).requestFocus();
    }

    private Node text(GridColumn<R> column) {
        TextField field = new TextField();
        field.setId("filter-" + column.key().replace('.', '-'));
        field.getStyleClass().add("grid-filter");
        field.setAccessibleText(Messages.get("ui.grid.filter.of", column.heading()));
        field.setPromptText(
                FilterRange.fits(column.field().kind())
                        ? Messages.get("ui.grid.filter.promptRange")
                        : Messages.get("ui.grid.filter.prompt"));
        field.textProperty().addListener((o, before, now) -> {
            if (!showing) {
                rows.filter(column.key(), GridFilter.of(now));
            }
        });
        prepare(field, column);
        return field;
    }

    private void prepare(Node node, GridColumn<R> column) {
        node.focusedProperty().addListener((o, before, now) -> {
            if (now) {
                seen.accept(column.key());
            }
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, column));
    }

    private void pressed(KeyEvent e, GridColumn<R> column) {
        boolean down = e.getCode() == KeyCode.DOWN && !ticks.containsKey(column.key());
        boolean enter = e.getCode() == KeyCode.ENTER && !ticks.containsKey(column.key());
        if (e.getCode() == KeyCode.ESCAPE) {
            if (!rows.filter(column.key()).isNone()) {
                rows.filter(column.key(), GridFilter.NONE);
            } else {
                left.run();
            }
            e.consume();
        } else if (down || enter) {
            left.run();
            e.consume();
        }
    }

    private Node words(GridColumn<R> column) {
        MenuButton button = new MenuButton();
        button.setId("filter-" + column.key().replace('.', '-'));
        button.getStyleClass().add("grid-filter");
        button.setAccessibleText(Messages.get("ui.grid.filter.of", column.heading()));
        Map<String, CheckBox> boxes = new LinkedHashMap<>();
        for (String word : choices(column)) {
            CheckBox box = new CheckBox(word.isEmpty() ? Messages.get("ui.grid.filter.blank") : word);
            box.selectedProperty().addListener((o, before, now) -> ticked(column.key()));
            boxes.put(word, box);
            CustomMenuItem item = new CustomMenuItem(box, false);
            button.getItems().add(item);
        }
        ticks.put(column.key(), boxes);
        prepare(button, column);
        label(column.key());
        return button;
    }

    private static List<String> choices(GridColumn<?> column) {
        Set<String> words = new LinkedHashSet<>();
        if (column.isTick()) {
            words.add(Messages.get("ui.grid.tick"));
        } else {
            words.addAll(column.field().choices());
        }
        words.add("");
        return List.copyOf(words);
    }

    private void ticked(String column) {
        if (showing) {
            return;
        }
        Set<String> chosen = new LinkedHashSet<>();
        ticks.get(column).forEach((word, box) -> {
            if (box.isSelected()) {
                chosen.add(word);
            }
        });
        rows.filter(column, new GridFilter("", chosen));
        label(column);
    }

    private void label(String column) {
        MenuButton button = (MenuButton) nodes.get(column);
        if (button == null) {
            return;
        }
        Set<String> chosen = rows.filter(column).ticks();
        button.setText(
                chosen.isEmpty()
                        ? Messages.get("ui.grid.filter.all")
                        : String.join(
                                "、",
                                chosen.stream()
                                        .map(t -> t.isEmpty() ? Messages.get("ui.grid.filter.blank") : t)
                                        .toList()));
    }

    /** Shows the filters as they are, after they were set elsewhere. */
    void refresh() {
        showing = true;
        nodes.forEach((key, node) -> {
            GridFilter now = rows.filter(key);
            if (node instanceof TextField field) {
                // What is ticked from a cell stands in the line above, masked if need be.
                String wanted = now.typed();
                if (!field.getText().equals(wanted)) {
                    field.setText(wanted);
                }
            } else {
                ticks.get(key)
                        .forEach((word, box) -> box.setSelected(now.ticks().contains(word)));
                label(key);
            }
        });
        showing = false;
    }
}
