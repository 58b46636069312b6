package org.jinguo.ui.kit;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door to work off the JavaFX thread and back: a lane for writing, one for reading, one for
 * long work that only reads, and one beside them for what no page waits for, each in the order of
 * asking, so that neither a long import nor an export freezes a question and no key press overtakes
 * another. Threads are never interrupted: H2 would lose its file.
 */
public final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor writer;
    private final Executor reader;
    private final Executor worker;
    private final Executor aside;
    private final Executor screen;
    private final Clock clock;
    private final Tasks tasks;
    private final Set<Job> jobs = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;
    private volatile BiConsumer<Throwable, Optional<Runnable>> trouble = (e, again) -> {};

    private Background(Lanes lanes, Executor screen, Clock clock) {
        this.writer = lanes.writer();
        this.reader = lanes.reader();
        this.worker = lanes.worker();
        this.aside = lanes.aside();
        this.screen = screen;
        this.clock = clock;
        this.tasks = new Tasks(clock);
    }

    private record Lanes(Executor writer, Executor reader, Executor worker, Executor aside) {}

    /** Lanes with threads of their own, results on the JavaFX thread. */
    public static Background onLanes() {
        return onLanes(Clock.system(ZoneId.systemDefault()));
    }

    /** Lanes with threads of their own, results on the JavaFX thread, times by a clock. */
    public static Background onLanes(Clock clock) {
        Lanes lanes = new Lanes(
                lane("writer", Thread.NORM_PRIORITY),
                lane("reader", Thread.NORM_PRIORITY),
                lane("worker", Thread.NORM_PRIORITY),
                lane("aside", Thread.MIN_PRIORITY));
        return new Background(lanes, Platform::runLater, clock);
    }

    /** Everything at once on the calling thread, for tests of view models. */
    public static Background direct() {
        return direct(Clock.system(ZoneId.systemDefault()));
    }

    /** Everything at once on the calling thread, times by a clock. */
    public static Background direct(Clock clock) {
        Lanes lanes = new Lanes(Runnable::run, Runnable::run, Runnable::run, Runnable::run);
        return new Background(lanes, Runnable::run, clock);
    }

    // Only a wish: where cores are few, the screen goes before what nobody waits for.
    @SuppressWarnings("ThreadPriorityCheck")
    private static ExecutorService lane(String name, int priority) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "jinguo-" + name);
            thread.setPriority(priority);
            return thread;
        });
    }

    /** Who hears, on the JavaFX thread, of failures that nobody else handles. */
    public void onTrouble(Consumer<Throwable> handler) {
        this.trouble = (e, again) -> handler.accept(e);
    }

    /**
     * Who hears, on the JavaFX thread, of failures that nobody else handles, and how the work may
     * be tried again where nothing was taken back on the screen.
     */
    public void onTrouble(BiConsumer<Throwable, Optional<Runnable>> handler) {
        this.trouble = handler;
    }

    /** The jobs that run, and what came of those that ended. */
    public Tasks tasks() {
        return tasks;
    }

    /** Asks the data; {@code done} runs on the JavaFX thread. */
    public <T> void run(Supplier<T> work, Consumer<T> done) {
        submit(reader, work, done, e -> failed(e, () -> run(work, done)));
    }

    /** Asks the data; {@code failed} runs on the JavaFX thread when there is no answer. */
    public <T> void run(Supplier<T> work, Consumer<T> done, Runnable failed) {
        submit(reader, work, done, e -> {
            failed.run();
            failed(e, null);
        });
    }

    /** Asks what takes a moment, behind the long work that only reads; nothing is shown of it. */
    public <T> void runBehind(Supplier<T> work, Consumer<T> done) {
        submit(worker, work, done, e -> failed(e, () -> runBehind(work, done)));
    }

    /**
     * Works beside the screens, where no page waits for it: the search index and its keystrokes,
     * states of units.
     */
    public <T> void aside(Supplier<T> work, Consumer<T> done) {
        submit(aside, work, done, e -> failed(e, () -> aside(work, done)));
    }

    /** Changes the data; {@code done} runs on the JavaFX thread. */
    public <T> void write(Supplier<T> work, Consumer<T> done) {
        submit(writer, work, done, e -> failed(e, () -> write(work, done)));
    }

    /** Changes the data; {@code undone} takes back what the screen showed beforehand. */
    public <T> void write(Supplier<T> work, Consumer<T> done, Runnable undone) {
        submit(writer, work, done, e -> {
            undone.run();
            failed(e, null);
        });
    }

    /** Long work on the writing lane; see {@link #job(String, Function, Function)}. */
    public <T> Job job(Function<Progress, T> work, Consumer<T> done) {
        return job(Messages.get("ui.tasks.plain"), work, told(done));
    }

    /** Long work that only reads; see {@link #reading(String, Function, Function)}. */
    public <T> Job reading(Function<Progress, T> work, Consumer<T> done) {
        return reading(Messages.get("ui.tasks.plain"), work, told(done));
    }

    private static <T> Function<T, JobResult> told(Consumer<T> done) {
        return value -> {
            done.accept(value);
            return JobResult.of(Messages.get("ui.tasks.done"));
        };
    }

    /**
     * Long work on the writing lane, with a name, progress and a way to stop; {@code done} runs on
     * the JavaFX thread, takes what was made and says what came of it. It is not called when the
     * work was stopped or failed.
     */
    public <T> Job job(String name, Function<Progress, T> work, Function<T, JobResult> done) {
        return start(writer, new Order<>(name, work, done));
    }

    /** Long work that only reads, on a lane of its own. */
    public <T> Job reading(String name, Function<Progress, T> work, Function<T, JobResult> done) {
        return start(worker, new Order<>(name, work, done));
    }

    private record Order<T>(String name, Function<Progress, T> work, Function<T, JobResult> done) {}

    private <T> Job start(Executor lane, Order<T> order) {
        Job job = new Job(order.name(), screen, clock);
        jobs.add(job);
        screen.execute(() -> tasks.begin(job));
        submit(
                lane,
                () -> order.work().apply(job),
                value -> {
                    end(job, false);
                    tasks.end(job, TaskEntry.Kind.DONE, order.done().apply(value));
                },
                e -> {
                    end(job, e instanceof Progress.Stopped);
                    if (e instanceof Progress.Stopped) {
                        tasks.end(job, TaskEntry.Kind.STOPPED, stoppedResult());
                    } else {
                        tasks.failed(job, e);
                        failed(e, () -> start(lane, order));
                    }
                });
        return job;
    }

    private static JobResult stoppedResult() {
        return JobResult.of(Messages.get("ui.tasks.stopped"));
    }

    private void end(Job job, boolean stopped) {
        jobs.remove(job);
        job.end(stopped);
        tasks.leave(job);
    }

    private <T> void submit(Executor lane, Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (closed && lane != writer) {
            // A window that is going asks nothing any more; a Change is never dropped like this.
            LOG.info("a question after the closing was left unasked");
            return;
        }
        lane.execute(() -> {
            T value;
            try {
                value = work.get();
            } catch (RuntimeException | Error e) {
                // An Error, too, must not leave a job that runs for ever and tells nobody.
                screen.execute(() -> failed.accept(e));
                return;
            }
            screen.execute(() -> done.accept(value));
        });
    }

    private void failed(Throwable e, Runnable again) {
        LOG.error("work off the screen failed", e);
        trouble.accept(e, Optional.ofNullable(again));
    }

    /** Runs something on the JavaFX thread, after what was handed to it before. */
    public void onScreen(Runnable work) {
        screen.execute(work);
    }

    /** Asks long work to stop and waits until all lanes are empty. */
    @Override
    public void close() {
        jobs.forEach(Job::stopQuietly);
        closed = true;
        drain(writer);
        drain(reader);
        drain(worker);
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
