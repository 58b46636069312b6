package org.jinguo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;

/** One job of {@link OpeningBench} in a process of its own: fill a ledger, leave it as a kill does, open it. */
public final class OpeningTask {

    /** Status of a process that halts as a kill would leave it. */
    static final int KILLED = 9;

    /** Small Changes before the kill. */
    static final int RATINGS = 200;

    private record Moment(double wall, double processor, String text) {

        static Moment now(String text) {
            return new Moment(System.nanoTime() / 1e9, Measure.processSeconds(), text);
        }
    }

    private OpeningTask() {}

    /** Arguments: fill, rate, bulk or open; the data folder; the file of the report. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        Path report = Path.of(args[2]);
        switch (args[0]) {
            case "fill" -> DistrictData.fill(folder, 680, 1475);
            case "rate" -> kill(folder, report, false);
            case "bulk" -> kill(folder, report, true);
            case "open" -> open(folder, report);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Nothing is closed: no end of the database, of the journal, no clean mark. */
    private static void kill(Path folder, Path report, boolean bulk) throws IOException {
        DataFolder data = DataFolder.open(folder, Clock.systemUTC(), "bench", t -> {});
        rate(data);
        if (bulk) {
            DistrictData.nextRound(data);
        }
        Files.writeString(report, String.valueOf(data.lastSeq()));
        Runtime.getRuntime().halt(KILLED);
    }

    /** The households of the largest village one by one, each a Change; no score stays as it was. */
    private static void rate(DataFolder data) {
        long top = data.areas().tree().home().orElseThrow().id();
        Area village = data.areas().tree().below(top, AreaLevel.VILLAGE).get(0);
        RatingRound round = data.ratings().round(Period.quarter(2019, 4)).orElseThrow();
        List<Rating> sheet = data.ratings().sheet(village, round);
        for (int i = 0; i < RATINGS; i++) {
            Rating next = Ledgers.RATING.with(sheet.get(i), Map.of("grade", Grade.UNCLEAN, "score", 10 + i % 30));
            data.change("rating", edit -> edit.put(Ledgers.RATING, next));
        }
    }

    /** Report: the last Change, the notes in one line, then wall and processor seconds of the opening and of each phase. */
    private static void open(Path folder, Path report) throws IOException {
        List<Moment> moments = new ArrayList<>();
        moments.add(Moment.now("before the first message"));
        DataFolder data = DataFolder.open(folder, Clock.systemUTC(), "bench", t -> moments.add(Moment.now(t)));
        Moment end = Moment.now("");
        List<String> lines = new ArrayList<>();
        lines.add(String.valueOf(data.lastSeq()));
        lines.add(String.join(" ", data.notes()));
        lines.add(line(moments.get(0), end, ""));
        for (int i = 0; i < moments.size(); i++) {
            Moment next = i + 1 < moments.size() ? moments.get(i + 1) : end;
            lines.add(line(moments.get(i), next, moments.get(i).text()));
        }
        data.close();
        Files.write(report, lines);
    }

    private static String line(Moment from, Moment to, String text) {
        return (to.wall() - from.wall()) + "\t" + (to.processor() - from.processor()) + "\t" + text;
    }
}
