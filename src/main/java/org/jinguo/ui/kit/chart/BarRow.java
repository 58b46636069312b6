package org.jinguo.ui.kit.chart;

import java.util.List;
import java.util.Objects;

/**
 * One bar with its label.
 *
 * @param label what it is of
 * @param marks its pieces from the left, which begins at 0
 * @param whole the amount that is as long as the axis
 * @param end the number at the right end
 */
public record BarRow(String label, List<Mark> marks, double whole, String end) {
    public BarRow {
        Objects.requireNonNull(label);
        Objects.requireNonNull(end);
        marks = List.copyOf(marks);
    }
}
