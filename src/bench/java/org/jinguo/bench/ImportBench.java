package org.jinguo.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jinguo.demo.DemoJob;
import org.jinguo.demo.DemoOrder;
import org.jinguo.demo.DemoScale;

/**
 * Import of a township (target 8 s of processor time) and of the district (60 s) with 512 MB of heap,
 * each in a fresh process started as the installed program is, on workbooks as villages send them.
 */
public final class ImportBench {

    private ImportBench() {}

    /** Runs and prints one line a scale; {@code -Dbench.township=true} leaves the district out. */
    public static void run(PrintStream out) throws Exception {
        one(out, DemoScale.TOWNSHIP, "361103102");
        if (!Boolean.getBoolean("bench.township")) {
            one(out, DemoScale.DISTRICT, "361103");
        }
    }

    private static void one(PrintStream out, DemoScale scale, String unit) throws Exception {
        Path room = Files.createTempDirectory("jinguo-bench");
        Path sheets = room.resolve("sheets");
        DemoJob.run(DemoOrder.of(scale, "", 2019, 7, sheets), (done, all, name) -> true);
        Path data = room.resolve("data");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportTask.class.getName(),
                        unit,
                        sheets.toString(),
                        data.toString())
                .inheritIO()
                .start();
        int status = process.waitFor();
        out.println("import " + unit + (status == 0 ? " " + Files.readString(data.resolve("bench.txt")) : " failed"));
    }
}
