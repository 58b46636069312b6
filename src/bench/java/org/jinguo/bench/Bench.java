package org.jinguo.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs measurements by name: {@code Workbook} runs {@code WorkbookBench.run(PrintStream)}. Each
 * figure is one line: name, ours, peer, ratio; medians of runs taken in turn on this machine.
 */
public final class Bench {

    private Bench() {}

    /** Runs the named measurements in the order given. */
    public static void main(String[] names) throws Exception {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out),
                true, StandardCharsets.UTF_8);
        for (String name : names) {
            Class<?> bench = Class.forName("org.jinguo.bench." + name + "Bench");
            bench.getMethod("run", PrintStream.class).invoke(null, out);
        }
    }
}
