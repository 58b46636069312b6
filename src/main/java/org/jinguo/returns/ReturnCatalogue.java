package org.jinguo.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.workbook.ColumnType;

/** All forms, where their cells come from, and the checks, as read from the data files. */
public final class ReturnCatalogue {

    private final Map<String, ReturnForm> forms = new LinkedHashMap<>();
    private final Map<String, FormSource> sources = new LinkedHashMap<>();
    private final Map<String, CheckRule> rules = new LinkedHashMap<>();
    private final List<CheckFormula> formulas = new ArrayList<>();
    private final Deadlines deadlines;

    /** Reads the files. */
    public ReturnCatalogue() {
        ObjectMapper mapper = new ObjectMapper();
        read(mapper, "returns").forEach(n -> forms.put(n.get("id").asText(), form(n)));
        read(mapper, "sources").properties().forEach(e -> sources.put(e.getKey(), source(e.getValue())));
        read(mapper, "checks").forEach(n -> rules.put(n.get("id").asText(), rule(n)));
        read(mapper, "formulas").forEach(n -> formulas.add(formula(n)));
        deadlines = Deadlines.of(read(mapper, "deadlines"), forms);
    }

    /** Every form, R01–R27. */
    public List<ReturnForm> forms() {
        return List.copyOf(forms.values());
    }

    /** The forms that the program fills from the ledgers. */
    public List<ReturnForm> producible() {
        return sources.keySet().stream().map(forms::get).toList();
    }

    /** Codes of the forms whose rows are the records of a plain ledger. */
    public List<String> ofLedger(Ledger<?> ledger) {
        return sources.entrySet().stream()
                .filter(e -> e.getValue().ledger().filter(l -> l == ledger).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * What a programme's roster asks for of a payment (R08–R11): names in sources.json of the
     * values in its columns, in their order; none where it has no roster.
     */
    public List<String> asked(String programme) {
        return sources.entrySet().stream()
                .filter(e -> e.getValue().programme().filter(programme::equals).isPresent())
                .flatMap(e -> forms.get(e.getKey()).columns().stream()
                        .map(column -> e.getValue().of(column.key())))
                .filter(from -> !from.isEmpty())
                .toList();
    }

    /** The form of a code. */
    public Optional<ReturnForm> form(String code) {
        return Optional.ofNullable(forms.get(code));
    }

    /** The check of an id. */
    Optional<CheckRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    Optional<FormSource> source(String code) {
        return Optional.ofNullable(sources.get(code));
    }

    /** The forms that the program fills, and when they are due. */
    List<DueForm> dueForms() {
        return deadlines.forms();
    }

    /** The usual rule for periods of each length. */
    Map<Period.Kind, DueRule> dueRules() {
        return deadlines.rules();
    }

    List<CheckFormula> formulas(String code) {
        return formulas.stream().filter(f -> f.form().equals(code)).toList();
    }

    private static JsonNode read(ObjectMapper mapper, String name) {
        try (InputStream in = ReturnCatalogue.class.getResourceAsStream("/org/jinguo/returns/" + name + ".json")) {
            return mapper.readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReturnForm form(JsonNode n) {
        List<ReturnColumn> columns = new ArrayList<>();
        n.get("columns").forEach(c -> columns.add(column(c)));
        return new ReturnForm(
                text(n, "id"),
                text(n, "title"),
                text(n, "unit"),
                new ReturnForm.Words(
                        text(n, "frequency"),
                        text(n, "flow"),
                        text(n, "paper"),
                        text(n, "totalRow"),
                        text(n, "notes"),
                        text(n, "footer"),
                        text(n, "fileName")),
                columns);
    }

    private static ReturnColumn column(JsonNode n) {
        return new ReturnColumn(
                texts(n.get("header")),
                text(n, "key"),
                n.get("width").asInt(),
                type(text(n, "type")),
                text(n, "format"),
                n.get("required").asBoolean());
    }

    private static ColumnType type(String letter) {
        return switch (letter) {
            case "I" -> ColumnType.INTEGER;
            case "M" -> ColumnType.MONEY;
            case "W" -> ColumnType.WAN;
            case "P" -> ColumnType.PERCENT;
            case "D" -> ColumnType.DATE;
            case "YM" -> ColumnType.YM;
            case "TICK" -> ColumnType.TICK;
            case "SIGN" -> ColumnType.SIGN;
            default -> ColumnType.TEXT;
        };
    }

    private static FormSource source(JsonNode n) {
        Map<String, String> texts = new HashMap<>();
        Map<String, String> columns = new HashMap<>();
        Set<String> totals = new HashSet<>();
        n.properties().forEach(e -> {
            if (e.getValue().isTextual()) {
                texts.put(e.getKey(), e.getValue().asText());
            }
        });
        n.get("columns")
                .properties()
                .forEach(e -> columns.put(e.getKey(), e.getValue().asText()));
        n.path("totals").forEach(t -> totals.add(t.asText()));
        return new FormSource(
                text(n, "rows"),
                Optional.ofNullable(texts.get("programme")),
                Map.copyOf(texts),
                Set.copyOf(totals),
                Map.copyOf(columns),
                n.has("gradeText") ? Optional.of(column(n.get("gradeText"))) : Optional.empty());
    }

    private static CheckRule rule(JsonNode n) {
        return new CheckRule(text(n, "id"), text(n, "scope"), text(n, "rule"), text(n, "level"));
    }

    private static CheckFormula formula(JsonNode n) {
        return new CheckFormula(
                text(n, "id"),
                text(n, "return"),
                Problem.Level.valueOf(text(n, "level")),
                new CheckFormula.Relation(
                        Linear.read(n.path("when").asText("1")),
                        Linear.read(text(n, "left")),
                        text(n, "is"),
                        Linear.read(text(n, "right"))),
                text(n, "say"),
                texts(n.path("shown")).stream().map(Linear::read).toList());
    }

    private static String text(JsonNode n, String key) {
        return n.path(key).asText("");
    }

    private static List<String> texts(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(t -> all.add(t.asText()));
        return all;
    }
}
