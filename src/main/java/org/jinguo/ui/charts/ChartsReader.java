package org.jinguo.ui.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Value;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.charts.ChartsPicture.Frame;
import org.jinguo.ui.charts.ChartsPicture.Line;
import org.jinguo.ui.kit.chart.GradePiece;

/** Reads what the looks show; runs off the screen. */
final class ChartsReader {

    static final String RATED = "X-02";
    static final String RATED_SHARE = "R06.rateP";
    static final String CLEAN_SHARE = "R06.aP";
    static final String FIXED_SHARE = "R06.fixedP";
    static final String GAINED = "R06.delta";

    private static final int ROUNDS = 8;
    private static final List<String> SHARES =
            GradePiece.rated().stream().map(GradePiece::shareCode).toList();
    private static final List<String> OF_BARS = Stream.of(
                    Stream.of(GradePiece.values()).map(GradePiece::code),
                    SHARES.stream(),
                    Stream.of(RATED, RATED_SHARE))
            .flatMap(s -> s)
            .toList();
    static final List<String> OF_RANKS = List.of(
            CLEAN_SHARE, RATED_SHARE, RATED, GradePiece.CLEAN.code(), GAINED, GradePiece.UNCLEAN.code(), FIXED_SHARE);

    private final DataFolder data;
    private final Figures figures;

    ChartsReader(DataFolder data, Figures figures) {
        this.data = data;
        this.figures = figures;
    }

    ChartsPicture read(Look look, Frame frame) {
        return switch (look) {
            case GRADES -> grades(frame);
            case TREND -> trend(frame);
            case MOVES -> moved(frame);
            case RANKS -> ranks(frame);
        };
    }

    private ChartsPicture grades(Frame frame) {
        List<Line> units = new ArrayList<>();
        perChild(OF_BARS, frame.period(), frame.unit())
                .forEach((area, values) -> units.add(new Line(area, frame.period(), values)));
        List<Line> rounds = rounds(frame).stream()
                .filter(p -> p.year() == frame.period().year())
                .map(p -> whole(OF_BARS, p, frame.unit()))
                .filter(line -> line.known(CLEAN_SHARE))
                .toList();
        return new ChartsPicture.Grades(frame, units, rounds);
    }

    private Map<Area, Map<String, Value>> perChild(List<String> codes, Period period, Area unit) {
        Map<Area, Map<String, Value>> below = new LinkedHashMap<>();
        for (String code : codes) {
            figures.perChild(code, period, unit)
                    .forEach((area, value) -> below.computeIfAbsent(area, a -> new LinkedHashMap<>())
                            .put(code, value));
        }
        return below;
    }

    private Line whole(List<String> codes, Period period, Area unit) {
        Map<String, Value> values = new LinkedHashMap<>();
        codes.forEach(code -> values.put(code, figures.value(code, period, unit)));
        return new Line(unit, period, values);
    }

    /** The rounds of the same kind up to the one looked at, oldest first. */
    private List<Period> rounds(Frame frame) {
        Period.Kind kind = figures.round(frame.period())
                .map(RatingRound::kind)
                .orElse(frame.period().kind());
        return data.ratings().rounds().stream()
                .map(RatingRound::period)
                .filter(p -> p.kind() == kind && !p.to().isAfter(frame.period().to()))
                .sorted()
                .toList();
    }

    private ChartsPicture trend(Frame frame) {
        List<Line> all = rounds(frame).stream()
                .map(p -> whole(SHARES, p, frame.unit()))
                .filter(line -> line.known(CLEAN_SHARE))
                .toList();
        List<Line> last = all.subList(Math.max(0, all.size() - ROUNDS), all.size());
        Map<Area, List<Line>> units = new LinkedHashMap<>();
        for (Line line : last) {
            perChild(SHARES, line.period(), frame.unit())
                    .forEach((area, values) -> units.computeIfAbsent(area, a -> new ArrayList<>())
                            .add(new Line(area, line.period(), values)));
        }
        units.keySet().removeIf(area -> area.id() == frame.unit().id());
        units.values().removeIf(lines -> lines.stream().noneMatch(l -> l.known(CLEAN_SHARE)));
        return new ChartsPicture.Trend(frame, last.stream().map(Line::period).toList(), last, units);
    }

    private ChartsPicture moved(Frame frame) {
        return new ChartsPicture.Moved(
                frame,
                figures.movement(frame.period(), frame.unit()),
                figures.round(frame.period()).isPresent());
    }

    private ChartsPicture ranks(Frame frame) {
        return new ChartsPicture.Ranks(
                frame,
                figures.ranking(CLEAN_SHARE, OF_RANKS, frame.period(), frame.unit()),
                figures.round(frame.period())
                        .flatMap(r -> RatingSheet.roundBefore(data.ratings(), r.period()))
                        .map(RatingRound::period));
    }
}
