package org.jinguo.ui.kit.grid;

import java.util.Map;
import java.util.Optional;

/**
 * What was typed or pasted into one new row of a grid.
 *
 * @param values the values by key of their column, as the column's reader made them; cells that
 *     hold nothing are not in it
 */
public record NewRow(Map<String, Object> values) {

    public NewRow {
        values = Map.copyOf(values);
    }

    /** The value of a column. */
    public Optional<Object> value(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The value of a column, where it is of a type. */
    public <T> Optional<T> value(String column, Class<T> type) {
        return value(column).filter(type::isInstance).map(type::cast);
    }
}
