package org.jinguo.ui.kit.grid;

import java.util.Objects;
import java.util.Optional;

/**
 * One cell that is to hold another value.
 *
 * @param row the row as the grid holds it
 * @param column the column
 * @param value the value as the record holds it; empty for a cell that is cleared
 */
public record GridEdit<R>(R row, GridColumn<R> column, Optional<Object> value) {

    public GridEdit {
        Objects.requireNonNull(row);
        Objects.requireNonNull(column);
        Objects.requireNonNull(value);
    }

    /** The value, null where the cell is cleared: what {@code Ledger.with} takes. */
    public Object orNull() {
        return value.orElse(null);
    }
}
