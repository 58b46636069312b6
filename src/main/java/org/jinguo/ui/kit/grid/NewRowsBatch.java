package org.jinguo.ui.kit.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be written as one Change.
 *
 * @param label name of the Change where the grid knows it ({@code 粘贴新增 297 条}); empty for one row
 *     that was typed, which the screen names
 * @param rows the new rows, all of which were found to be new records
 * @param edits new values of rows that are there, by column; null for none. A block that begins in
 *     the last rows and runs over their end has both
 */
public record NewRowsBatch<R>(Optional<String> label, List<NewRow> rows, Map<R, Map<String, Object>> edits) {

    public NewRowsBatch {
        rows = List.copyOf(rows);
        edits = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(edits));
    }
}
