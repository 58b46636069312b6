package org.jinguo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jinguo.config.Progress;
import org.jinguo.intake.FileReport;
import org.jinguo.intake.Intake;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Founding;

/** Imports all workbooks below a folder into a new data folder, in a process of its own. */
public final class ImportTask {

    private ImportTask() {}

    /** Arguments: unit code, folder of workbooks, data folder. Prints one line. */
    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(args[1]))) {
            files = all.filter(f -> f.toString().matches(".*\\.xlsx?")).sorted().toList();
        }
        int read = 0;
        int refused = 0;
        double importing;
        try (DataFolder data = DataFolder.open(Path.of(args[2]), Clock.systemUTC(), "bench", t -> {})) {
            Founding.found(data, args[0]);
            Intake intake = new Intake(data, Clock.systemUTC());
            for (Path file : files) {
                FileReport report = intake.apply(intake.plan(file, Progress.NONE), Progress.NONE);
                read += report.counts().read();
                refused += report.counts().refused();
            }
            importing = Measure.processSeconds();
        }
        String line = String.format(
                Locale.ROOT,
                "%d files, %d rows read, %d refused: processor %.1f s, with closing and verified snapshot %.1f s",
                files.size(), read, refused, importing, Measure.processSeconds());
        Files.writeString(Path.of(args[2]).resolve("bench.txt"), line);
    }
}
