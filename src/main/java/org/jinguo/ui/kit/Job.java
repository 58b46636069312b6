package org.jinguo.ui.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;

/** Long work as the screen sees it: its name, how far it is, how long still, a way to stop it. */
public final class Job implements Progress {

    /** Work that ends sooner is not worth a bar (user-experience, rule 6). */
    static final Duration SHOWN_AFTER = Duration.ofSeconds(1);

    private record Step(String text, double share) {}

    private final String name;
    private final Executor screen;
    private final Clock clock;
    private final Instant begun;
    private final TimeLeft time;
    private final AtomicReference<Step> latest = new AtomicReference<>();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper(false);
    private volatile boolean stopAsked;
    private boolean stopped;

    Job(String name, Executor screen, Clock clock) {
        this.name = name;
        this.screen = screen;
        this.clock = clock;
        this.begun = clock.instant();
        this.time = new TimeLeft(clock);
    }

    @Override
    public boolean step(String what, long done, long total) {
        if (total <= 0) {
            return take(new Step(what, -1));
        }
        String said = Messages.get("ui.job.step", what, done, total);
        return take(new Step(said, share(done, total)));
    }

    @Override
    public Progress part(String which, long before, long parts) {
        return (what, done, total) -> {
            double inner = total > 0 ? share(done, total) : 0;
            String said = total > 0
                    ? Messages.get("ui.job.part", which, what, done, total)
                    : Messages.get("ui.job.partOnly", which, what);
            return take(new Step(said, share(before, parts) + inner / Math.max(1, parts)));
        };
    }

    private static double share(long done, long total) {
        return Math.min(1.0, (double) done / Math.max(1, total));
    }

    private boolean take(Step step) {
        // At most one step waits for the screen, however fast the work is.
        if (latest.getAndSet(step) == null) {
            screen.execute(this::show);
        }
        return stopAsked;
    }

    private void show() {
        Step step = latest.getAndSet(null);
        if (step == null) {
            return;
        }
        text.set(step.text());
        fraction.set(step.share());
        if (step.share() >= 0) {
            time.seen(step.share());
        }
    }

    /** Looks at the clock; whoever shows jobs asks for it a few times a second. */
    void tick() {
        left.set(fraction.get() < 0 ? "" : time.text());
        shown.set(age().compareTo(SHOWN_AFTER) >= 0);
    }

    Duration age() {
        return Duration.between(begun, clock.instant());
    }

    /** Asks the work to stop at its next step; the data stay as before. On the JavaFX thread. */
    public void stop() {
        stopAsked = true;
        stopping.set(true);
    }

    /** Asks the work to stop, from whatever thread, without telling the screen. */
    void stopQuietly() {
        stopAsked = true;
    }

    void end(boolean byOfficer) {
        stopped = byOfficer;
        running.set(false);
        shown.set(false);
    }

    /** Whether it ended because it was asked to. */
    public boolean wasStopped() {
        return stopped;
    }

    /** What is done, in officers' words: "并入 3 个文件". */
    public String name() {
        return name;
    }

    /** How far it is, with counts. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The time left in words; blank while it can not be told. */
    public ReadOnlyStringProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Share that is done, 0–1; below 0 while not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Whether it is still at work. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether it has been at work long enough to be shown with a bar. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether it was asked to stop and has not yet come to its next step. */
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }
}
