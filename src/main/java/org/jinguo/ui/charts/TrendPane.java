package org.jinguo.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.ui.charts.ChartsPicture.Line;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.GradeMark;
import org.jinguo.ui.kit.chart.ChartCard;
import org.jinguo.ui.kit.chart.ChartTable;
import org.jinguo.ui.kit.chart.GradePiece;
import org.jinguo.ui.kit.chart.Mark;
import org.jinguo.ui.kit.chart.Pictures;
import org.jinguo.ui.kit.chart.TrendLine;
import org.jinguo.ui.kit.chart.TrendSeries;

/** 走势: shares over the rounds, of the unit and of some units below it, or of the three classes. */
final class TrendPane implements Pane {

    private final ChartsViewModel model;
    private final TrendLine lines;
    private final ChartCard card;
    private final Followed followed;
    private final Beside root;
    private final List<Node> choices;

    TrendPane(ChartsViewModel model, Pictures pictures, Runnable redraw) {
        this.model = model;
        lines = new TrendLine(
                m -> model.open(m.target()),
                List.of(
                        Messages.get("ui.chart.percent", 0),
                        Messages.get("ui.chart.percent", 50),
                        Messages.get("ui.chart.percent", 100)));
        card = new ChartCard(lines, pictures);
        followed = new Followed(model);
        root = new Beside(card, followed.root(), 78);
        choices = List.of(Segments.of(
                "charts-lines", Messages.get("ui.charts.lines"), model.linesProperty(), Choice.Lines::label));
        model.linesProperty().addListener((o, before, now) -> redraw.run());
        model.beside().addListener((ListChangeListener<Long>) c -> redraw.run());
    }

    @Override
    public boolean shows(ChartsPicture picture) {
        return picture instanceof ChartsPicture.Trend;
    }

    @Override
    public void draw(ChartsPicture picture) {
        if (!(picture instanceof ChartsPicture.Trend trend)) {
            return;
        }
        Optional<GradePiece> one = model.linesProperty().get().one();
        followed.show(one.isPresent() ? List.copyOf(trend.units().keySet()) : List.of());
        List<Drawn> drawn = one.map(p -> units(trend, p)).orElseGet(() -> classes(trend));
        lines.showAll(
                trend.rounds().stream().map(Words::shortly).toList(),
                drawn.stream().map(d -> d.series(trend.rounds())).toList());
        card.tell(
                title(trend, one),
                new ChartTable(
                        headings(trend),
                        drawn.stream().map(d -> d.row(trend.rounds())).toList()));
        card.missing(
                trend.rounds().isEmpty()
                        ? Messages.get(
                                "ui.charts.trend.none", trend.frame().unit().name())
                        : "");
    }

    private static String title(ChartsPicture.Trend trend, Optional<GradePiece> one) {
        String unit = trend.frame().unit().name();
        return one.map(p -> Messages.get("ui.charts.trend.one", unit, p.word()))
                .orElseGet(() -> Messages.get("ui.charts.trend.all", unit));
    }

    private static List<String> headings(ChartsPicture.Trend trend) {
        List<String> headings = new ArrayList<>(List.of(Messages.get("ui.charts.col.unit")));
        trend.rounds().forEach(p -> headings.add(p.label()));
        return headings;
    }

    private List<Drawn> units(ChartsPicture.Trend trend, GradePiece piece) {
        List<Drawn> drawn = new ArrayList<>();
        drawn.add(drawn(trend.frame().unit(), trend.whole(), piece, 0));
        for (Long id : model.beside()) {
            trend.units().entrySet().stream()
                    .filter(e -> e.getKey().id() == id)
                    .forEach(e -> drawn.add(drawn(e.getKey(), e.getValue(), piece, drawn.size())));
        }
        return drawn;
    }

    private static Drawn drawn(Area unit, List<Line> lines, GradePiece piece, int place) {
        String shape = String.valueOf(Followed.SHAPES.charAt(place));
        return new Drawn(
                Messages.get("ui.charts.series", shape, unit.name()), unit.name(), "trend-" + place, piece, lines);
    }

    private static List<Drawn> classes(ChartsPicture.Trend trend) {
        return GradePiece.rated().stream()
                .map(p ->
                        new Drawn(GradeMark.text(Optional.of(p.grade())), p.word(), style(p.grade()), p, trend.whole()))
                .toList();
    }

    private static String style(Grade grade) {
        return "trend-" + GradeMark.style(grade);
    }

    /**
     * A line before it is drawn.
     *
     * @param label what stands at its end
     * @param name the same without its shape
     * @param style style class of colour, dashes and shape
     * @param piece the class that it follows
     * @param lines its figures; a round may be missing
     */
    private record Drawn(String label, String name, String style, GradePiece piece, List<Line> lines) {

        private Optional<Line> at(Period round) {
            return lines.stream()
                    .filter(l -> l.period().equals(round) && l.known(piece.shareCode()))
                    .findFirst();
        }

        private TrendSeries series(List<Period> rounds) {
            String last = rounds.isEmpty()
                    ? ""
                    : at(rounds.get(rounds.size() - 1))
                            .map(l -> l.text(piece.shareCode()))
                            .orElse("–");
            return new TrendSeries(
                    Messages.get("ui.charts.series", label, last),
                    style,
                    rounds.stream().map(r -> at(r).map(this::mark)).toList());
        }

        private Mark mark(Line line) {
            String share = line.text(piece.shareCode());
            return new Mark(
                    "trend-" + line.unit().id() + "-" + piece.name() + "-" + line.period(),
                    Messages.get(
                            "ui.charts.trend.said",
                            line.unit().name(),
                            line.period().label(),
                            piece.word(),
                            share),
                    line.number(piece.shareCode()),
                    share,
                    "chart-point",
                    new Doors.Behind(piece.code(), line.period(), line.unit()));
        }

        private List<String> row(List<Period> rounds) {
            List<String> row = new ArrayList<>(List.of(name));
            rounds.forEach(
                    r -> row.add(at(r).map(l -> l.text(piece.shareCode())).orElse("–")));
            return row;
        }
    }

    @Override
    public Region root() {
        return root.root();
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
