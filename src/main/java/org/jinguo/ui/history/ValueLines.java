package org.jinguo.ui.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;
import org.jinguo.store.ChangeLog;
import org.jinguo.store.RecordNames;
import org.jinguo.store.Touched;

/** What became of a record, field by field, in the words of the forms and masked as on screens. */
final class ValueLines {

    /** References that have no field of their own. */
    private static final Map<String, Ledger<?>> NAMED = Map.of(
            "personId", Ledgers.PERSON,
            "programmeId", Ledgers.PROGRAMME,
            "householdId", Ledgers.HOUSEHOLD,
            "roundId", Ledgers.ROUND);

    private static final List<String> NAMED_FIRST = List.of("personId", "programmeId", "householdId", "roundId");

    private final FieldText texts;
    private final RecordNames names;

    ValueLines(FieldText texts, RecordNames names) {
        this.texts = texts;
        this.names = names;
    }

    String of(Touched.Row row) {
        return lines(row.ledger(), row.before(), row.after(), row.added() || row.removed());
    }

    String step(Ledger<?> ledger, ChangeLog.Step step) {
        return lines(ledger, step.before(), step.after(), step.added() || step.removed());
    }

    /** All that a record holds. */
    <R extends Record> String of(Ledger<R> ledger, Record record) {
        R row = ledger.type().cast(record);
        Map<String, Object> values = new java.util.LinkedHashMap<>();
        ledger.components().forEach(key -> values.put(key, ledger.get(row, key)));
        return lines(ledger, Map.of(), values, true);
    }

    private String lines(Ledger<?> ledger, Map<String, Object> before, Map<String, Object> after, boolean one) {
        Set<String> keys = new LinkedHashSet<>();
        keys.addAll(NAMED_FIRST);
        ledger.fields().forEach(f -> keys.add(f.key()));
        List<String> said = new ArrayList<>();
        for (String key : keys) {
            Object was = before.get(key);
            Object is = after.get(key);
            if (Objects.equals(was, is) || blank(was) && blank(is)) {
                continue;
            }
            String label = label(ledger, key);
            said.add(
                    one
                            ? Messages.get("ui.history.value", label, text(ledger, key, is == null ? was : is))
                            : Messages.get("ui.history.values", label, text(ledger, key, was), text(ledger, key, is)));
        }
        return said.isEmpty() ? Messages.get("ui.history.inner") : said.stream().collect(Collectors.joining("；"));
    }

    private static boolean blank(Object value) {
        return value == null || value.equals(false) || value.equals("");
    }

    private static String label(Ledger<?> ledger, String key) {
        return ledger.field(key)
                .map(Field::label)
                .orElseGet(() -> NAMED.get(key).label());
    }

    private String text(Ledger<?> ledger, String key, Object value) {
        String text = ledger.field(key)
                .map(f -> texts.masked(f, value))
                .orElseGet(
                        () -> value instanceof Long id && NAMED.containsKey(key) ? names.of(NAMED.get(key), id) : "");
        return text.isEmpty() ? Messages.get("ui.history.blank") : text;
    }
}
