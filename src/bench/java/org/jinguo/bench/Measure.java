package org.jinguo.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/** Medians of two pieces of work run in turn, and one line for both. */
final class Measure {

    /** A piece of work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private Measure() {}

    /** Processor time of the process so far, in seconds. */
    static double processSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** Median wall milliseconds of ours and of the peer, run in turn after a warm-up; prints them and the ratio. */
    static void inTurn(PrintStream out, String name, int rounds, Work ours, Work peer) throws Exception {
        double[] a = new double[rounds];
        double[] b = new double[rounds];
        for (int i = -rounds / 3; i < rounds; i++) {
            double x = millis(ours);
            double y = millis(peer);
            if (i >= 0) {
                a[i] = x;
                b[i] = y;
            }
        }
        Arrays.sort(a);
        Arrays.sort(b);
        out.printf(
                Locale.ROOT,
                "%-46s ours %8.3f ms (p95 %8.3f)   peer %8.3f ms (p95 %8.3f)   ratio %.3f%n",
                name, a[rounds / 2], a[rounds * 95 / 100], b[rounds / 2], b[rounds * 95 / 100], a[rounds / 2] / b[rounds / 2]);
    }

    /** Processor milliseconds of the calling thread for each of some runs, after a warm-up; prints median and p95. */
    static void processor(PrintStream out, String name, int rounds, Work work) throws Exception {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double[] cost = new double[rounds];
        for (int i = -rounds / 3; i < rounds; i++) {
            long start = thread.getCurrentThreadCpuTime();
            work.run();
            if (i >= 0) {
                cost[i] = (thread.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        Arrays.sort(cost);
        out.printf(
                Locale.ROOT, "%-46s processor %8.3f ms (p95 %8.3f)%n", name, cost[rounds / 2], cost[rounds * 95 / 100]);
    }

    private static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
