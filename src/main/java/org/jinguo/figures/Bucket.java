package org.jinguo.figures;

import java.util.HashSet;
import java.util.Set;

/** The number of one unit while it is being counted. */
final class Bucket {

    private final Set<Object> seen = new HashSet<>();
    private long amount;
    private long records;

    <F extends Fact> void add(Measure<F> measure, F fact) {
        long each = measure.amount().applyAsLong(fact);
        switch (measure.kind()) {
            case COUNT -> {
                amount = Math.addExact(amount, each);
                records += each;
            }
            case DISTINCT -> {
                amount += seen.add(measure.key().apply(fact)) ? 1 : 0;
                records++;
            }
            case SUM -> {
                amount = Math.addExact(amount, each);
                records += each == 0 ? 0 : 1;
            }
        }
    }

    Value value(Uom unit) {
        return Value.of(unit, amount, records);
    }
}
