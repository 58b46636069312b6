package org.jinguo.workbook;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The values that the formulas of the total row show.
 *
 * @param counted true when the writer adds up the rows itself (a total row on top then costs a
 *     second pass over the rows)
 * @param values one per column, as the column's cells take them; null for none. Empty when counted
 */
public record Totals(boolean counted, List<Object> values) {

    /** The writer adds up. */
    public static final Totals COUNTED = new Totals(true, List.of());

    public Totals {
        values = Collections.unmodifiableList(Arrays.asList(values.toArray()));
    }

    /** Values known beforehand, one per column; null for none. */
    public static Totals of(Object... values) {
        return new Totals(false, Arrays.asList(values));
    }
}
