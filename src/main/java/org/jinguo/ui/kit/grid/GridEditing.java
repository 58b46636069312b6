package org.jinguo.ui.kit.grid;

import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.field.FieldKind;

/**
 * Editing the active cell: begins by typing, F2 or a double click; ends by every way of leaving.
 */
final class GridEditing<R> {

    private final LiveEditor editor;
    private final ChoiceList choices;
    private final GridDeeds<R> deeds;
    private final GridRows<R> rows;
    private final GridColumns<R> columns;
    private final GridSelection selection;
    private final GridValues<R> values;
    private final NewRowEntry<R> fresh;
    private CellKey cell;

    GridEditing(LiveEditor editor, ChoiceList choices, GridParts<R> parts) {
        this.editor = editor;
        this.choices = choices;
        this.deeds = parts.deeds();
        this.rows = parts.rows();
        this.columns = parts.columns();
        this.selection = parts.selection();
        this.values = parts.values();
        this.fresh = parts.fresh();
        editor.onTyped(this::typed);
        choices.onPicked(word -> {
            editor.put(word);
            commit();
        });
    }

    boolean isEditing() {
        return editor.isEditing();
    }

    private void typed() {
        if (!editor.isEditing() || selection.isEmpty()) {
            return;
        }
        begun();
        List<String> words = words();
        if (editor.text().isBlank()) {
            choices.hide();
        } else if (!words.isEmpty()) {
            choices.show(words, editor.text(), false);
            if (isFree() && editor.text().chars().anyMatch(c -> c >= 128)) {
                choices.offer();
            }
        }
    }

    /** Whether any text may be typed: then words bind only when their first letters are typed. */
    private boolean isFree() {
        return columns.get(selection.column()).field().kind() == FieldKind.TEXT;
    }

    private void begun() {
        if (cell == null) {
            cell = values.key(selection.row(), selection.column());
        }
    }

    private List<String> words() {
        if (selection.isEmpty()) {
            return List.of();
        }
        GridColumn<R> column = columns.get(selection.column());
        return selection.isNew() ? column.newChoices(fresh.draft().row()) : column.choices(rows.get(selection.row()));
    }

    /** Why the active cell can only be read; empty where it may be edited. */
    Optional<String> locked() {
        return selection.isEmpty()
                ? Optional.of(Messages.get("ui.grid.readOnly"))
                : values.locked(selection.row(), selection.column());
    }

    /** Begins with the cell's own text; false and the reason told where it can only be read. */
    boolean begin() {
        Optional<String> why = locked();
        if (why.isPresent()) {
            deeds.say(why.get());
            return false;
        }
        editor.begin(values.editText(selection.row(), selection.column()));
        begun();
        return true;
    }

    /** Opens the list of the words to choose from. */
    void open() {
        if (words().isEmpty()) {
            return;
        }
        if (editor.isEditing() || begin()) {
            choices.show(words(), editor.text(), true);
        }
    }

    /** Takes what was typed; false when it was refused and still stands there. */
    boolean commit() {
        if (!editor.isEditing()) {
            return true;
        }
        int column = columnOf();
        int row = cell == null ? -1 : values.place(cell);
        String typed = choices.isShown() ? choices.best(editor.text()) : editor.text();
        close();
        return row < 0 || column < 0 || take(row, column, typed);
    }

    private boolean take(int row, int column, String typed) {
        return values.isNew(row) ? fresh.take(column, typed) : deeds.take(row, column, typed);
    }

    /** Takes what was typed for all selected cells of the column; false when it was refused. */
    boolean commitToSelection() {
        if (selection.isEmpty()) {
            return true;
        }
        if (selection.isNew()) {
            boolean taken = commit();
            if (taken) {
                fresh.finish();
            }
            return taken;
        }
        String typed = choices.isShown() ? choices.best(editor.text()) : editor.text();
        boolean editing = editor.isEditing();
        if (!editing) {
            typed = values.clear(selection.row(), selection.column());
        }
        close();
        return deeds.fillSelection(typed);
    }

    /** Empties the text while editing goes on. */
    void blank() {
        editor.put("");
    }

    private int columnOf() {
        if (cell == null) {
            return -1;
        }
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).key().equals(cell.column())) {
                return c;
            }
        }
        return -1;
    }

    /** Lets go of what was typed; false when nothing was. */
    boolean cancel() {
        boolean editing = editor.isEditing();
        close();
        if (editing || selection.isEmpty()) {
            return editing;
        }
        return selection.isNew() ? fresh.escape(selection.column()) : deeds.forget(selection.row(), selection.column());
    }

    private void close() {
        choices.hide();
        editor.end();
        cell = null;
    }

    ChoiceList choices() {
        return choices;
    }
}
