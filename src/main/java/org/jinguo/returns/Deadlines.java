package org.jinguo.returns;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.field.Period;

/**
 * When returns are due, as data (deadlines.json).
 *
 * @param rules the usual rule for periods of each length
 * @param forms the forms that the program fills, in order
 */
record Deadlines(Map<Period.Kind, DueRule> rules, List<DueForm> forms) {

    static Deadlines of(JsonNode root, Map<String, ReturnForm> known) {
        Map<Period.Kind, DueRule> rules = new EnumMap<>(Period.Kind.class);
        root.get("rules")
                .properties()
                .forEach(e -> rules.put(
                        Period.Kind.valueOf(e.getKey()),
                        DueRule.read(e.getValue().asText()).orElseThrow()));
        List<DueForm> forms = new ArrayList<>();
        root.get("forms").properties().forEach(e -> forms.add(form(known.get(e.getKey()), e.getValue())));
        return new Deadlines(Map.copyOf(rules), List.copyOf(forms));
    }

    private static DueForm form(ReturnForm form, JsonNode n) {
        List<Period.Kind> due = new ArrayList<>();
        n.get("due").forEach(k -> due.add(Period.Kind.valueOf(k.asText())));
        return new DueForm(
                form,
                due,
                n.get("ledger").asText(),
                Optional.ofNullable(n.get("open")).map(JsonNode::asText),
                (n.has("any") ? n.get("any") : n.get("of")).asText());
    }
}
