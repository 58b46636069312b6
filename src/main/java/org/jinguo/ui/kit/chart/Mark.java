package org.jinguo.ui.kit.chart;

import java.util.Objects;

/**
 * One piece of a bar or one point of a line.
 *
 * @param key what it keeps its focus by when the chart is drawn anew; unique in its chart
 * @param said all of it in words, for tooltips and screen readers: 富山村 清洁户 217 户
 * @param amount how long or high it is, at least 0
 * @param text the number that stands on it
 * @param style style class that carries its colour
 * @param target what is opened by it
 */
public record Mark(String key, String said, double amount, String text, String style, Object target) {
    public Mark {
        Objects.requireNonNull(key);
        Objects.requireNonNull(said);
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
        Objects.requireNonNull(target);
    }
}
