package org.jinguo.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How long the ledger of a district, 161,000 households and four rounds, takes to open: after a
 * clean end, after a kill, after a kill that took the database file with it, after a kill behind an
 * import. Each opening is that of a fresh copy in a fresh process started as the installed program
 * is; medians of three, closing not counted.
 */
public final class OpeningBench {

    private static final int RUNS = 3;
    private static final String DATABASE = "data.mv.db";

    /** Seconds of a part of an opening, or of the whole. */
    private record Cost(double wall, double processor, String text) {}

    private record Run(String notes, Cost whole, List<Cost> phases) {}

    private final PrintStream out;
    private final Path room;
    private final Path report;

    private OpeningBench(PrintStream out, Path room) {
        this.out = out;
        this.room = room;
        this.report = room.resolve("report.txt");
    }

    /** Runs and prints a line for each ledger, each opening and each of its phases. */
    public static void run(PrintStream out) throws Exception {
        Path room = Files.createTempDirectory("jinguo-bench");
        try {
            new OpeningBench(out, room).all();
        } finally {
            delete(room);
        }
    }

    private void all() throws IOException, InterruptedException {
        Path clean = room.resolve("clean");
        start("fill", clean, 0);
        sizes("the district", clean);
        openings("opening after a clean end", clean, true, null);
        Path killed = copy(clean, "killed");
        start("rate", killed, OpeningTask.KILLED);
        String last = Files.readString(report);
        sizes("killed after " + OpeningTask.RATINGS + " ratings", killed);
        openings("opening after the kill", killed, true, last);
        openings("opening after the kill, no database file", killed, false, last);
        delete(killed);
        start("bulk", copy(clean, "killed"), OpeningTask.KILLED);
        last = Files.readString(report);
        sizes("killed after " + OpeningTask.RATINGS + " and a round at once", killed);
        openings("opening after the kill behind the round", killed, true, last);
    }

    /** {@code last} is the number of the Change acknowledged last, null when it is not known. */
    private void openings(String name, Path from, boolean database, String last)
            throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Path copy = copy(from, "copy");
            if (!database) {
                Files.delete(copy.resolve(DATABASE));
            }
            start("open", copy, 0);
            List<String> lines = Files.readAllLines(report);
            if (last != null && !last.equals(lines.get(0))) {
                throw new IOException(name + ": change " + last + " was acknowledged, " + lines.get(0) + " is there");
            }
            List<Cost> costs = lines.stream().skip(2).map(OpeningBench::cost).toList();
            runs.add(new Run(lines.get(1), costs.get(0), costs.subList(1, costs.size())));
            delete(copy);
        }
        print(name, runs.stream().map(Run::whole).toList());
        int phases = runs.stream().mapToInt(r -> r.phases().size()).min().orElse(0);
        for (int i = 0; i < phases && phases > 1; i++) {
            int phase = i;
            List<Cost> costs = runs.stream().map(r -> r.phases().get(phase)).toList();
            print("  " + costs.get(0).text(), costs);
        }
        if (!runs.get(0).notes().isEmpty()) {
            out.println("  " + runs.get(0).notes());
        }
    }

    private static Cost cost(String line) {
        String[] parts = line.split("\t", 3);
        return new Cost(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), parts[2]);
    }

    private void print(String name, List<Cost> costs) {
        out.printf(
                Locale.ROOT, "%-46s wall %.2f s, processor %.2f s%n",
                name, median(costs, Cost::wall), median(costs, Cost::processor));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
        return costs.stream().mapToDouble(of).sorted().skip(costs.size() / 2).findFirst().orElse(0);
    }

    private void sizes(String name, Path folder) throws IOException {
        long journal = 0;
        for (Path segment : files(folder.resolve("journal"))) {
            journal += Files.size(segment);
        }
        // The names begin with the number of the Change, so the newest comes last.
        List<Path> snapshots =
                files(folder.resolve("snapshots")).stream().filter(f -> f.toString().endsWith(".zip")).sorted().toList();
        out.printf(
                Locale.ROOT, "%-46s %s %.1f MB, journal %.1f MB, newest snapshot %.1f MB%n",
                name, DATABASE, Files.size(folder.resolve(DATABASE)) / 1e6, journal / 1e6,
                snapshots.isEmpty() ? 0 : Files.size(snapshots.get(snapshots.size() - 1)) / 1e6);
    }

    private void start(String task, Path folder, int expected) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpeningTask.class.getName(),
                        task,
                        folder.toString(),
                        report.toString())
                .inheritIO()
                .start();
        int status = process.waitFor();
        if (status != expected) {
            throw new IOException(task + " ended with " + status);
        }
    }

    /** A copy that is on the disk, so that no opening waits for the writing of it. */
    private Path copy(Path from, String name) throws IOException {
        Path to = room.resolve(name);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.copy(path, target);
                if (Files.isRegularFile(target)) {
                    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                }
            }
        }
        return to;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
