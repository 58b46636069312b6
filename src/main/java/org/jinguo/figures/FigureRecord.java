package org.jinguo.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jinguo.model.field.Ledger;

/**
 * One record behind a figure.
 *
 * @param ledger the ledger it stands in
 * @param id its identity there
 * @param columns what an officer reads of it, by heading, in order: village, group, name, …
 */
public record FigureRecord(Ledger<?> ledger, long id, Map<String, String> columns) {
    public FigureRecord {
        Objects.requireNonNull(ledger);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
