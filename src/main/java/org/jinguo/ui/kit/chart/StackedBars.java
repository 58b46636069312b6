package org.jinguo.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Lying bars, each with its label at the left and its number at the right; the axis begins at 0.
 * Many bars stand in two columns where there is room.
 */
public final class StackedBars extends Region {

    private static final int MANY = 13;
    private static final double ROOM_FOR_TWO = 32;
    private static final double ROW = 1.57;
    private static final double TALLEST = 2.1;
    private static final double GAP = 0.57;
    private static final double PLAIN_SHARE = 0.34;

    /** The nodes of one bar. */
    private record Line(BarRow row, Label name, List<Piece> pieces, Label end) {}

    private final Consumer<Mark> open;
    private final Roving roving = new Roving(this);
    private final List<Line> lines = new ArrayList<>();
    private int most = 2;

    /** Bars that tell which piece is to be opened. */
    public StackedBars(Consumer<Mark> open) {
        this.open = open;
        getStyleClass().add("chart-bars");
    }

    /** One column however many there are: their numbers need the width. */
    public void oneColumn() {
        most = 1;
    }

    /** Draws bars. */
    public void show(List<BarRow> rows) {
        lines.clear();
        List<Node> nodes = new ArrayList<>();
        for (BarRow row : rows) {
            Line line = line(row);
            lines.add(line);
            nodes.add(line.name());
            nodes.addAll(line.pieces());
            nodes.add(line.end());
        }
        getChildren().setAll(nodes);
        roving.take(lines.stream().map(Line::pieces).toList());
    }

    private Line line(BarRow row) {
        Label name = new Label(row.label());
        name.getStyleClass().add("chart-label");
        Label end = new Label(row.end());
        end.getStyleClass().add("chart-end");
        List<Piece> pieces = row.marks().stream()
                .filter(m -> m.amount() > 0)
                .map(m -> new Piece(m, open))
                .toList();
        return new Line(row, name, pieces, end);
    }

    private double em() {
        return lines.isEmpty() ? 1 : lines.get(0).name().getFont().getSize();
    }

    private int columns(double width) {
        return lines.size() > MANY && width >= ROOM_FOR_TWO * em() ? most : 1;
    }

    private int perColumn(double width) {
        int columns = columns(width);
        return (lines.size() + columns - 1) / columns;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        return Math.ceil(perColumn(wide) * ROW * em());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Higher rows than these would only be coarser. */
    @Override
    protected double computeMaxHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        return Math.ceil(perColumn(wide) * TALLEST * em());
    }

    @Override
    protected double computePrefWidth(double height) {
        return ROOM_FOR_TWO * em() / 2;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (lines.isEmpty()) {
            return;
        }
        double gap = GAP * em() * 2;
        int columns = columns(getWidth());
        double width = (getWidth() - gap * (columns - 1)) / columns;
        double names = Math.min(widest(true), width * PLAIN_SHARE);
        double ends = widest(false);
        int each = perColumn(getWidth());
        double row = Math.floor(Math.max(ROW * em(), Math.min(TALLEST * em(), getHeight() / each)));
        for (int i = 0; i < lines.size(); i++) {
            int column = i / each;
            double x = snapPositionX(column * (width + gap));
            lay(lines.get(i), new Slot(x, i % each * row, width, row), names, ends);
        }
    }

    private double widest(boolean names) {
        return lines.stream()
                .map(l -> names ? l.name() : l.end())
                .mapToDouble(l -> l.prefWidth(-1))
                .max()
                .orElse(0);
    }

    /** Where one bar has its room. */
    private record Slot(double x, double y, double width, double height) {}

    private void lay(Line line, Slot at, double names, double ends) {
        double gap = GAP * em();
        layoutInArea(line.name(), at.x(), at.y(), names, at.height(), 0, HPos.LEFT, VPos.CENTER);
        double endX = at.x() + at.width() - ends;
        layoutInArea(line.end(), endX, at.y(), ends, at.height(), 0, HPos.RIGHT, VPos.CENTER);
        double left = at.x() + names + gap;
        double room = Math.max(0, endX - gap - left);
        double sum = 0;
        for (Piece piece : line.pieces()) {
            double from = snapPositionX(left + part(sum, line.row().whole()) * room);
            sum += piece.mark().amount();
            double to = snapPositionX(left + part(sum, line.row().whole()) * room);
            double inset = Math.round(at.height() * 0.1);
            piece.resizeRelocate(from, at.y() + inset, Math.max(2, to - from), at.height() - 2 * inset);
        }
    }

    private static double part(double amount, double whole) {
        return whole <= 0 ? 0 : Math.min(1, amount / whole);
    }
}
