package org.jinguo.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work on a database file that may be damaged in a way that never ends. It runs on a thread of its
 * own and beats a heart as it gets on; when so much processor time has gone without a beat, it is
 * given up: the file is taken away from it, and the caller goes another way.
 */
final class Patience {

    /** Processor time without a beat, seconds: thousands of times what a step takes. */
    private static final int PROCESSOR_SECONDS = 10;

    /** Waiting without a beat, seconds: a slow stick answers within it. */
    private static final int WAITING_SECONDS = 180;

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LOOK_MS = 50;

    /** The work did not get on. */
    static final class GivenUp extends Exception {
        private static final long serialVersionUID = 1L;

        GivenUp(String message) {
            super(message);
        }
    }

    /** The work. */
    @FunctionalInterface
    interface Work<T> {
        T run(Heart heart) throws Exception;
    }

    /** Beats while work gets on. */
    static final class Heart {

        private final AtomicLong beats = new AtomicLong();

        /** One step is done. */
        void beat() {
            beats.incrementAndGet();
        }
    }

    private final long processorNanos;
    private final Consumer<String> giveUp;
    private final Heart heart = new Heart();
    private long seen = -1;
    private long cpuThen;
    private long timeThen;

    /** {@code giveUp} takes the file away from the work and hears why. */
    Patience(int processorSeconds, Consumer<String> giveUp) {
        this.processorNanos = TimeUnit.SECONDS.toNanos(processorSeconds);
        this.giveUp = giveUp;
    }

    /** Patience with work on database files, which are taken away from it. */
    static Patience on(H2File... files) {
        return new Patience(PROCESSOR_SECONDS, why -> List.of(files).forEach(H2File::cut));
    }

    /** Runs the work to its end, or gives it up; what it throws comes through. */
    <T> T run(Work<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = new Thread(() -> fulfil(result, work), "jinguo-recovery");
        worker.setDaemon(true);
        worker.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get(LOOK_MS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    look(worker);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof Exception own ? own : e;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> void fulfil(CompletableFuture<T> result, Work<T> work) {
        try {
            result.complete(work.run(heart));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private void look(Thread worker) throws GivenUp {
        long beats = heart.beats.get();
        long cpu = THREADS.getThreadCpuTime(worker.getId());
        if (beats != seen) {
            seen = beats;
            cpuThen = cpu;
            timeThen = System.nanoTime();
            return;
        }
        boolean spins = cpu >= 0 && cpu - cpuThen > processorNanos;
        boolean waits = System.nanoTime() - timeThen > TimeUnit.SECONDS.toNanos(WAITING_SECONDS);
        if (spins || waits) {
            String why = spins ? "it is busy and does not get on" : "it waits and does not get on";
            LOG.warn("work on the database is given up: {}", why);
            giveUp.accept(why);
            throw new GivenUp(why);
        }
    }
}
