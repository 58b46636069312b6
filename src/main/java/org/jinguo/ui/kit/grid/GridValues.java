package org.jinguo.ui.kit.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;

/**
 * Values and texts of the cells in sight: those of the rows, those on their way to being saved, and
 * those that were typed and could not be taken.
 */
final class GridValues<R> {

    private final GridRows<R> rows;
    private final GridColumns<R> columns;
    private final Supplier<FieldText> texts;
    private final DraftRow<R> draft;
    private final Map<CellKey, Optional<Object>> underway = new HashMap<>();
    private final Map<CellKey, Parsed<Object>> refused = new HashMap<>();
    private final Set<String> revealed = new HashSet<>();
    private Predicate<R> dimmed = row -> false;
    private boolean editable;

    GridValues(GridRows<R> rows, GridColumns<R> columns, DraftRow<R> draft, Supplier<FieldText> texts) {
        this.rows = rows;
        this.draft = draft;
        this.columns = columns;
        this.texts = texts;
    }

    /** Whether the grid is edited at all; only then do locked cells look locked. */
    void editable(boolean now) {
        editable = now;
    }

    /** Rows that stand back: what has ended. */
    void dimmedWhere(Predicate<R> rule) {
        dimmed = rule;
    }

    boolean isEditable() {
        return editable;
    }

    FieldText texts() {
        return texts.get();
    }

    CellKey key(int row, int column) {
        Object identity = isNew(row) ? DraftRow.KEY : rows.keyOf(rows.get(row));
        return new CellKey(identity, columns.get(column).key());
    }

    /** Whether it is the row for a new record, behind those that are there. */
    boolean isNew(int row) {
        return row >= rows.size();
    }

    /** The row of a cell that was found by {@link #key}; negative when it is not in sight. */
    int place(CellKey cell) {
        return cell.row() == DraftRow.KEY ? rows.size() : rows.place(cell.row());
    }

    /** The value of a cell; null where there is none. */
    Object value(int row, int column) {
        return isNew(row) ? draft.value(columns.get(column)) : value(row, columns.get(column));
    }

    /** The value of a cell of a row that is there, in a column that may be out of sight. */
    Object value(int row, GridColumn<R> column) {
        Optional<Object> waiting =
                underway.isEmpty() ? null : underway.get(new CellKey(rows.keyOf(rows.get(row)), column.key()));
        return waiting != null ? waiting.orElse(null) : column.value(rows.get(row));
    }

    /** The text of a cell in clear. */
    String clear(int row, int column) {
        return columns.get(column).show(texts(), value(row, column));
    }

    /** The text of a cell as it stands on the screen. */
    String shown(int row, int column) {
        GridColumn<R> shown = columns.get(column);
        if (isNew(row)) {
            return draft.shown(shown, isMasked(shown));
        }
        return isMasked(shown) ? shown.mask(texts(), value(row, column)) : clear(row, column);
    }

    /** The text of a cell of a row that is there, masked also where it is shown in clear now. */
    String masked(int row, int column) {
        return columns.get(column).mask(texts(), value(row, column));
    }

    /** The same of a row that is there, in a column that may be out of sight. */
    String shown(int row, GridColumn<R> column) {
        Object value = value(row, column);
        return isMasked(column) ? column.mask(texts(), value) : column.show(texts(), value);
    }

    /** With what an edit of a cell begins: what was typed and refused, or its value. */
    String editText(int row, int column) {
        if (isNew(row)) {
            return draft.editText(columns.get(column));
        }
        Parsed<Object> typed = refused.get(key(row, column));
        return typed == null ? clear(row, column) : typed.text();
    }

    /** Why a cell can only be read; empty where it may be edited. */
    Optional<String> locked(int row, int column) {
        if (isNew(row)) {
            return draft.locked(columns.get(column));
        }
        Optional<String> why = columns.get(column).locked(rows.get(row));
        return editable || why.isPresent() ? why : Optional.of(Messages.get("ui.grid.readOnly"));
    }

    CellFace face(int row, int column) {
        GridColumn<R> shown = columns.get(column);
        if (isNew(row)) {
            return draft.face(shown, isMasked(shown));
        }
        R item = rows.get(row);
        boolean locked = dimmed.test(item) || (editable && shown.locked(item).isPresent());
        Parsed<Object> typed = refused.isEmpty() ? null : refused.get(key(row, column));
        if (typed != null) {
            return new CellFace(typed.text(), CellFace.Mark.DANGER, locked);
        }
        return new CellFace(shown(row, column), mark(shown, item), locked);
    }

    private CellFace.Mark mark(GridColumn<R> column, R item) {
        List<Problem> marks = column.marks(item);
        if (!marks.isEmpty()) {
            boolean wrong = marks.stream().anyMatch(p -> p.level() == Problem.Level.ERROR);
            return wrong ? CellFace.Mark.DANGER : CellFace.Mark.WARN;
        }
        if (column.isFine(item)) {
            return CellFace.Mark.FINE;
        }
        return column.isProposed(item) ? CellFace.Mark.PROPOSED : CellFace.Mark.NONE;
    }

    /** What there is to say about a cell; empty for most. */
    String reason(int row, int column) {
        if (isNew(row)) {
            return say(draft.problems(columns.get(column)));
        }
        Parsed<Object> typed = refused.get(key(row, column));
        GridColumn<R> shown = columns.get(column);
        R item = rows.get(row);
        List<Problem> problems = typed == null ? shown.marks(item) : typed.problems();
        if (problems.isEmpty()) {
            return shown.isProposed(item) ? Messages.get("ui.grid.proposed") : "";
        }
        return say(problems);
    }

    /** The sentences of problems. */
    static String say(List<Problem> problems) {
        return problems.stream().map(p -> Messages.problem(p.code(), p.args())).collect(Collectors.joining(" "));
    }

    boolean isMarked(int row, int column) {
        return face(row, column).mark() == CellFace.Mark.DANGER
                || face(row, column).mark() == CellFace.Mark.WARN;
    }

    /** Keeps what was typed and could not be taken. */
    void refuse(CellKey cell, Parsed<Object> typed) {
        refused.put(cell, typed);
    }

    /** Lets go of what was typed and refused; whether there was any. */
    boolean forget(CellKey cell) {
        return refused.remove(cell) != null;
    }

    /** Shows values that are being saved. */
    void await(List<GridEdit<R>> edits) {
        edits.forEach(edit -> underway.put(key(edit), edit.value()));
        edits.forEach(edit -> refused.remove(key(edit)));
    }

    /** Shows the rows' own values again. */
    void settle(List<GridEdit<R>> edits) {
        edits.forEach(edit -> underway.remove(key(edit), edit.value()));
    }

    private CellKey key(GridEdit<R> edit) {
        return new CellKey(rows.keyOf(edit.row()), edit.column().key());
    }

    boolean isMasked(GridColumn<R> column) {
        return column.isMasked() && !revealed.contains(column.key());
    }

    boolean isRevealed() {
        return !revealed.isEmpty();
    }

    /** Shows a column's values in clear, or masks them again. */
    void reveal(GridColumn<R> column, boolean inClear) {
        if (inClear) {
            revealed.add(column.key());
        } else {
            revealed.remove(column.key());
        }
    }

    /** Masks everything again. */
    void hideAll() {
        revealed.clear();
    }
}
