package org.jinguo.ui.kit.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Shares over time: lines from point to point; the axis runs from 0 to 100 %. One line has the
 * number at each point; several have their names at the end, and differ in dashes and shapes.
 */
public final class TrendLine extends Region {

    private static final double HEIGHT = 9;
    private static final double LEAST_HEIGHT = 5;
    private static final double MOST_NAMES = 0.3;
    private static final double[] GRID = {0, 0.5, 1};

    private final Consumer<Mark> open;
    private final Roving roving = new Roving(this);
    private final List<Region> grid = new ArrayList<>();
    private final List<Label> scale = new ArrayList<>();
    private final List<TrendCurve> curves = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    /** Lines that tell which point is to be opened; the words of 0, 50 and 100 %. */
    public TrendLine(Consumer<Mark> open, List<String> scaleWords) {
        this.open = open;
        getStyleClass().add("chart-trend");
        for (int i = 0; i < GRID.length; i++) {
            Region rule = new Region();
            rule.getStyleClass().add("chart-rule");
            grid.add(rule);
            Label word = new Label(scaleWords.get(i));
            word.getStyleClass().add("chart-scale");
            scale.add(word);
        }
    }

    /** Draws the points of one line; the names below them are in the same order. */
    public void show(List<Mark> marks, List<String> below) {
        List<Optional<Mark>> points = marks.stream().map(Optional::of).toList();
        showAll(below, List.of(new TrendSeries("", "trend-0", points)));
    }

    /** Draws lines; each has a point, or none, for each of the names below. */
    public void showAll(List<String> below, List<TrendSeries> series) {
        curves.clear();
        names.clear();
        series.forEach(s -> curves.add(new TrendCurve(s, open, series.size() == 1)));
        for (String word : below) {
            Label name = new Label(word);
            name.getStyleClass().add("chart-scale");
            names.add(name);
        }
        List<Node> nodes = new ArrayList<>(grid);
        nodes.addAll(scale);
        nodes.addAll(names);
        curves.forEach(c -> c.nodes().forEach(nodes::add));
        getChildren().setAll(nodes);
        roving.take(curves.stream().map(TrendCurve::pieces).toList());
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
        double right = getWidth() - ends();
        DoubleUnaryOperator heights = share -> bottom - share * (bottom - top);
        for (int i = 0; i < GRID.length; i++) {
            double y = snapPositionY(heights.applyAsDouble(GRID[i]));
            grid.get(i).resizeRelocate(left, y, Math.max(0, right - left), 1);
            put(scale.get(i), 0, y - text / 2, scale.get(i).prefWidth(-1));
        }
        double step = names.isEmpty() ? 0 : (right - left) / names.size();
        List<Double> places = IntStream.range(0, names.size())
                .mapToObj(i -> left + step * (i + 0.5))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            double wide = names.get(i).prefWidth(-1);
            put(names.get(i), places.get(i) - wide / 2, bottom + 1, wide);
        }
        curves.forEach(c -> c.lay(places, heights, em()));
        layNames(right, heights, getHeight() - text);
    }

    /** Room for the names at the ends of the lines. */
    private double ends() {
        double widest =
                curves.stream().mapToDouble(c -> c.name().prefWidth(-1)).max().orElse(0);
        return curves.size() < 2 ? 0 : Math.min(getWidth() * MOST_NAMES, widest);
    }

    /** Names stand beside the ends of their lines, pushed apart where they would meet. */
    private void layNames(double x, DoubleUnaryOperator heights, double lowest) {
        List<TrendCurve> order = new ArrayList<>(curves);
        order.sort(Comparator.comparingDouble(c -> c.end(heights)));
        double[] at = new double[order.size()];
        for (int i = 0; i < at.length; i++) {
            double high = order.get(i).name().prefHeight(-1);
            double wanted = order.get(i).end(heights) - high / 2;
            at[i] = i == 0 ? Math.max(0, wanted) : Math.max(at[i - 1] + high, wanted);
        }
        for (int i = at.length - 1; i >= 0; i--) {
            double high = order.get(i).name().prefHeight(-1);
            double below = i == at.length - 1 ? lowest : at[i + 1];
            at[i] = Math.min(at[i], below - high);
            put(order.get(i).name(), x, at[i], Math.max(0, getWidth() - x));
        }
    }

    private void put(Label label, double x, double y, double width) {
        label.resizeRelocate(snapPositionX(x), snapPositionY(y), width, label.prefHeight(-1));
    }
}
