package org.jinguo.figures;

import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How facts become one number.
 *
 * @param kind the way
 * @param amount what one fact adds; unused for {@link Kind#DISTINCT}
 * @param key what must differ to be counted; unused otherwise
 */
record Measure<F extends Fact>(Kind kind, ToLongFunction<F> amount, Function<F, Object> key) {

    /** The ways of measuring. */
    enum Kind {
        /** As many as there are records. */
        COUNT,
        /** As many as there are different keys. */
        DISTINCT,
        /** The sum of an amount. */
        SUM
    }

    /** As many records as each fact stands for. */
    static <F extends Fact> Measure<F> count(ToLongFunction<F> each) {
        return new Measure<>(Kind.COUNT, each, f -> f);
    }

    /** As many as there are different keys. */
    static <F extends Fact> Measure<F> distinct(Function<F, Object> key) {
        return new Measure<>(Kind.DISTINCT, f -> 1, key);
    }

    /** The sum of an amount. */
    static <F extends Fact> Measure<F> sum(ToLongFunction<F> amount) {
        return new Measure<>(Kind.SUM, amount, f -> f);
    }

    /** Whether a fact plays a part. */
    boolean counts(F fact) {
        return kind == Kind.DISTINCT || amount.applyAsLong(fact) != 0;
    }
}
