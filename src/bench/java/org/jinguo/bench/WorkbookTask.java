package org.jinguo.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One job of {@link WorkbookBench} in a process of its own; prints processor and own seconds. */
public final class WorkbookTask {

    private static final int WARM_RUNS = 4;

    private WorkbookTask() {}

    /** Arguments: ours or peer, the task, the folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[2]);
        boolean ours = args[0].equals("ours");
        double own = 0;
        switch (args[1]) {
            case "write" -> write(ours, folder);
            case "read" -> read(ours, folder);
            case "small" -> WorkbookOurs.writeSmall(folder);
            case "merge" -> merge(ours, folder);
            case "writeWarm" -> own = warm(() -> write(ours, folder));
            case "readWarm" -> own = warm(() -> read(ours, folder));
            default -> throw new IllegalArgumentException(args[1]);
        }
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                .println(system.getProcessCpuTime() / 1e9 + " " + own);
    }

    private interface Job {
        void run() throws IOException;
    }

    private static double warm(Job job) throws IOException {
        long begin = 0;
        for (int run = 0; run < WARM_RUNS; run++) {
            begin = System.nanoTime();
            job.run();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void write(boolean ours, Path folder) throws IOException {
        if (ours) {
            WorkbookOurs.write(folder.resolve("ours.xlsx"));
        } else {
            WorkbookPeers.write(folder.resolve("peer.xlsx"));
        }
    }

    /** Both read the file that the peer wrote. */
    private static void read(boolean ours, Path folder) throws IOException {
        Path file = folder.resolve("peer.xlsx");
        long length = ours ? WorkbookOurs.read(file) : WorkbookPeers.read(file);
        if (length < 1_000_000) {
            throw new IOException("Read only " + length);
        }
    }

    private static void merge(boolean ours, Path folder) throws IOException {
        long length = 0;
        for (int file = 0; file < WorkbookOurs.SMALL_FILES; file++) {
            Path path = folder.resolve("small" + file + ".xlsx");
            length += ours ? WorkbookOurs.read(path) : WorkbookPeers.readWithPoi(path);
        }
        if (length < 10_000) {
            throw new IOException("Read only " + length);
        }
    }
}
