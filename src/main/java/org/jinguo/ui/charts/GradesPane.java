package org.jinguo.ui.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.ui.charts.ChartsPicture.Line;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.chart.BarRow;
import org.jinguo.ui.kit.chart.ChartCard;
import org.jinguo.ui.kit.chart.GradeBars;
import org.jinguo.ui.kit.chart.GradePiece;
import org.jinguo.ui.kit.chart.Pictures;
import org.jinguo.ui.kit.chart.StackedBars;

/** 等次: bars of grades by unit below, or of the unit by the rounds of the year. */
final class GradesPane implements Pane {

    private final ChartsViewModel model;
    private final StackedBars bars;
    private final ChartCard card;
    private final Region root;
    private final List<Node> choices;

    GradesPane(ChartsViewModel model, Pictures pictures, Runnable redraw) {
        this.model = model;
        bars = new StackedBars(m -> model.open(m.target()));
        card = new ChartCard(bars, pictures);
        card.fitted();
        root = Alone.of(card);
        HBox order = Segments.of(
                "charts-sorted", Messages.get("ui.charts.sorted"), model.sortedProperty(), Choice.Sorted::label);
        choices = List.of(
                Segments.of("charts-bars", Messages.get("ui.charts.bars"), model.barsProperty(), Choice.Bars::label),
                Segments.of(
                        "charts-counted",
                        Messages.get("ui.charts.counted"),
                        model.countedProperty(),
                        Choice.Counted::label),
                order);
        model.barsProperty().addListener((o, before, now) -> {
            Segments.show(order, now == Choice.Bars.UNITS);
            redraw.run();
        });
        model.countedProperty().addListener((o, before, now) -> redraw.run());
        model.sortedProperty().addListener((o, before, now) -> redraw.run());
    }

    @Override
    public boolean shows(ChartsPicture picture) {
        return picture instanceof ChartsPicture.Grades;
    }

    @Override
    public void draw(ChartsPicture picture) {
        if (!(picture instanceof ChartsPicture.Grades grades)) {
            return;
        }
        boolean units = model.barsProperty().get() == Choice.Bars.UNITS;
        boolean shares = model.countedProperty().get() == Choice.Counted.SHARES;
        GradeBars made = shares ? shares() : households();
        (units ? sorted(grades.units()) : grades.rounds()).forEach(line -> add(made, grades, line, units, shares));
        List<BarRow> rows = made.bars();
        bars.show(rows);
        card.keys(GradePiece.keys(!shares));
        card.tell(title(grades, units), made.table(heading(units), last(shares)));
        card.missing(
                rows.isEmpty()
                        ? Messages.get(
                                "ui.charts.grades.none",
                                grades.frame().unit().name(),
                                grades.frame().period().label())
                        : "");
    }

    private static GradeBars households() {
        return new GradeBars(GradeBars.Axis.LONGEST, List.of(GradePiece.values()));
    }

    private static GradeBars shares() {
        return new GradeBars(GradeBars.Axis.EACH_WHOLE, GradePiece.rated());
    }

    private static String title(ChartsPicture.Grades grades, boolean units) {
        ChartsPicture.Frame frame = grades.frame();
        return units
                ? Messages.get(
                        "ui.charts.grades.units",
                        frame.unit().name(),
                        Words.below(frame.unit()),
                        frame.period().label())
                : Messages.get(
                        "ui.charts.grades.rounds",
                        frame.unit().name(),
                        String.valueOf(frame.period().year()));
    }

    private static String heading(boolean units) {
        return units ? Messages.get("ui.charts.col.unit") : Messages.get("ui.charts.col.round");
    }

    private static String last(boolean shares) {
        return shares ? Messages.get("ui.charts.col.ratedShare") : Messages.get("ui.charts.col.cleanShare");
    }

    private List<Line> sorted(List<Line> lines) {
        if (model.sortedProperty().get() == Choice.Sorted.TREE) {
            return lines;
        }
        List<Line> best = new ArrayList<>(lines);
        best.sort(Comparator.comparing((Line l) -> l.known(ChartsReader.CLEAN_SHARE))
                .thenComparing(l -> l.number(ChartsReader.CLEAN_SHARE))
                .reversed());
        return best;
    }

    private static void add(GradeBars made, ChartsPicture.Grades grades, Line line, boolean units, boolean shares) {
        Map<GradePiece, GradeBars.Part> parts = new EnumMap<>(GradePiece.class);
        for (GradePiece piece : shares ? GradePiece.rated() : List.of(GradePiece.values())) {
            parts.put(piece, shares ? share(line, piece) : households(line, piece));
        }
        made.add(
                new GradeBars.Subject(
                        units ? String.valueOf(line.unit().id()) : line.period().toString(),
                        units ? Words.name(line.unit(), grades.frame().unit()) : Words.shortly(line.period()),
                        piece -> new Doors.Behind(piece.code(), line.period(), line.unit())),
                parts,
                shares
                        ? Messages.get("ui.charts.ratedShare", line.text(ChartsReader.RATED_SHARE))
                        : line.text(ChartsReader.CLEAN_SHARE));
    }

    private static GradeBars.Part households(Line line, GradePiece piece) {
        return GradeBars.Part.of(line.amount(piece.code()));
    }

    private static GradeBars.Part share(Line line, GradePiece piece) {
        return new GradeBars.Part(line.number(piece.shareCode()), line.text(piece.shareCode()));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public List<Node> choices() {
        return choices;
    }

    @Override
    public List<ChartCard> cards() {
        return List.of(card);
    }
}
