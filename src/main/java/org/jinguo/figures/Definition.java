package org.jinguo.figures;

import java.util.List;
import java.util.function.Predicate;

/** How a figure is made; the one declaration that value, breakdown and records come from. */
sealed interface Definition {

    /** Counted from facts. */
    record Counted<F extends Fact>(Uom unit, Source<F> source, Predicate<F> filter, Measure<F> measure)
            implements Definition {}

    /** The sum of other figures. */
    record Sum(List<String> codes) implements Definition {
        public Sum {
            codes = List.copyOf(codes);
        }
    }

    /** One figure divided by another. */
    record Ratio(String part, String whole) implements Definition {}

    /**
     * A figure of the rounds that count, compared with the rounds before them in the villages that
     * were rated in both; not known where there is none.
     */
    record Compared(Counted<RatingFact> counted, Side side) implements Definition {}

    /** What of a comparison is shown. */
    enum Side {
        /** The figure of the rounds before. */
        BEFORE,
        /** By how much it changed. */
        DIFFERENCE
    }
}
