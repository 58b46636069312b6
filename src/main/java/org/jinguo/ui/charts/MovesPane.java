package org.jinguo.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.figures.GradeStep;
import org.jinguo.figures.Movement;
import org.jinguo.figures.Moves;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.ui.kit.chart.BarRow;
import org.jinguo.ui.kit.chart.ChartCard;
import org.jinguo.ui.kit.chart.ChartMatrix;
import org.jinguo.ui.kit.chart.ChartTable;
import org.jinguo.ui.kit.chart.Mark;
import org.jinguo.ui.kit.chart.Pictures;
import org.jinguo.ui.kit.chart.StackedBars;

/** 升降: who rose and who fell since the last round, by unit and from which grade to which. */
final class MovesPane implements Pane {

    private static final List<GradeStep.Way> WAYS =
            List.of(GradeStep.Way.ROSE, GradeStep.Way.SAME, GradeStep.Way.FELL, GradeStep.Way.OPEN);

    private final StackedBars bars;
    private final ChartCard barsCard;
    private final ChartMatrix matrix;
    private final ChartCard matrixCard;
    private final Beside root;

    MovesPane(ChartsViewModel model, Pictures pictures) {
        bars = new StackedBars(m -> model.open(m.target()));
        bars.oneColumn();
        barsCard = new ChartCard(bars, pictures);
        matrix = new ChartMatrix(m -> model.open(m.target()));
        matrixCard = new ChartCard(matrix, pictures);
        barsCard.fitted();
        matrixCard.fitted();
        root = new Beside(barsCard, matrixCard, 58);
    }

    private static Label key(GradeStep.Way way, Moves whole) {
        String words = Messages.get("ui.charts.moved.key", MoveFilter.word(way), whole.count(way));
        Label key = new Label(signed(way, words));
        key.getStyleClass().addAll("chart-key", "key-" + style(way));
        return key;
    }

    private static String style(GradeStep.Way way) {
        return "moved-" + way.name().toLowerCase(Locale.ROOT);
    }

    /** With an arrow, so that the way does not hang on the colour. */
    private static String signed(GradeStep.Way way, String text) {
        return switch (way) {
            case ROSE -> Messages.get("ui.charts.up", text);
            case FELL -> Messages.get("ui.charts.down", text);
            default -> text;
        };
    }

    @Override
    public boolean shows(ChartsPicture picture) {
        return picture instanceof ChartsPicture.Moved;
    }

    @Override
    public void draw(ChartsPicture picture) {
        if (!(picture instanceof ChartsPicture.Moved moved)) {
            return;
        }
        String missing = missing(moved);
        barsCard.missing(missing);
        Segments.show(matrixCard, missing.isEmpty());
        moved.movement()
                .filter(m -> missing.isEmpty())
                .ifPresentOrElse(m -> draw(moved.frame(), m), () -> empty(moved.frame()));
    }

    private void empty(ChartsPicture.Frame frame) {
        bars.show(List.of());
        barsCard.tell(
                Messages.get("ui.charts.moves.titleNone", frame.unit().name()), new ChartTable(List.of(), List.of()));
    }

    private static String missing(ChartsPicture.Moved moved) {
        String unit = moved.frame().unit().name();
        String round = moved.frame().period().label();
        if (!moved.rated() || moved.movement().filter(m -> !m.whole().rated()).isPresent()) {
            return Messages.get("ui.charts.moves.notRated", unit, round);
        }
        if (moved.movement().isEmpty()) {
            return Messages.get("ui.charts.moves.onlyOne", round);
        }
        Movement movement = moved.movement().get();
        return movement.whole().comparable()
                ? ""
                : Messages.get(
                        "ui.charts.moves.notBefore",
                        unit,
                        movement.before().period().label());
    }

    private void draw(ChartsPicture.Frame frame, Movement movement) {
        List<BarRow> rows = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        Area unit = frame.unit();
        if (movement.perChild().size() > 1) {
            rows.add(bar(frame, unit, unit.name(), movement.whole()));
            table.add(row(unit.name(), movement.whole()));
        }
        movement.perChild().forEach((child, moves) -> {
            String name = Words.name(child, unit);
            rows.add(bar(frame, child, name, moves));
            table.add(row(name, moves));
        });
        bars.show(rows);
        List<String> headings = new ArrayList<>(List.of(Messages.get("ui.charts.col.unit")));
        WAYS.forEach(way -> headings.add(MoveFilter.word(way)));
        barsCard.keys(WAYS.stream().map(way -> key(way, movement.whole())).toList());
        barsCard.tell(title(frame, movement), new ChartTable(headings, table));
        drawMatrix(frame, movement);
    }

    private static String title(ChartsPicture.Frame frame, Movement movement) {
        return Messages.get(
                "ui.charts.moves.title",
                frame.unit().name(),
                Words.shortly(movement.before().period()),
                Words.shortly(movement.now().period()));
    }

    private static List<String> row(String name, Moves moves) {
        return Stream.concat(Stream.of(name), WAYS.stream().map(way -> Messages.get("ui.number", moves.count(way))))
                .toList();
    }

    private static BarRow bar(ChartsPicture.Frame frame, Area child, String name, Moves moves) {
        List<Mark> marks = new ArrayList<>();
        for (GradeStep.Way way : WAYS) {
            String number = Messages.get("ui.number", moves.count(way));
            MoveFilter filter = MoveFilter.of(way);
            marks.add(new Mark(
                    "moved-" + name + child.id() + "-" + way,
                    Messages.get("ui.charts.moved.said", name, filter.words(), number),
                    (double) moves.count(way),
                    signed(way, number),
                    style(way),
                    new MovedList.Opened(child, frame.period(), filter)));
        }
        return new BarRow(
                name,
                marks,
                (double) moves.all(),
                Messages.get("ui.charts.moves.end", moves.count(GradeStep.Way.ROSE), moves.count(GradeStep.Way.FELL)));
    }

    private void drawMatrix(ChartsPicture.Frame frame, Movement movement) {
        List<String> grades = Stream.of(Grade.values()).map(Grade::shortLabel).toList();
        List<List<Mark>> cells = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (Grade from : Grade.values()) {
            List<Mark> row = new ArrayList<>();
            List<String> texts = new ArrayList<>(List.of(from.shortLabel()));
            for (Grade to : Grade.values()) {
                GradeStep step = new GradeStep(from, to);
                row.add(cell(frame, movement, step));
                texts.add(Messages.get("ui.number", movement.whole().count(step)));
            }
            cells.add(row);
            table.add(texts);
        }
        String corner = Messages.get("ui.charts.matrix.corner");
        matrix.show(corner, grades, grades, cells);
        List<String> headings = new ArrayList<>(List.of(corner));
        headings.addAll(grades);
        matrixCard.tell(
                Messages.get(
                        "ui.charts.matrix.title",
                        Words.shortly(movement.before().period()),
                        Words.shortly(movement.now().period())),
                new ChartTable(headings, table));
    }

    private static Mark cell(ChartsPicture.Frame frame, Movement movement, GradeStep step) {
        long n = movement.whole().count(step);
        String number = Messages.get("ui.number", n);
        MoveFilter filter = MoveFilter.of(step);
        return new Mark(
                "step-" + step.from() + "-" + step.to(),
                Messages.get("ui.charts.moved.said", frame.unit().name(), filter.words(), number),
                (double) n,
                n == 0 ? "–" : signed(step.way(), number),
                n == 0 ? "moved-none" : style(step.way()),
                new MovedList.Opened(frame.unit(), frame.period(), filter));
    }

    @Override
    public Region root() {
        return root.root();
    }

    @Override
    public List<Node> choices() {
        return List.of();
    }

    @Override
    public List<ChartCard> cards() {
        return List.of(barsCard, matrixCard);
    }
}
