package org.jinguo.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinguo.config.Blot;
import org.jinguo.config.Version;

/**
 * What a technician needs to know of our own bugs, and nothing of people: program, system, memory,
 * page, what was done last by name, and the traces with every Chinese word and long number blotted
 * out. English, as the log.
 */
final class BugReport {

    private static final int MOST_TRACES = 5;
    private static final int MOST_LINES = 120;
    private static final long MIB = 1024L * 1024;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Map<String, Integer> traces = new LinkedHashMap<>();
    private int others;

    /** Takes in one more failure; equal ones are counted. */
    void add(Throwable failure) {
        String trace = trace(failure);
        if (traces.containsKey(trace) || traces.size() < MOST_TRACES) {
            traces.merge(trace, 1, Integer::sum);
        } else {
            others++;
        }
    }

    /** How often something failed. */
    int times() {
        return others + traces.values().stream().mapToInt(n -> n).sum();
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return Blot.out(text.toString()).lines().limit(MOST_LINES).collect(Collectors.joining("\n"));
    }

    /** The report, from the page she looks at. */
    String text(String page, LocalDateTime at) {
        List<String> lines = new ArrayList<>();
        lines.add("Jinguo Ledger " + Version.text() + ", " + at.format(TIME));
        lines.add("system: " + properties("os.name", "os.version", "os.arch"));
        lines.add("java: " + properties("java.version", "java.vendor", "javafx.runtime.version"));
        lines.add("memory: " + memory());
        lines.add("locale: " + Locale.getDefault() + " " + properties("sun.jnu.encoding"));
        lines.add("page: " + page);
        lines.add("last commands: " + String.join(" ", Footprints.last()));
        traces.forEach((trace, times) -> {
            lines.add("");
            lines.add("failed " + times + " time(s):");
            lines.add(trace);
        });
        if (others > 0) {
            lines.add("");
            lines.add(others + " further failure(s) of other kinds");
        }
        return Blot.out(String.join("\n", lines).replace(TIME.format(at), "@")).replace("@", TIME.format(at)) + "\n";
    }

    private static String properties(String... names) {
        return List.of(names).stream().map(n -> System.getProperty(n, "?")).collect(Collectors.joining(" "));
    }

    private static String memory() {
        Runtime machine = Runtime.getRuntime();
        long used = machine.totalMemory() - machine.freeMemory();
        return used / MIB + " of " + machine.maxMemory() / MIB + " MiB";
    }
}
