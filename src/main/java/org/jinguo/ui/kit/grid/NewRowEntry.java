package org.jinguo.ui.kit.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Problem;
import org.jinguo.ui.kit.Background;

/**
 * Typing into the last row of a grid: from the first cell until it is a record. A row that can not
 * be written stays, or comes back, with what is missing; no typing is ever lost.
 */
final class NewRowEntry<R> {

    /** What came of trying to write a row. */
    private record Attempt(NewRowOutcome outcome, Optional<NewRowsResult> result) {}

    private final DraftRow<R> draft;
    private final GridColumns<R> columns;
    private final GridSelection selection;
    private final Background background;
    private final Deque<DraftRow.Content> waiting = new ArrayDeque<>();
    private Optional<Supplier<NewRows<R>>> screen = Optional.empty();
    private Consumer<Runnable> refresh = Runnable::run;
    private Consumer<String> say = text -> {};
    private Runnable repaint = () -> {};
    private BooleanSupplier editing = () -> false;
    private boolean here;

    NewRowEntry(GridColumns<R> columns, GridSelection selection, Background background, Supplier<FieldText> texts) {
        this.columns = columns;
        this.selection = selection;
        this.background = background;
        this.draft = new DraftRow<>(columns, texts);
    }

    /** The screen takes new rows. */
    void offer(Supplier<NewRows<R>> rows, Consumer<Runnable> anew) {
        screen = Optional.of(rows);
        refresh = anew;
        selection.newRow(true);
    }

    void on(Consumer<String> line, Runnable painter, BooleanSupplier typing) {
        say = line;
        repaint = painter;
        editing = typing;
    }

    boolean isOffered() {
        return screen.isPresent();
    }

    /** What makes records, as of now. */
    NewRows<R> maker() {
        return screen.orElseThrow().get();
    }

    /** Reads the rows anew and does something then. */
    void refresh(Runnable then) {
        refresh.accept(then);
    }

    DraftRow<R> draft() {
        return draft;
    }

    /** Takes what was typed; false when it was refused. */
    boolean take(int column, String typed) {
        selection.holdNew();
        boolean taken = draft.take(columns.get(column), typed);
        repaint.run();
        return taken;
    }

    /** Lets go of a refused text, or of the whole row; false when there was nothing. */
    boolean escape(int column) {
        boolean forgotten = draft.forget(columns.get(column));
        if (forgotten || draft.isBlank()) {
            repaint.run();
            return forgotten;
        }
        if (draft.size() > 1) {
            say.accept(Messages.get("ui.grid.new.emptied"));
        }
        draft.empty();
        repaint.run();
        return true;
    }

    /** Takes the last step within the row back; false when there is none. */
    boolean undo() {
        boolean undone = draft.undo();
        if (undone) {
            repaint.run();
        }
        return undone;
    }

    /** Empties the selected cells. */
    void clear() {
        draft.clear(selected());
        repaint.run();
    }

    /** Takes the selected cells' texts from somewhere: the row above, today. */
    void fill(IntFunction<String> text) {
        selection.holdNew();
        GridRange range = selection.range();
        for (int c = range.left(); c <= range.right(); c++) {
            if (columns.get(c).isInNewRows()) {
                draft.take(columns.get(c), text.apply(c));
            }
        }
        repaint.run();
    }

    private List<GridColumn<R>> selected() {
        GridRange range = selection.range();
        return List.copyOf(columns.shown().subList(range.left(), range.right() + 1));
    }

    /**
     * One step of Enter or Tab: to the next cell that is typed; at the last one the row is written.
     * False where there is no cell before.
     */
    boolean step(boolean back) {
        int by = back ? -1 : 1;
        for (int c = selection.column() + by; c >= 0 && c < columns.size(); c += by) {
            if (columns.get(c).isInNewRows()) {
                selection.moveTo(selection.rows(), c, false);
                return true;
            }
        }
        if (back) {
            return false;
        }
        if (draft.isBlank() || submit()) {
            begin();
        }
        return true;
    }

    /** Goes to the first cell that is typed, all columns in sight; false where there is none. */
    boolean begin() {
        for (int c = 0; isOffered() && c < columns.size(); c++) {
            if (columns.get(c).isInNewRows()) {
                selection.moveTo(selection.rows(), Math.max(c, columns.frozen()), false);
                selection.moveTo(selection.rows(), c, false);
                return true;
            }
        }
        return false;
    }

    /** Writes the row by Ctrl+Enter and goes on to the next one. */
    void finish() {
        if (!draft.isBlank() && submit()) {
            begin();
        }
    }

    /** The keyboard is in the row now, or is not. */
    void here(boolean now) {
        if (here != now) {
            here = now;
            draft.inHand(now);
            repaint.run();
            if (!now) {
                left();
            }
        }
    }

    /** The keyboard goes elsewhere: a complete row is written, another one stays and is told of. */
    void left() {
        if (draft.isBlank()) {
            draft.forgetSteps();
            takeWaiting();
        } else {
            submit();
        }
    }

    /** Hands the row on to be written; false when something is missing, which is told. */
    private boolean submit() {
        NewRows<R> maker = maker();
        List<NewRowProblem> missing = missing(maker.needed());
        if (!missing.isEmpty() || !draft.refused().isEmpty()) {
            draft.tell(missing);
            repaint.run();
            say.accept(unfinished(missing));
            return false;
        }
        NewRow row = draft.row();
        DraftRow.Content content = draft.takeOut();
        takeWaiting();
        repaint.run();
        background.write(
                () -> attempt(maker, row),
                done -> settled(done, content),
                () -> giveBack(content, List.of(), Messages.get("ui.grid.new.notSaved")));
        return true;
    }

    private List<NewRowProblem> missing(Set<String> needed) {
        NewRow row = draft.row();
        List<String> refused = draft.refused();
        List<NewRowProblem> missing = new ArrayList<>();
        for (GridColumn<R> column : columns.all()) {
            String key = column.key();
            if (needed.contains(key) && row.value(key).isEmpty() && !refused.contains(key)) {
                missing.add(new NewRowProblem(key, Problem.error("field.required", column.heading())));
            }
        }
        return missing;
    }

    private String unfinished(List<NewRowProblem> missing) {
        return missing.isEmpty()
                ? Messages.get("ui.grid.new.amiss", headings(draft.refused()))
                : Messages.get(
                        "ui.grid.new.missing",
                        headings(missing.stream().map(NewRowProblem::column).toList()));
    }

    private String headings(List<String> keys) {
        return keys.stream()
                .flatMap(key -> columns.find(key).stream())
                .map(GridColumn::heading)
                .collect(Collectors.joining(Messages.get("ui.grid.new.and")));
    }

    private static <R> Attempt attempt(NewRows<R> maker, NewRow row) {
        NewRowOutcome outcome = maker.check(List.of(row)).get(0);
        return new Attempt(
                outcome,
                outcome.isNew()
                        ? Optional.of(maker.write(new NewRowsBatch<>(Optional.empty(), List.of(row), Map.of())))
                        : Optional.empty());
    }

    private void settled(Attempt done, DraftRow.Content content) {
        List<NewRowProblem> problems = done.outcome().problems();
        String sentences =
                GridValues.say(problems.stream().map(NewRowProblem::problem).toList());
        Optional<Problem> refused = done.result().flatMap(NewRowsResult::refused);
        if (done.result().isEmpty()) {
            boolean known = done.outcome().kind() == NewRowOutcome.Kind.KNOWN;
            giveBack(
                    content,
                    problems,
                    known
                            ? Messages.get("ui.grid.new.known", sentences)
                            : Messages.get("ui.grid.new.refused", sentences));
        } else if (refused.isPresent()) {
            giveBack(
                    content,
                    List.of(NewRowProblem.ofRow(refused.get())),
                    Messages.get("ui.grid.new.refused", GridValues.say(List.of(refused.get()))));
        } else {
            String label = done.result().get().label();
            refresh.accept(() -> say.accept(Messages.get("ui.grid.new.done", label, sentences)));
        }
    }

    /** A row that was not written comes back; where another one has begun, it waits for that. */
    private void giveBack(DraftRow.Content content, List<NewRowProblem> problems, String sentence) {
        if (draft.isBlank() && !(selection.isNew() && editing.getAsBoolean())) {
            draft.fill(content);
            draft.forgetSteps();
            draft.tell(problems);
            selection.holdNew();
            repaint.run();
            say.accept(sentence);
        } else {
            waiting.add(content);
            say.accept(Messages.get("ui.grid.new.waits", sentence));
        }
    }

    private void takeWaiting() {
        if (!waiting.isEmpty()) {
            draft.fill(waiting.poll());
        }
    }
}
