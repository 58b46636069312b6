package org.jinguo.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/** A share over time: a line from point to point, each labelled; the axis runs from 0 to 100 %. */
public final class TrendLine extends Region {

    private static final double HEIGHT = 9;
    private static final double LEAST_HEIGHT = 5;
    private static final double DOT = 0.72;
    private static final double[] GRID = {0, 0.5, 1};

    private final Consumer<Mark> open;
    private final Roving roving = new Roving(this);
    private final Polyline line = new Polyline();
    private final List<Region> grid = new ArrayList<>();
    private final List<Label> scale = new ArrayList<>();
    private final List<Piece> points = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    /** A line that tells which point is to be opened; the words of 0, 50 and 100 %. */
    public TrendLine(Consumer<Mark> open, List<String> scaleWords) {
        this.open = open;
        getStyleClass().add("chart-trend");
        line.getStyleClass().add("chart-line");
        for (int i = 0; i < GRID.length; i++) {
            Region rule = new Region();
            rule.getStyleClass().add("chart-rule");
            grid.add(rule);
            Label word = new Label(scaleWords.get(i));
            word.getStyleClass().add("chart-scale");
            scale.add(word);
        }
    }

    /** Draws points; the names below them are in the same order. */
    public void show(List<Mark> marks, List<String> below) {
        points.clear();
        numbers.clear();
        names.clear();
        for (int i = 0; i < marks.size(); i++) {
            points.add(new Piece(marks.get(i), open).bare());
            Label number = new Label(marks.get(i).text());
            number.getStyleClass().add("chart-number");
            numbers.add(number);
            Label name = new Label(below.get(i));
            name.getStyleClass().add("chart-scale");
            names.add(name);
        }
        List<Node> nodes = new ArrayList<>(grid);
        nodes.addAll(scale);
        nodes.add(line);
        nodes.addAll(numbers);
        nodes.addAll(names);
        nodes.addAll(points);
        getChildren().setAll(nodes);
        roving.take(List.of(points));
    }

    private double em() {
        return scale.get(0).getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = scale.stream().mapToDouble(l -> l.prefWidth(-1)).max().orElse(0) + em() / 2;
        double text = scale.get(0).prefHeight(-1);
        double top = text * 1.2;
        double bottom = getHeight() - text * 1.1;
        for (int i = 0; i < GRID.length; i++) {
            double y = snapPositionY(bottom - GRID[i] * (bottom - top));
            grid.get(i).resizeRelocate(left, y, Math.max(0, getWidth() - left), 1);
            put(scale.get(i), 0, y - text / 2);
        }
        line.getPoints().clear();
        double step = points.isEmpty() ? 0 : (getWidth() - left) / points.size();
        for (int i = 0; i < points.size(); i++) {
            point(i, left + step * (i + 0.5), top, bottom);
        }
    }

    private void point(int i, double x, double top, double bottom) {
        double share = Math.max(0, Math.min(1, points.get(i).mark().amount()));
        double y = bottom - share * (bottom - top);
        double dot = Math.round(DOT * em());
        line.getPoints().addAll(x, y);
        points.get(i).resizeRelocate(x - dot / 2, y - dot / 2, dot, dot);
        Label number = numbers.get(i);
        double high = number.prefHeight(-1);
        boolean below = crossed(i) && y + dot / 2 + high < bottom;
        double above = y - dot / 2 - high;
        put(number, x - number.prefWidth(-1) / 2, below ? y + dot / 2 : above);
        Label name = names.get(i);
        put(name, x - name.prefWidth(-1) / 2, bottom + 1);
    }

    /** Whether the line comes down through the place above a point, or goes up through it. */
    private boolean crossed(int i) {
        double here = points.get(i).mark().amount();
        boolean falls = i > 0 && points.get(i - 1).mark().amount() > here;
        boolean rises = i + 1 < points.size() && points.get(i + 1).mark().amount() > here;
        return falls || rises;
    }

    private void put(Label label, double x, double y) {
        label.resizeRelocate(
                snapPositionX(x), snapPositionY(y), label.prefWidth(-1), label.prefHeight(-1));
    }
}
