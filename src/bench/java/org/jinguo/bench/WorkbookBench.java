package org.jinguo.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Workbooks against their peers, each run in a fresh process, in turn: R05 with 160,000 rows written
 * and read against dhatim fastexcel, 100 small files read against POI. Targets: performance
 * document, T1 to T3.
 */
public final class WorkbookBench {

    private static final int ROUNDS = 5;

    private record Cost(double wall, double processor) {}

    private WorkbookBench() {}

    /** Runs all comparisons and prints a line for each. */
    public static void run(PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("workbook-bench");
        out.printf("%-34s %18s %18s %7s%n", "workbook (wall s / cpu s)", "ours", "peer", "ratio");
        compare(out, "write R05 160k, -Xmx64m, dhatim", folder, "write", "64m");
        compare(out, "write R05 twice warm, dhatim", folder, "writeWarm", "256m");
        compare(out, "read R05 160k, -Xmx64m, dhatim", folder, "read", "64m");
        compare(out, "read R05 twice warm, dhatim", folder, "readWarm", "256m");
        start("ours", "small", "256m", folder);
        compare(out, "read 100 small files, POI", folder, "merge", "256m");
        out.printf(
                "%-34s %18d %18d %7.2f%n",
                "size of R05 160k, bytes",
                Files.size(folder.resolve("ours.xlsx")),
                Files.size(folder.resolve("peer.xlsx")),
                1.0
                        * Files.size(folder.resolve("ours.xlsx"))
                        / Files.size(folder.resolve("peer.xlsx")));
    }

    private static void compare(
            PrintStream out, String name, Path folder, String task, String heap)
            throws IOException, InterruptedException {
        List<Cost> ours = new ArrayList<>();
        List<Cost> peer = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(start("ours", task, heap, folder));
            peer.add(start("peer", task, "512m", folder));
        }
        Cost a = median(ours);
        Cost b = median(peer);
        out.printf(
                Locale.ROOT,
                "%-34s %9.3f /%7.3f %9.3f /%7.3f %7.2f (cpu %.2f)%n",
                name,
                a.wall,
                a.processor,
                b.wall,
                b.processor,
                a.wall / b.wall,
                a.processor / b.processor);
    }

    private static Cost median(List<Cost> costs) {
        return new Cost(
                costs.stream().mapToDouble(Cost::wall).sorted().skip(ROUNDS / 2).findFirst().orElse(0),
                costs.stream()
                        .mapToDouble(Cost::processor)
                        .sorted()
                        .skip(ROUNDS / 2)
                        .findFirst()
                        .orElse(0));
    }

    /** One fresh process; warm tasks tell their own second time instead of the whole. */
    private static Cost start(String who, String task, String heap, Path folder)
            throws IOException, InterruptedException {
        List<String> command =
                Arrays.asList(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkbookTask.class.getName(),
                        who,
                        task,
                        folder.toString());
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int code = process.waitFor();
        double wall = (System.nanoTime() - begin) / 1e9;
        String[] words = said.substring(said.lastIndexOf('\n') + 1).split(" ");
        if (code != 0 || words.length != 2) {
            throw new IOException(who + " " + task + ": " + said);
        }
        double own = Double.parseDouble(words[1]);
        return new Cost(own > 0 ? own : wall, Double.parseDouble(words[0]));
    }
}
