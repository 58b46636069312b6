package org.jinguo.ui.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.ui.kit.grid.GridEdit;

/** Edited cells as values of records. */
final class Cells {

    private Cells() {}

    /** The new values of a row by component. */
    static <R> Map<String, Object> values(List<GridEdit<R>> edits) {
        Map<String, Object> values = new LinkedHashMap<>();
        edits.forEach(e -> values.put(e.column().key(), e.orNull()));
        return values;
    }
}
