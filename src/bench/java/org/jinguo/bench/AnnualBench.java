package org.jinguo.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.AnnualGrade;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSettings;

/**
 * R06 of a district with four rounds, all its columns for each township (target 1 s of processor
 * time): of a quarter, of the year by the last valid round, of the year by the best grade. {@code
 * -Dbench.data=DIR} takes a copy of a data folder that is there instead of filling one; the setting
 * is put back.
 */
public final class AnnualBench {

    private static final List<String> R06 =
            List.of(
                    "E-01", "R06.total", "B-01", "B-02", "B-03", "R06.plaques", "R06.fixed", "R06.delta", "R06.before",
                    "H-02");

    private AnnualBench() {}

    /** Runs and prints one line a kind of R06. */
    public static void run(PrintStream out) throws Exception {
        String given = System.getProperty("bench.data", "");
        Path folder = given.isEmpty() ? Files.createTempDirectory("jinguo-bench").resolve("ours") : Path.of(given);
        if (given.isEmpty()) {
            DistrictData.fill(folder, 680, 1475);
        }
        try (DataFolder data = DataFolder.open(folder, Clock.systemUTC(), "bench", t -> {})) {
            measure(out, data);
        }
    }

    static void measure(PrintStream out, DataFolder data) throws Exception {
        RatingRules rules = RatingSettings.read(data.settings());
        r06(out, data, "R06 of a quarter, 10 figures a township", Period.quarter(2019, 4));
        settle(data, rules, AnnualGrade.LAST_VALID);
        r06(out, data, "R06 of the year, last valid round", Period.year(2019));
        settle(data, rules, AnnualGrade.EVER_CLEAN);
        r06(out, data, "R06 of the year, best of four rounds", Period.year(2019));
        settle(data, rules, rules.annual());
    }

    private static void settle(DataFolder data, RatingRules of, AnnualGrade annual) {
        data.change(
                "bench",
                edit ->
                        RatingSettings.write(
                                edit,
                                data.settings(),
                                new RatingRules(
                                        of.roundKind(), annual, of.cleanPoints(), of.fairPoints(), of.fixDays(), of.notice())));
    }

    private static void r06(PrintStream out, DataFolder data, String name, Period period) throws Exception {
        Area top = data.areas().tree().home().orElseThrow();
        Measure.processor(
                out,
                name,
                9,
                () -> {
                    Figures figures = new Figures(data);
                    R06.forEach(code -> figures.perChild(code, period, top));
                });
    }
}
