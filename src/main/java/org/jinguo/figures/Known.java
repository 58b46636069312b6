package org.jinguo.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was read from one state of the data. The last quarter, the last month and the year end on
 * the same day and mostly have the same last round: what depends on these alone is read once for
 * all.
 */
final class Known {

    private final Map<Object, Object> answers = new HashMap<>();

    /** The answer to a question, asked once; the question must say everything it depends on. */
    @SuppressWarnings("unchecked")
    synchronized <T> T answer(Object question, Supplier<T> ask) {
        T known = (T) answers.get(question);
        if (known == null) {
            known = ask.get();
            answers.put(question, known);
        }
        return known;
    }
}
