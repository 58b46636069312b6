package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jinguo.config.Progress;
import org.jinguo.demo.DemoJob;
import org.jinguo.demo.DemoOrder;
import org.jinguo.demo.DemoReport;
import org.jinguo.demo.DemoScale;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Founding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that a township's villages send comes in, and says nothing new the second time. */
class DemoImportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-01-10T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void takesEverythingOfATownshipOnceAndNothingTheSecondTime() throws IOException {
        DemoOrder order = DemoOrder.of(DemoScale.TOWNSHIP, "361103500", 2019, 7, folder.resolve("files"));
        DemoReport report = DemoJob.run(order, (files, all, name) -> true);
        try (DataFolder data = DataFolder.open(folder.resolve("data"), CLOCK, "", text -> {})) {
            Founding.found(data, "361103500");
            String founded = data.digest();
            Counts first = importAll(data, shuffled());
            assertThat(first.refused()).isZero();
            new Expected(data).check(report);
            String digest = data.digest();
            Counts second = importAll(data, shuffled());
            assertThat(second).isEqualTo(new Counts(first.read(), 0, 0, first.read(), 0));
            assertThat(data.digest()).isEqualTo(digest);
            while (!data.digest().equals(founded)) {
                assertThat(data.undo().orElseThrow().label()).startsWith("撤销：导入");
            }
            assertThat(data.digest()).isEqualTo(founded);
        }
    }

    @Test
    void refusesOfADirtyTownshipWhatTheListSaysAndNothingElse() throws IOException {
        Path files = folder.resolve("files");
        DemoOrder order = DemoOrder.of(DemoScale.TOWNSHIP, "361103500", 2019, 7, files);
        DemoJob.run(order.withDirtyRows(), (done, all, name) -> true);
        Set<String> due = new TreeSet<>();
        for (String line : Files.readAllLines(files.resolve(DemoReport.SPOILED_LIST), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells[3].startsWith("REFUSE_")) {
                due.add(cells[0] + " " + cells[2]);
            }
        }
        try (DataFolder data = DataFolder.open(folder.resolve("data"), CLOCK, "", text -> {})) {
            Founding.found(data, "361103500");
            Intake intake = new Intake(data, CLOCK);
            Set<String> refused = new TreeSet<>();
            for (Path file : shuffled()) {
                FileReport told = intake.apply(intake.plan(file, Progress.NONE), Progress.NONE);
                told.refusals().stream()
                        .map(r -> file.getFileName() + " " + r.cell().replaceAll("[A-Z]+", ""))
                        .forEach(refused::add);
            }
            assertThat(refused).isEqualTo(due).hasSizeGreaterThan(30);
        }
    }

    private List<Path> shuffled() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("files"))) {
            List<Path> all = new ArrayList<>(files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".tsv"))
                    .sorted()
                    .toList());
            Collections.shuffle(all, new Random(5));
            return all;
        }
    }

    private static Counts importAll(DataFolder data, List<Path> files) {
        Intake intake = new Intake(data, CLOCK);
        Counts sum = Counts.NONE;
        for (Path file : files) {
            FileReport report = intake.apply(intake.plan(file, Progress.NONE), Progress.NONE);
            assertThat(report.refusals()).as(file + " " + report.notes()).isEmpty();
            assertThat(report.counts().read()).as(file.toString()).isPositive();
            sum = sum.plus(report.counts());
        }
        return sum;
    }
}
