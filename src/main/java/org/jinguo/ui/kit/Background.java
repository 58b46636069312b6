package org.jinguo.ui.kit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jinguo.config.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door to work off the JavaFX thread and back: a lane for writing, a lane for reading, and
 * one beside them for what no page waits for, each in the order of asking, so that a long import
 * never freezes a question and no key press overtakes another. Threads are never interrupted: H2
 * would lose its file.
 */
public final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor writer;
    private final Executor reader;
    private final Executor aside;
    private final Executor screen;
    private final Set<Job> jobs = ConcurrentHashMap.newKeySet();
    private volatile Consumer<RuntimeException> trouble = e -> {};

    private Background(Executor writer, Executor reader, Executor aside, Executor screen) {
        this.writer = writer;
        this.reader = reader;
        this.aside = aside;
        this.screen = screen;
    }

    /** Three lanes with threads of their own, results on the JavaFX thread. */
    public static Background onLanes() {
        return new Background(
                lane("writer", Thread.NORM_PRIORITY),
                lane("reader", Thread.NORM_PRIORITY),
                lane("aside", Thread.MIN_PRIORITY),
                Platform::runLater);
    }

    /** Everything at once on the calling thread, for tests of view models. */
    public static Background direct() {
        return new Background(Runnable::run, Runnable::run, Runnable::run, Runnable::run);
    }

    // Only a wish: where cores are few, the screen goes before what nobody waits for.
    @SuppressWarnings("ThreadPriorityCheck")
    private static ExecutorService lane(String name, int priority) {
        return Executors.newSingleThreadExecutor(
                work -> {
                    Thread thread = new Thread(work, "jinguo-" + name);
                    thread.setPriority(priority);
                    return thread;
                });
    }

    /** Who hears, on the JavaFX thread, of failures that nobody else handles. */
    public void onTrouble(Consumer<RuntimeException> handler) {
        this.trouble = handler;
    }

    /** Asks the data; {@code done} runs on the JavaFX thread. */
    public <T> void run(Supplier<T> work, Consumer<T> done) {
        submit(reader, work, done, this::failed);
    }

    /** Asks the data; {@code failed} runs on the JavaFX thread when there is no answer. */
    public <T> void run(Supplier<T> work, Consumer<T> done, Runnable failed) {
        submit(
                reader,
                work,
                done,
                e -> {
                    failed.run();
                    failed(e);
                });
    }

    /**
     * Works beside the screens, where no page waits for it: the search index and its keystrokes,
     * states of units.
     */
    public <T> void aside(Supplier<T> work, Consumer<T> done) {
        submit(aside, work, done, this::failed);
    }

    /** Changes the data; {@code done} runs on the JavaFX thread. */
    public <T> void write(Supplier<T> work, Consumer<T> done) {
        submit(writer, work, done, this::failed);
    }

    /** Changes the data; {@code undone} takes back what the screen showed beforehand. */
    public <T> void write(Supplier<T> work, Consumer<T> done, Runnable undone) {
        submit(
                writer,
                work,
                done,
                e -> {
                    undone.run();
                    failed(e);
                });
    }

    /**
     * Long work on the writing lane, with progress and a way to stop; {@code done} is not called
     * when it was stopped.
     */
    public <T> Job job(Function<Progress, T> work, Consumer<T> done) {
        return start(writer, work, done);
    }

    /** Long work that only reads, on the reading lane. */
    public <T> Job reading(Function<Progress, T> work, Consumer<T> done) {
        return start(reader, work, done);
    }

    private <T> Job start(Executor lane, Function<Progress, T> work, Consumer<T> done) {
        Job job = new Job(screen);
        jobs.add(job);
        submit(
                lane,
                () -> work.apply(job),
                value -> {
                    end(job, false);
                    done.accept(value);
                },
                e -> {
                    end(job, e instanceof Progress.Stopped);
                    if (!(e instanceof Progress.Stopped)) {
                        failed(e);
                    }
                });
        return job;
    }

    private void end(Job job, boolean stopped) {
        jobs.remove(job);
        job.end(stopped);
    }

    private <T> void submit(
            Executor lane, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        lane.execute(
                () -> {
                    T value;
                    try {
                        value = work.get();
                    } catch (RuntimeException e) {
                        screen.execute(() -> failed.accept(e));
                        return;
                    }
                    screen.execute(() -> done.accept(value));
                });
    }

    private void failed(RuntimeException e) {
        LOG.error("work off the screen failed", e);
        trouble.accept(e);
    }

    /** Runs something on the JavaFX thread, after what was handed to it before. */
    public void onScreen(Runnable work) {
        screen.execute(work);
    }

    /** Asks long work to stop and waits until all lanes are empty. */
    @Override
    public void close() {
        jobs.forEach(Job::stop);
        drain(writer);
        drain(reader);
        drain(aside);
    }

    private static void drain(Executor lane) {
        if (lane instanceof ExecutorService service) {
            service.shutdown();
            while (!service.isTerminated()) {
                try {
                    service.awaitTermination(1, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                    // Not set again: the data are closed on this thread next, and an interrupt
                    // would cost H2 its file.
                    LOG.warn("asked to hurry while closing; waiting for the lanes all the same");
                }
            }
        }
    }
}
