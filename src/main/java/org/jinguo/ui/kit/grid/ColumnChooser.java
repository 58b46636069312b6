package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;

/** Which columns are shown and in which order: a panel at the right of the grid. */
final class ColumnChooser<R> {

    private final GridColumns<R> columns;
    private final VBox root = new VBox();
    private final ListView<GridColumn<R>> list = new ListView<>();
    private final Set<GridColumn<R>> chosen = new LinkedHashSet<>();
    private Runnable closed = () -> {};

    ColumnChooser(GridColumns<R> columns) {
        this.columns = columns;
        Label title = new Label(Messages.get("ui.grid.columns.title"));
        title.getStyleClass().add("section");
        Label hint = new Label(Messages.get("ui.grid.columns.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        list.setAccessibleText(Messages.get("ui.grid.columns.title"));
        list.setId("grid-columns");
        list.getStyleClass().add("grid-column-list");
        list.setCellFactory(l -> new Row());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button reset = button(Messages.get("ui.grid.columns.reset"), this::reset);
        Button done = button(Messages.get("ui.grid.columns.done"), this::close);
        done.setId("grid-columns-done");
        FlowPane buttons = new FlowPane(
                button(Messages.get("ui.grid.columns.up"), () -> move(-1)),
                button(Messages.get("ui.grid.columns.down"), () -> move(1)),
                reset,
                done);
        buttons.getStyleClass().add("grid-columns-buttons");
        root.getStyleClass().add("grid-columns");
        root.getChildren().addAll(title, hint, list, buttons);
        root.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        hide();
    }

    private static Button button(String text, Runnable deed) {
        Button button = new Button(text);
        button.setOnAction(e -> deed.run());
        return button;
    }

    VBox root() {
        return root;
    }

    void onClosed(Runnable deed) {
        this.closed = deed;
    }

    void show() {
        fill();
        root.setVisible(true);
        root.setManaged(true);
        list.requestFocus();
        list.getSelectionModel().select(0);
    }

    private void fill() {
        chosen.clear();
        chosen.addAll(columns.shown());
        List<GridColumn<R>> order = new ArrayList<>(columns.shown());
        columns.all().stream().filter(c -> !chosen.contains(c)).forEach(order::add);
        list.getItems().setAll(order);
    }

    private void hide() {
        root.setVisible(false);
        root.setManaged(false);
    }

    private void close() {
        hide();
        closed.run();
    }

    private void reset() {
        columns.reset();
        fill();
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) {
            toggle(list.getSelectionModel().getSelectedItem());
            e.consume();
        } else if (e.isAltDown() && e.getCode() == KeyCode.UP) {
            move(-1);
            e.consume();
        } else if (e.isAltDown() && e.getCode() == KeyCode.DOWN) {
            move(1);
            e.consume();
        }
    }

    private void toggle(GridColumn<R> column) {
        if (column != null && !(chosen.size() == 1 && chosen.contains(column))) {
            if (!chosen.remove(column)) {
                chosen.add(column);
            }
            apply();
            list.refresh();
        }
    }

    private void move(int by) {
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < list.getItems().size()) {
            GridColumn<R> column = list.getItems().remove(from);
            list.getItems().add(to, column);
            list.getSelectionModel().clearAndSelect(to);
            apply();
        }
    }

    private void apply() {
        columns.show(list.getItems().stream().filter(chosen::contains).toList());
    }

    /** One column with its tick. */
    private final class Row extends ListCell<GridColumn<R>> {

        private final CheckBox box = new CheckBox();

        private Row() {
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            setAlignment(Pos.CENTER_LEFT);
            addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
                if (getItem() != null) {
                    toggle(getItem());
                }
            });
        }

        @Override
        protected void updateItem(GridColumn<R> column, boolean none) {
            super.updateItem(column, none);
            if (none || column == null) {
                setGraphic(null);
                setText(null);
            } else {
                box.setSelected(chosen.contains(column));
                setGraphic(box);
                setText(column.heading());
            }
        }
    }
}
