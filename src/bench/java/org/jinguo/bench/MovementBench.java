package org.jinguo.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Movement;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;

/** Who rose and who fell in a district of 161,000 households: the numbers, a list, the ranking. */
public final class MovementBench {

    private static final Period NOW = Period.quarter(2019, 4);
    private static final int ROUNDS = 7;

    private MovementBench() {}

    /** Runs and prints one line a figure; each asks figures that know nothing yet. */
    public static void run(PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("jinguo-bench").resolve("ours");
        DistrictData.fill(folder, 680, 1475);
        try (DataFolder data = DataFolder.open(folder, Clock.systemUTC(), "bench", t -> {})) {
            Area top = data.areas().tree().home().orElseThrow();
            Area town = data.areas().tree().below(top.id(), AreaLevel.TOWNSHIP).get(0);
            Area village = data.areas().tree().below(top.id(), AreaLevel.VILLAGE).get(0);
            long start = System.nanoTime();
            Movement all = new Figures(data).movement(NOW, top).orElseThrow();
            out.printf(
                    Locale.ROOT, "%-46s %d households, wall %.2f s%n", "rose and fell, DISTRICT, the first time",
                    all.whole().all(), (System.nanoTime() - start) / 1e9);
            for (Area unit : List.of(top, town, village)) {
                afterAChange(out, data, unit);
            }
            Figures warm = new Figures(data);
            Measure.processor(out, "the list of a village, both rounds", ROUNDS, () -> warm.moved(NOW, village, village));
            Measure.processor(
                    out, "ranking of the district", ROUNDS,
                    () -> new Figures(data).ranking("R06.aP", List.of("R06.aP", "R06.rateP", "B-03", "R06.fixedP"), NOW, top));
        }
    }

    /** Each time after a Change, so that nothing is answered from what was asked before. */
    private static void afterAChange(PrintStream out, DataFolder data, Area unit) {
        double[] seconds = new double[ROUNDS];
        Household household = data.ratings().households(unit.level() == AreaLevel.VILLAGE
                ? unit.id()
                : data.areas().tree().below(unit.id(), AreaLevel.VILLAGE).get(0).id()).get(0);
        Area village = data.areas().tree().get(household.villageId());
        RatingRound round = data.ratings().round(NOW).orElseThrow();
        for (int i = 0; i < ROUNDS; i++) {
            Rating rating = data.ratings().sheet(village, round).get(0);
            int score = 40 + i;
            data.change("score", edit -> edit.put(Ledgers.RATING, Ledgers.RATING.with(rating, "score", score)));
            long start = System.nanoTime();
            new Figures(data).movement(NOW, unit);
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        out.printf(
                Locale.ROOT, "%-46s median %.3f s, longest %.3f s%n", "rose and fell after a Change, " + unit.level(),
                seconds[ROUNDS / 2], seconds[ROUNDS - 1]);
    }
}
