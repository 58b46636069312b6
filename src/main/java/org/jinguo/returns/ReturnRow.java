package org.jinguo.returns;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jinguo.model.place.Area;

/**
 * One row of a return.
 *
 * @param unit the unit it belongs to: a village in rosters, the listed unit in statistics
 * @param values one value per column, null where blank: String, Long (fen for money), BigDecimal
 *     (ratios), LocalDate, YearMonth, Boolean
 */
record ReturnRow(Area unit, List<Object> values) {
    ReturnRow {
        Objects.requireNonNull(unit);
        values = Collections.unmodifiableList(Arrays.asList(values.toArray()));
    }
}
