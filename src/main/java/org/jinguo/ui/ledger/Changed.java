package org.jinguo.ui.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;

/**
 * What is to be changed of one record.
 *
 * @param row the record as it was shown
 * @param values new values by component; null for none
 */
record Changed<R extends Record>(R row, Map<String, Object> values) {

    /** The components in which a changed record differs from the one it was made from. */
    static <R extends Record> Changed<R> between(Ledger<R> ledger, R before, R after) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String key : ledger.components()) {
            Object now = ledger.get(after, key);
            if (!Objects.equals(ledger.get(before, key), now)) {
                values.put(key, now);
            }
        }
        return new Changed<>(before, values);
    }

    /** Name of the Change: whose field it is, or how many cells of which ledger. */
    static <R extends Record> String label(Ledger<R> ledger, List<Changed<R>> changes, String nameKey) {
        int cells = changes.stream().mapToInt(c -> c.values.size()).sum();
        if (changes.size() > 1) {
            return Messages.get("ui.ledger.change.cells", ledger.label(), cells);
        }
        Changed<R> one = changes.get(0);
        Object name = ledger.get(one.row, nameKey);
        return cells == 1
                ? Messages.get("ui.ledger.change.field", name, one.heading(ledger))
                : Messages.get("ui.ledger.change.cells", name, cells);
    }

    private String heading(Ledger<R> ledger) {
        String key = values.keySet().iterator().next();
        return ledger.field(key).map(Field::label).orElse(key);
    }
}
