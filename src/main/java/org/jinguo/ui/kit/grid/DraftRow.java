package org.jinguo.ui.kit.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;

/**
 * What stands in the last row of a grid before it is a record: texts as they were read, those that
 * were refused, and what a check said of them. Every step can be taken back.
 */
final class DraftRow<R> {

    /** Identity of the row among those of the records. */
    static final Object KEY = new Object();

    private static final int MOST_STEPS = 200;

    /** A row that was taken out, to be written or given back. */
    record Content(Map<String, Parsed<Object>> cells) {}

    private final GridColumns<R> columns;
    private final Supplier<FieldText> texts;
    private final Map<String, Parsed<Object>> cells = new LinkedHashMap<>();
    private final Map<String, List<Problem>> told = new HashMap<>();
    private final Deque<Content> before = new ArrayDeque<>();
    private boolean inHand;

    DraftRow(GridColumns<R> columns, Supplier<FieldText> texts) {
        this.columns = columns;
        this.texts = texts;
    }

    /** Whether the keyboard is in it: what is being typed is not masked. */
    void inHand(boolean now) {
        inHand = now;
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** How many cells hold something. */
    int size() {
        return cells.size();
    }

    /** The values that could be read. */
    NewRow row() {
        return row(cells);
    }

    private static NewRow row(Map<String, Parsed<Object>> from) {
        Map<String, Object> values = new HashMap<>();
        from.forEach((key, read) -> read.value().ifPresent(v -> values.put(key, v)));
        return new NewRow(values);
    }

    /** Keys of the cells whose text was refused. */
    List<String> refused() {
        return cells.entrySet().stream()
                .filter(e -> GridDeeds.isRefused(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes a text; false when it was refused and stands there with its reason. */
    boolean take(GridColumn<R> column, String typed) {
        Parsed<Object> read = typed.isBlank() ? Parsed.none() : column.readNew(texts.get(), row(others(column)), typed);
        boolean refused = GridDeeds.isRefused(read);
        if (!Objects.equals(cells.get(column.key()), read.isNone() ? null : read)) {
            step();
            if (read.isNone()) {
                cells.remove(column.key());
            } else {
                cells.put(column.key(), refused ? new Parsed<>(typed, Optional.empty(), read.problems()) : read);
            }
        }
        return !refused;
    }

    private Map<String, Parsed<Object>> others(GridColumn<R> column) {
        Map<String, Parsed<Object>> others = new HashMap<>(cells);
        others.remove(column.key());
        return others;
    }

    /** Lets go of a refused text; false when there was none. */
    boolean forget(GridColumn<R> column) {
        boolean had = refused().contains(column.key());
        if (had) {
            clear(List.of(column));
        }
        return had;
    }

    void clear(List<GridColumn<R>> some) {
        if (some.stream().anyMatch(c -> cells.containsKey(c.key()))) {
            step();
            some.forEach(c -> cells.remove(c.key()));
        }
    }

    private void step() {
        before.push(new Content(Map.copyOf(cells)));
        if (before.size() > MOST_STEPS) {
            before.removeLast();
        }
        told.clear();
    }

    /** Takes the last step back; false when there is none. */
    boolean undo() {
        if (before.isEmpty()) {
            return false;
        }
        fill(before.pop());
        return true;
    }

    /** Takes all of it out and leaves the row empty. */
    Content takeOut() {
        Content content = new Content(Map.copyOf(cells));
        cells.clear();
        told.clear();
        before.clear();
        return content;
    }

    /** Empties it in one step that can be taken back. */
    void empty() {
        step();
        cells.clear();
    }

    void forgetSteps() {
        before.clear();
    }

    /** Puts what was taken out. */
    void fill(Content content) {
        cells.clear();
        told.clear();
        cells.putAll(content.cells());
    }

    /** Marks cells with what a check said; what is about no column in sight is put to the first. */
    void tell(List<NewRowProblem> problems) {
        told.clear();
        for (NewRowProblem problem : problems) {
            boolean placed = columns.place(problem.column()) >= 0;
            String key = placed ? problem.column() : firstKey();
            told.computeIfAbsent(key, k -> new ArrayList<>()).add(problem.problem());
        }
    }

    private String firstKey() {
        return columns.shown().stream()
                .filter(GridColumn::isInNewRows)
                .map(GridColumn::key)
                .findFirst()
                .orElse("");
    }

    // What the cells show.

    /** The value of a cell; null where there is none. */
    Object value(GridColumn<R> column) {
        Parsed<Object> read = cells.get(column.key());
        return read == null ? null : read.value().orElse(null);
    }

    /** With what an edit of a cell begins. */
    String editText(GridColumn<R> column) {
        Parsed<Object> read = cells.get(column.key());
        if (read == null) {
            return "";
        }
        return read.value().map(v -> column.show(texts.get(), v)).orElse(read.text());
    }

    /** The text of a cell as it stands on the screen. */
    String shown(GridColumn<R> column, boolean masked) {
        Object value = value(column);
        return value != null && masked && !inHand ? column.mask(texts.get(), value) : editText(column);
    }

    /** Why a cell is not typed; empty where it is. */
    Optional<String> locked(GridColumn<R> column) {
        return column.isInNewRows()
                ? Optional.empty()
                : Optional.of(Messages.get("ui.grid.new.locked", column.heading()));
    }

    CellFace face(GridColumn<R> column, boolean masked) {
        return new CellFace(shown(column, masked), mark(column), !column.isInNewRows());
    }

    private CellFace.Mark mark(GridColumn<R> column) {
        Parsed<Object> read = cells.get(column.key());
        List<Problem> all = problems(column);
        if (read != null && GridDeeds.isRefused(read)
                || has(told.getOrDefault(column.key(), List.of()), Problem.Level.ERROR)) {
            return CellFace.Mark.DANGER;
        }
        return has(all, Problem.Level.ERROR) || has(all, Problem.Level.EXPLAIN)
                ? CellFace.Mark.WARN
                : CellFace.Mark.NONE;
    }

    private static boolean has(List<Problem> problems, Problem.Level level) {
        return problems.stream().anyMatch(p -> p.level() == level);
    }

    /** What there is to say of a cell. */
    List<Problem> problems(GridColumn<R> column) {
        Parsed<Object> read = cells.get(column.key());
        return Stream.concat(
                        read == null ? Stream.empty() : read.problems().stream(),
                        told.getOrDefault(column.key(), List.of()).stream())
                .distinct()
                .toList();
    }
}
