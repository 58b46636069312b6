package org.jinguo.ui.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;

/**
 * The one place of work in progress: the jobs that run, and what came of those that ended, until it
 * is cleared. Lives on the JavaFX thread.
 */
public final class Tasks {

    private static final Duration QUIET = Duration.ofMillis(100);
    private static final int MOST_KEPT = 200;

    private final Clock clock;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<TaskEntry> log = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private boolean watched;
    private Consumer<TaskEntry> ended = entry -> {};
    private Function<Throwable, String> sentences = failure -> Messages.get("ui.tasks.failed");

    Tasks(Clock clock) {
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    void begin(Job job) {
        running.add(job);
        tick();
    }

    /** It no longer runs, whatever became of it. */
    void leave(Job job) {
        running.remove(job);
        tick();
    }

    void end(Job job, TaskEntry.Kind kind, JobResult result) {
        if (result.sentence().isEmpty()) {
            return;
        }
        boolean worthTelling = job.age().compareTo(Job.SHOWN_AFTER) >= 0;
        TaskEntry entry = new TaskEntry(now(), kind, job.name(), result.sentence(), result.actions());
        keep(entry);
        tick();
        if (worthTelling && !watched && kind != TaskEntry.Kind.FAILED) {
            ended.accept(entry);
        }
    }

    void failed(Job job, Throwable failure) {
        end(job, TaskEntry.Kind.FAILED, JobResult.of(sentences.apply(failure)));
    }

    /** Keeps a line, the newest first. */
    void keep(TaskEntry entry) {
        log.add(0, entry);
        if (log.size() > MOST_KEPT) {
            log.remove(MOST_KEPT, log.size());
        }
    }

    LocalTime now() {
        return LocalTime.now(clock);
    }

    /** Whether she looks at the list, so that nothing of it need be told besides. */
    void watched(boolean looking) {
        this.watched = looking;
    }

    /** Who hears of work that took long enough to be looked away from. */
    void onEnded(Consumer<TaskEntry> listener) {
        this.ended = listener;
    }

    /** What tells a failure of the surroundings in officers' words. */
    public void explainWith(Function<Throwable, String> newSentences) {
        this.sentences = newSentences;
    }

    /** Looks at the clock: what is worth a bar, what only a busy cursor, how long still. */
    void tick() {
        running.forEach(Job::tick);
        busy.set(running.stream()
                .anyMatch(j -> !j.shownProperty().get() && j.age().compareTo(QUIET) >= 0));
        summary.set(summaryText());
    }

    private String summaryText() {
        List<Job> seen = shown();
        if (seen.isEmpty()) {
            return log.isEmpty() ? "" : Messages.get("ui.tasks.summary.done", log.size());
        }
        double share = seen.get(seen.size() - 1).fractionProperty().get();
        return share < 0
                ? Messages.get("ui.tasks.summary.running", seen.size())
                : Messages.get("ui.tasks.summary.share", seen.size(), Math.floor(share * 100));
    }

    private List<Job> shown() {
        return running.stream().filter(j -> j.shownProperty().get()).toList();
    }

    /** Forgets what is finished. */
    void clear() {
        log.clear();
        tick();
    }

    /** The jobs at work, oldest first. */
    ObservableList<Job> running() {
        return running;
    }

    /** What was finished and said, newest first. */
    ObservableList<TaskEntry> log() {
        return log;
    }

    /** Whether something runs that is worth a busy cursor and not yet a bar. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How much runs and how far the newest is, in one line; blank when there is nothing. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
