package org.jinguo.ui.kit;

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

/** Long work as the screen sees it: how far it is, and a way to stop it. */
public final class Job implements Progress {

    private record Step(String what, long done, long total) {}

    private final Executor screen;
    private final AtomicReference<Step> latest = new AtomicReference<>();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private volatile boolean stopAsked;
    private boolean stopped;

    Job(Executor screen) {
        this.screen = screen;
    }

    @Override
    public boolean step(String what, long done, long total) {
        // At most one step waits for the screen, however fast the work is.
        if (latest.getAndSet(new Step(what, done, total)) == null) {
            screen.execute(this::show);
        }
        return stopAsked;
    }

    private void show() {
        Step step = latest.getAndSet(null);
        if (step == null) {
            return;
        }
        if (step.total() > 0) {
            text.set(Messages.get("ui.job.step", step.what(), step.done(), step.total()));
            fraction.set(Math.min(1.0, (double) step.done() / step.total()));
        } else {
            text.set(step.what());
            fraction.set(-1);
        }
    }

    /** Asks the work to stop at its next step; the data stay as before. */
    public void stop() {
        stopAsked = true;
    }

    void end(boolean byOfficer) {
        stopped = byOfficer;
        running.set(false);
    }

    /** Whether it ended because it was asked to. */
    public boolean wasStopped() {
        return stopped;
    }

    /** What is being done, with counts. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Share that is done, 0–1; below 0 while not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Whether it is still at work. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
