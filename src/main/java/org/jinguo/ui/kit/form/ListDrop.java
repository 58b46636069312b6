package org.jinguo.ui.kit.form;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;

/** The lines that fit what is typed, below their field: arrows and Enter pick one. */
final class ListDrop implements Drop {

    private static final int SHOWN = 6;
    private static final double BORDER = 2;

    private final FormEntry entry;
    private final TextField field;
    private final ObservableList<Suggestion> lines = FXCollections.observableArrayList();
    private final ListView<Suggestion> list = new ListView<>(lines);
    private boolean taking;

    ListDrop(FormEntry entry, TextField field) {
        this.entry = entry;
        this.field = field;
        list.setFocusTraversable(false);
        list.getStyleClass().add("form-list");
        list.setAccessibleText(Messages.get("ui.form.list", entry.field().label()));
        list.setCellFactory(v -> new Line());
        list.prefHeightProperty()
                .bind(Bindings.min(SHOWN, Bindings.size(lines))
                        .multiply(list.fixedCellSizeProperty())
                        .add(BORDER));
        list.minHeightProperty().bind(list.prefHeightProperty());
        list.visibleProperty().bind(Bindings.isNotEmpty(lines));
        list.managedProperty().bind(list.visibleProperty());
        list.setOnMouseClicked(e -> take());
        field.textProperty().addListener((o, was, now) -> typed());
        field.focusedProperty().addListener((o, was, now) -> left(now));
    }

    private static final class Line extends ListCell<Suggestion> {

        Line() {
            // The line takes the width that the list has; a bar below would hide the only line.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Suggestion item, boolean none) {
            super.updateItem(item, none);
            setText(none || item == null ? null : item.line());
        }
    }

    private void typed() {
        if (taking || !field.isFocused()) {
            return;
        }
        if (entry.typed().isEmpty()) {
            lines.clear();
        } else {
            show(entry.suggest(entry.typed()));
        }
    }

    private void show(List<Suggestion> found) {
        boolean said = found.size() == 1 && found.get(0).line().equals(entry.typed());
        lines.setAll(said ? List.of() : found);
        list.getSelectionModel().selectFirst();
    }

    private void left(boolean focused) {
        if (!focused && !list.isPressed()) {
            lines.clear();
        }
    }

    @Override
    public boolean isOpen() {
        return !lines.isEmpty();
    }

    @Override
    public void open() {
        String word = entry.chooses() ? "" : entry.typed();
        lines.setAll(entry.suggest(word));
        int at = lines.stream().map(Suggestion::line).toList().indexOf(entry.typed());
        list.getSelectionModel().select(Math.max(0, at));
        list.scrollTo(Math.max(0, at));
    }

    @Override
    public void close() {
        lines.clear();
    }

    @Override
    public boolean key(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> {
                if (e.isShortcutDown() || e.isShiftDown()) {
                    close();
                    return false;
                }
                take();
            }
            case ESCAPE -> close();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        if (at >= 0 && at < lines.size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - SHOWN + 1));
        }
    }

    private void take() {
        Suggestion picked = list.getSelectionModel().getSelectedItem();
        if (picked == null) {
            return;
        }
        taking = true;
        lines.clear();
        picked.take().run();
        field.requestFocus();
        field.positionCaret(field.getLength());
        taking = false;
    }

    @Override
    public Region node() {
        return list;
    }
}
