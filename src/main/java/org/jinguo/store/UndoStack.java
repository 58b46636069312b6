package org.jinguo.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jinguo.config.Messages;

/**
 * The Changes since the opening that can be taken back, and those taken back that can be made
 * again.
 */
final class UndoStack {

    private final ChangeLog log;
    private final BiFunction<ChangeWriter.Head, Consumer<Edit>, Optional<Change>> write;
    private final Deque<Long> undoable = new ArrayDeque<>();
    private final Deque<Long> redoable = new ArrayDeque<>();

    UndoStack(
            ChangeLog log, BiFunction<ChangeWriter.Head, Consumer<Edit>, Optional<Change>> write) {
        this.log = log;
        this.write = write;
    }

    synchronized void made(Change change) {
        undoable.push(change.seq());
        redoable.clear();
    }

    synchronized Optional<Change> undo() {
        return turn(undoable, redoable, Change.Kind.UNDO, "store.undo.label");
    }

    synchronized Optional<Change> redo() {
        return turn(redoable, undoable, Change.Kind.REDO, "store.redo.label");
    }

    synchronized Optional<String> undoLabel() {
        return label(undoable);
    }

    synchronized Optional<String> redoLabel() {
        return label(redoable);
    }

    private Optional<String> label(Deque<Long> stack) {
        return stack.isEmpty() ? Optional.empty() : log.find(stack.peek()).map(Change::label);
    }

    private Optional<Change> turn(
            Deque<Long> from, Deque<Long> to, Change.Kind kind, String sentence) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        long seq = from.peek();
        String label = Messages.get(sentence, log.find(seq).orElseThrow().label());
        Optional<Change> made =
                write.apply(
                        new ChangeWriter.Head(kind, label, seq, null, null),
                        edit -> bring(seq, kind, edit));
        from.pop();
        to.push(seq);
        return made;
    }

    private void bring(long seq, Change.Kind kind, Edit edit) {
        List<List<RowCodec.ReadRow>> parts = log.images(seq);
        if (kind == Change.Kind.REDO) {
            parts.forEach(rows -> rows.forEach(row -> edit.bring(Images.forward(row))));
            return;
        }
        for (int p = parts.size() - 1; p >= 0; p--) {
            List<RowCodec.ReadRow> rows = parts.get(p);
            for (int i = rows.size() - 1; i >= 0; i--) {
                edit.bring(Images.backward(rows.get(i)));
            }
        }
    }
}
