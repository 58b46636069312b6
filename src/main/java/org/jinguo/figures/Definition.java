package org.jinguo.figures;

import java.util.List;
import java.util.function.Predicate;

/** How a figure is made; the one declaration that value, breakdown and records come from. */
sealed interface Definition {

    /** Counted from facts. */
    record Counted<F extends Fact>(Source<F> source, Predicate<F> filter, Measure<F> measure)
            implements Definition {}

    /** The sum of other figures. */
    record Sum(List<String> codes) implements Definition {
        public Sum {
            codes = List.copyOf(codes);
        }
    }

    /** One figure divided by another. */
    record Ratio(String part, String whole) implements Definition {}

    /** How a figure of a round changed since the period before; not known when that has none. */
    record Change(String code) implements Definition {}
}
