package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Parsed;

/** What can be done to cells: each deed hands its edits to the screen as one batch. */
final class GridDeeds<R> {

    /** More cells than this are not filled at one stroke. */
    static final int MOST = 100_000;

    private final GridRows<R> rows;
    private final GridColumns<R> columns;
    private final GridSelection selection;
    private final GridValues<R> values;
    private Consumer<GridBatch<R>> sink = batch -> batch.failed("");
    private Consumer<String> message = text -> {};
    private Runnable repaint = () -> {};

    GridDeeds(GridRows<R> rows, GridColumns<R> columns, GridSelection selection, GridValues<R> values) {
        this.rows = rows;
        this.columns = columns;
        this.selection = selection;
        this.values = values;
    }

    void sink(Consumer<GridBatch<R>> screen) {
        this.sink = screen;
    }

    void onMessage(Consumer<String> listener) {
        this.message = listener;
    }

    void onRepaint(Runnable listener) {
        this.repaint = listener;
    }

    void say(String sentence) {
        message.accept(sentence);
    }

    /** Hands edits to the screen; the cells show them at once. */
    void submit(String label, List<GridEdit<R>> edits, String told) {
        if (edits.isEmpty()) {
            if (!told.isEmpty()) {
                say(told);
            }
            return;
        }
        values.await(edits);
        repaint.run();
        sink.accept(new GridBatch<>(label, edits, () -> settled(edits, told), sentence -> settled(edits, sentence)));
    }

    private void settled(List<GridEdit<R>> edits, String sentence) {
        values.settle(edits);
        repaint.run();
        if (!sentence.isEmpty()) {
            say(sentence);
        }
    }

    /**
     * Takes what was typed into a cell; false when it was refused. A refused text stays in the cell
     * with its reason until it is mended or let go.
     */
    boolean take(int row, int column, String typed) {
        GridColumn<R> to = columns.get(column);
        R item = rows.get(row);
        CellKey cell = values.key(row, column);
        Parsed<Object> read = to.read(values.texts(), item, typed);
        if (isRefused(read)) {
            values.refuse(cell, typedAs(read, typed));
            repaint.run();
            return false;
        }
        values.forget(cell);
        repaint.run();
        if (!isSame(values.value(row, column), read.value())) {
            submit(
                    Messages.get("ui.grid.done.edit", to.heading()),
                    List.of(new GridEdit<>(item, to, read.value())),
                    GridValues.say(read.problems()));
        }
        return true;
    }

    /** Lets go of a refused text; false when there was none. */
    boolean forget(int row, int column) {
        boolean had = values.forget(values.key(row, column));
        if (had) {
            repaint.run();
        }
        return had;
    }

    private static Parsed<Object> typedAs(Parsed<Object> read, String typed) {
        return new Parsed<>(typed, Optional.empty(), read.problems());
    }

    /** An ID whose check character is wrong has a value all the same (待核实). */
    static boolean isRefused(Parsed<?> read) {
        return read.isRefused() && read.value().isEmpty();
    }

    /** No tick and an empty cell are the same. */
    static boolean isSame(Object before, Optional<Object> now) {
        Object value = now.orElse(null);
        return Objects.equals(before, value)
                || (Boolean.FALSE.equals(before) && value == null)
                || (before == null && Boolean.FALSE.equals(value));
    }

    /** Fills down: the first row of each range into the rows below; one row takes from above. */
    void fillDown() {
        List<Target> targets = new ArrayList<>();
        for (GridRange range : selection.ranges()) {
            int from = range.rows() == 1 ? range.top() - 1 : range.top();
            if (from < 0) {
                say(Messages.get("ui.grid.fill.nothingAbove"));
                return;
            }
            for (int r = from + 1; r <= range.bottom(); r++) {
                for (int c = range.left(); c <= range.right(); c++) {
                    targets.add(new Target(r, c, values.value(from, c)));
                }
            }
            if (isTooMany(targets.size())) {
                return;
            }
        }
        fill(targets);
    }

    private boolean isTooMany(long cells) {
        if (cells > MOST) {
            say(Messages.get("ui.grid.fill.tooMany", cells, MOST));
        }
        return cells > MOST;
    }

    private record Target(int row, int column, Object value) {}

    private void fill(List<Target> targets) {
        List<GridEdit<R>> edits = new ArrayList<>();
        String why = "";
        int refused = 0;
        for (Target t : targets) {
            Optional<String> locked = values.locked(t.row, t.column);
            Optional<Object> value = Optional.ofNullable(t.value);
            if (isSame(values.value(t.row, t.column), value)) {
                continue;
            }
            String reason = locked.orElseGet(() -> refusal(t));
            if (reason.isEmpty()) {
                edits.add(new GridEdit<>(rows.get(t.row), columns.get(t.column), value));
            } else {
                refused++;
                why = reason;
            }
        }
        String told = refused == 0
                ? Messages.get("ui.grid.done.fill", edits.size())
                : Messages.get("ui.grid.done.fillRefused", edits.size(), refused, why);
        submit(Messages.get("ui.grid.done.fill", edits.size()), edits, told);
    }

    /** A value may break a rule in another row: read its text there. */
    private String refusal(Target t) {
        GridColumn<R> column = columns.get(t.column);
        Parsed<Object> read = column.read(values.texts(), rows.get(t.row), column.show(values.texts(), t.value));
        return isRefused(read) ? GridValues.say(read.problems()) : "";
    }

    /** Fills all selected cells of the active cell's column with what was typed (Ctrl+Enter). */
    boolean fillSelection(String typed) {
        if (isTooMany(selection.count())) {
            return false;
        }
        GridColumn<R> own = columns.get(selection.column());
        Parsed<Object> read = own.read(values.texts(), rows.get(selection.row()), typed);
        if (isRefused(read)) {
            values.refuse(values.key(selection.row(), selection.column()), typedAs(read, typed));
            repaint.run();
            return false;
        }
        List<Target> targets = new ArrayList<>();
        for (GridRange range : selection.ranges()) {
            for (int r = range.top(); r <= range.bottom(); r++) {
                if (range.contains(r, selection.column())) {
                    targets.add(new Target(r, selection.column(), read.value().orElse(null)));
                }
            }
        }
        fill(targets);
        return true;
    }

    /** Empties the selected cells; those that must hold something refuse. */
    void clear() {
        if (isTooMany(selection.count())) {
            return;
        }
        List<GridEdit<R>> edits = new ArrayList<>();
        String why = "";
        int refused = 0;
        for (GridRange range : selection.ranges()) {
            for (int r = range.top(); r <= range.bottom(); r++) {
                for (int c = range.left(); c <= range.right(); c++) {
                    boolean typed = values.forget(values.key(r, c));
                    if (isSame(values.value(r, c), Optional.empty()) || typed) {
                        continue;
                    }
                    Optional<String> locked = values.locked(r, c);
                    R row = rows.get(r);
                    Parsed<Object> read = columns.get(c).read(values.texts(), row, "");
                    if (locked.isPresent() || isRefused(read)) {
                        refused++;
                        why = locked.orElseGet(() -> GridValues.say(read.problems()));
                    } else {
                        edits.add(new GridEdit<>(row, columns.get(c), read.value()));
                    }
                }
            }
        }
        repaint.run();
        String told = refused == 0
                ? Messages.get("ui.grid.done.clear", edits.size())
                : Messages.get("ui.grid.done.clearRefused", edits.size(), refused, why);
        submit(Messages.get("ui.grid.done.clear", edits.size()), edits, told);
    }

    /** Ticks the selected cells of a tick column, or unticks them when the active one is ticked. */
    void toggle() {
        boolean now = Boolean.TRUE.equals(values.value(selection.row(), selection.column()));
        List<Target> targets = new ArrayList<>();
        for (GridRange range : selection.ranges()) {
            for (int r = range.top(); r <= range.bottom() && targets.size() < MOST; r++) {
                for (int c = range.left(); c <= range.right(); c++) {
                    if (columns.get(c).isTick()) {
                        targets.add(new Target(r, c, !now));
                    }
                }
            }
        }
        fill(targets);
    }
}
