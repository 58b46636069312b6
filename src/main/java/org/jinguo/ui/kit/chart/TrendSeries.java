package org.jinguo.ui.kit.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a {@link TrendLine}.
 *
 * @param name what it is of, with its shape: it stands at the end of the line
 * @param style style class that carries its colour, its dashes and the shape of its points
 * @param points the points from the left; empty where there is no value
 */
public record TrendSeries(String name, String style, List<Optional<Mark>> points) {
    public TrendSeries {
        Objects.requireNonNull(name);
        Objects.requireNonNull(style);
        points = List.copyOf(points);
    }
}
