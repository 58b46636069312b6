package org.jinguo.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;

/**
 * The Changes since the opening that can be taken back, and those taken back that can be made
 * again. Several taken back at once are one Change and are made again by one; after that each can
 * be taken back by itself. The lists may be read while a long step is being taken back.
 */
public final class UndoStack {

    private static final int LONGEST_LABEL = 200;

    /**
     * A step of the lists.
     *
     * @param seq its oldest Change
     * @param label what it did, in officers' words
     * @param at when
     * @param changes how many Changes it holds
     */
    public record Step(long seq, String label, Instant at, int changes) {}

    private final ChangeLog log;
    private final Engine engine;
    private volatile List<Step> undoable = List.of();
    private volatile List<List<Step>> redoable = List.of();

    /** The lists change under the lock of the engine, which may bring a Change in by itself. */
    UndoStack(ChangeLog log, Engine engine) {
        this.log = log;
        this.engine = engine;
    }

    void made(Change change) {
        synchronized (engine) {
            Step step = new Step(change.seq(), change.label(), change.at(), 1);
            undoable = joined(List.of(step), undoable);
            redoable = List.of();
        }
    }

    /** The steps that can be taken back, the next one first; none from before the opening. */
    public List<Step> undoable() {
        return undoable;
    }

    /** The steps that can be made again, the next one first. */
    public List<Step> redoable() {
        return redoable.stream().map(UndoStack::told).toList();
    }

    /** How many steps lead back to before a Change; 0 when it can not be taken back. */
    public int stepsBackTo(long seq) {
        return undoable.stream().map(Step::seq).toList().indexOf(seq) + 1;
    }

    /** Several steps, the newest first, as one. */
    private static Step told(List<Step> group) {
        Step oldest = group.get(group.size() - 1);
        return group.size() == 1
                ? oldest
                : new Step(
                        oldest.seq(),
                        Messages.get("store.steps", group.size(), oldest.label()),
                        oldest.at(),
                        group.size());
    }

    /** Takes back the newest steps as one Change; one that is stopped leaves all as it was. */
    Optional<Change> undo(int steps, Progress progress) {
        synchronized (engine) {
            engine.settle();
            if (steps < 1 || steps > undoable.size()) {
                return Optional.empty();
            }
            List<Step> group = List.copyOf(undoable.subList(0, steps));
            Count count = new Count(progress, rows(group));
            Optional<Change> made = engine.write(
                    head(Change.Kind.UNDO, "store.undo.label", told(group)),
                    edit -> group.forEach(step -> back(step.seq(), edit, count)));
            undoable = List.copyOf(undoable.subList(steps, undoable.size()));
            redoable = joined(List.of(group), redoable);
            return made;
        }
    }

    /** Makes the step again that was taken back last; one that is stopped leaves all as it was. */
    Optional<Change> redo(Progress progress) {
        synchronized (engine) {
            engine.settle();
            if (redoable.isEmpty()) {
                return Optional.empty();
            }
            List<Step> group = redoable.get(0);
            List<Step> oldestFirst = new ArrayList<>(group);
            Collections.reverse(oldestFirst);
            Count count = new Count(progress, rows(group));
            Optional<Change> made = engine.write(
                    head(Change.Kind.REDO, "store.redo.label", told(group)),
                    edit -> oldestFirst.forEach(step -> forth(step.seq(), edit, count)));
            redoable = List.copyOf(redoable.subList(1, redoable.size()));
            undoable = joined(group, undoable);
            return made;
        }
    }

    private static <T> List<T> joined(List<T> first, List<T> rest) {
        List<T> all = new ArrayList<>(first);
        all.addAll(rest);
        return Collections.unmodifiableList(all);
    }

    private static ChangeWriter.Head head(Change.Kind kind, String sentence, Step told) {
        String label = Messages.get(sentence, told.label());
        String kept = label.substring(0, Math.min(label.length(), LONGEST_LABEL));
        return new ChangeWriter.Head(kind, kept, told.seq(), null, null);
    }

    private long rows(List<Step> group) {
        return group.stream()
                .flatMap(step -> log.find(step.seq()).stream())
                .mapToLong(Change::rows)
                .sum();
    }

    private void back(long seq, Edit edit, Count count) {
        log.images().backward(seq, row -> {
            edit.bring(Images.backward(row));
            return count.one();
        });
    }

    private void forth(long seq, Edit edit, Count count) {
        log.images().forward(seq, row -> {
            edit.bring(Images.forward(row));
            return count.one();
        });
    }

    /** Tells how many rows are done. */
    static final class Count {

        private static final int TOLD_EVERY = 500;

        private final Progress progress;
        private final long total;
        private long done;

        Count(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        /** One row more; always true. Throws {@link Progress.Stopped} when asked to stop. */
        boolean one() {
            if (done++ % TOLD_EVERY == 0) {
                progress.check(Messages.get("store.undo.rows"), done, total);
            }
            return true;
        }
    }
}
