package org.jinguo.cli;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.ChangeLog;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Ids;

/** The history of one record, whichever ledger it is in. */
final class RecordHistory {

    private final DataFolder data;
    private final ChangeWords words;
    private final Output output;

    RecordHistory(DataFolder data, ZoneId zone, Output output) {
        this.data = data;
        this.words = new ChangeWords(zone);
        this.output = output;
    }

    int tell(long id) {
        for (Ledger<?> ledger : Ledgers.all()) {
            List<ChangeLog.Step> steps = data.log().ofRecord(ledger, id);
            if (!steps.isEmpty()) {
                output.say("cli.history.record", ledger.label(), Ids.text(id));
                steps.forEach(step -> say(ledger, step));
                output.object(() -> tree(ledger, id, steps));
                return Cli.DONE;
            }
        }
        throw new CliFailure("noRecord", Ids.text(id));
    }

    private void say(Ledger<?> ledger, ChangeLog.Step step) {
        output.line(words.line(step.change()));
        Map<String, Object> fields = step.removed() ? step.before() : step.after();
        for (String key : fields.keySet()) {
            Object before = step.before().get(key);
            Object after = step.after().get(key);
            if (!Objects.equals(before, after)) {
                output.say("cli.history.field", label(ledger, key), text(key, before), text(key, after));
            }
        }
    }

    private Map<String, Object> tree(Ledger<?> ledger, long id, List<ChangeLog.Step> steps) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ledger", ledger.table());
        tree.put("id", Ids.text(id));
        tree.put("steps", steps.stream().map(this::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(ChangeLog.Step step) {
        Map<String, Object> tree = new LinkedHashMap<>(words.tree(step.change()));
        tree.put("added", step.added());
        tree.put("removed", step.removed());
        tree.put("before", texts(step.before()));
        tree.put("after", texts(step.after()));
        return tree;
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((key, value) -> texts.put(key, value == null ? null : String.valueOf(value)));
        return texts;
    }

    private static String label(Ledger<?> ledger, String key) {
        return ledger.field(key).map(Field::label).orElse(key);
    }

    /** A reference is shown by the name of the area, or by the identity that sheets show. */
    private String text(String key, Object value) {
        if (value == null) {
            return Messages.get("cli.history.blank");
        }
        if (value instanceof Long id && key.endsWith("Id")) {
            AreaTree tree = data.areas().tree();
            return tree.find(id).map(a -> tree.fullName(a.id())).orElse(Ids.text(id));
        }
        if (value instanceof Boolean is) {
            return Messages.get(is ? "cli.history.yes" : "cli.history.no");
        }
        return String.valueOf(value);
    }
}
