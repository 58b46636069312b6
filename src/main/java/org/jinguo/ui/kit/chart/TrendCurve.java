package org.jinguo.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** The nodes of one line: the line, its points with their numbers, its name at the end. */
final class TrendCurve {

    private static final double DOT = 0.72;
    private static final double AIR = 2;

    private final Path line = new Path();
    private final List<Optional<Piece>> points = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final Label name;
    private final boolean alone;

    /**
     * A line.
     *
     * @param alone whether all its numbers are shown; beside others, only that of the point with
     *     the keyboard or the mouse
     */
    TrendCurve(TrendSeries series, Consumer<Mark> open, boolean alone) {
        this.alone = alone;
        line.getStyleClass().addAll("chart-line", series.style());
        line.setMouseTransparent(true);
        name = new Label(alone ? "" : series.name());
        name.getStyleClass().addAll("chart-series", series.style());
        name.setMinWidth(0);
        for (Optional<Mark> mark : series.points()) {
            Optional<Piece> point = mark.map(m -> new Piece(m, open).bare());
            point.ifPresent(p -> p.getStyleClass().add(series.style()));
            points.add(point);
            numbers.add(number(mark, point));
        }
    }

    private Label number(Optional<Mark> mark, Optional<Piece> point) {
        Label number = new Label(mark.map(Mark::text).orElse(""));
        number.getStyleClass().add("chart-number");
        number.setMouseTransparent(true);
        if (!alone) {
            point.ifPresent(
                    p -> number.visibleProperty().bind(p.focusedProperty().or(p.hoverProperty())));
        }
        return number;
    }

    /** The nodes, those on top last. */
    Stream<Node> nodes() {
        return Stream.of(Stream.of((Node) line, name), points.stream().flatMap(Optional::stream), numbers.stream())
                .flatMap(s -> s.map(Node.class::cast));
    }

    /** Those points that have a value. */
    List<Piece> pieces() {
        return points.stream().flatMap(Optional::stream).toList();
    }

    Label name() {
        return name;
    }

    /** Where the name would like to stand: beside the last point. */
    double end(DoubleUnaryOperator heights) {
        return pieces().isEmpty()
                ? heights.applyAsDouble(0)
                : heights.applyAsDouble(share(pieces().get(pieces().size() - 1)));
    }

    private static double share(Piece piece) {
        return Math.max(0, Math.min(1, piece.mark().amount()));
    }

    /**
     * Lays out line, points and numbers.
     *
     * @param places the middle of each place, px
     * @param heights from a share to a height, px
     * @param em size of a character, px
     */
    void lay(List<Double> places, DoubleUnaryOperator heights, double em) {
        line.getElements().clear();
        boolean joined = false;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).isPresent()) {
                Piece piece = points.get(i).get();
                double x = places.get(i);
                double y = heights.applyAsDouble(share(piece));
                line.getElements().add(joined ? new LineTo(x, y) : new MoveTo(x, y));
                point(i, x, y, em);
                number(i, x, y, heights.applyAsDouble(0), em);
            }
            joined = points.get(i).isPresent();
        }
    }

    private void point(int i, double x, double y, double em) {
        double dot = Math.round(DOT * em);
        points.get(i).orElseThrow().resizeRelocate(x - dot / 2, y - dot / 2, dot, dot);
    }

    /** Above the point, or below it where the line is in the way and the axis is not. */
    private void number(int i, double x, double y, double axis, double em) {
        Label number = numbers.get(i);
        double away = Math.rint(DOT * em) / 2 + AIR;
        double high = number.prefHeight(-1);
        double wide = number.prefWidth(-1);
        boolean below = crossed(i) && y + away + high < axis;
        double top = below ? y + away : y - away - high;
        number.resizeRelocate(Math.rint(x - wide / 2), Math.rint(top), wide, high);
    }

    /** Whether the line comes down through the place above a point, or goes up through it. */
    private boolean crossed(int i) {
        double here = share(points.get(i).orElseThrow());
        return higher(i - 1, here) || higher(i + 1, here);
    }

    private boolean higher(int i, double here) {
        return i >= 0
                && i < points.size()
                && points.get(i).filter(p -> share(p) > here).isPresent();
    }
}
