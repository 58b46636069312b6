package org.jinguo.ui.kit.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jinguo.config.Messages;

/** Bars of grades, each with its table row: how many, or how large a share of the rated. */
public final class GradeBars {

    /** How long the bars are. */
    public enum Axis {
        /** Each as long as the axis: shares can be compared. */
        EACH_WHOLE,
        /** The longest as long as the axis: sizes can be compared. */
        LONGEST
    }

    /**
     * One piece as it is shown.
     *
     * @param amount its length
     * @param text its number
     */
    public record Part(double amount, String text) {

        /** So many households. */
        public static Part of(long households) {
            return new Part((double) households, Messages.get("ui.number", households));
        }
    }

    /**
     * What a bar is of.
     *
     * @param key unique among the bars
     * @param name its name
     * @param targets what each piece opens
     */
    public record Subject(String key, String name, Function<GradePiece, Object> targets) {}

    private final Axis axis;
    private final Map<Subject, List<Mark>> bars = new LinkedHashMap<>();
    private final List<String> ends = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<GradePiece> columns;

    /** Bars without any yet; the pieces are those of the table's columns. */
    public GradeBars(Axis axis, List<GradePiece> columns) {
        this.axis = axis;
        this.columns = List.copyOf(columns);
    }

    /** Adds a bar, unless it has no length; a piece that is missing is nothing. */
    public void add(Subject subject, Map<GradePiece, Part> given, String end) {
        Map<GradePiece, Part> parts = new EnumMap<>(GradePiece.class);
        columns.forEach(p -> parts.put(p, given.getOrDefault(p, Part.of(0))));
        List<Mark> marks = new ArrayList<>();
        List<String> row = new ArrayList<>(List.of(subject.name()));
        parts.forEach((piece, part) -> {
            marks.add(mark(subject, piece, part));
            row.add(part.text());
        });
        row.add(end);
        if (length(marks) > 0) {
            bars.put(subject, marks);
            ends.add(end);
            rows.add(row);
        }
    }

    private static Mark mark(Subject subject, GradePiece piece, Part part) {
        boolean share = part.text().endsWith("%");
        return new Mark(
                "grade-" + subject.key() + "-" + piece.code(),
                share
                        ? Messages.get("ui.chart.share.said", subject.name(), piece.word(), part.text())
                        : Messages.get("ui.chart.grade.said", subject.name(), piece.word(), part.text()),
                part.amount(),
                part.text(),
                piece.style(),
                subject.targets().apply(piece));
    }

    private static double length(List<Mark> marks) {
        return marks.stream().mapToDouble(Mark::amount).sum();
    }

    /** The bars, in the order in which they were added. */
    public List<BarRow> bars() {
        double longest =
                bars.values().stream().mapToDouble(GradeBars::length).max().orElse(0);
        List<BarRow> made = new ArrayList<>();
        bars.forEach((subject, marks) -> made.add(new BarRow(
                subject.name(), marks, axis == Axis.LONGEST ? longest : length(marks), ends.get(made.size()))));
        return made;
    }

    /**
     * The same as a table.
     *
     * @param first heading of the names
     * @param last heading of the numbers at the end
     */
    public ChartTable table(String first, String last) {
        List<String> headings = new ArrayList<>(List.of(first));
        columns.forEach(p -> headings.add(p.word()));
        headings.add(last);
        return new ChartTable(headings, rows);
    }
}
