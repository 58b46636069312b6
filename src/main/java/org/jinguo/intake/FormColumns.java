package org.jinguo.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;

/** The columns of all forms with the words seen above them (domain document, 4.12). */
final class FormColumns {

    private static final String ALIASES = "/org/jinguo/intake/header_aliases.json";
    private static final String COLUMNS = "/org/jinguo/intake/columns.tsv";
    private static final String NONE = "-";

    private static final Map<Form, List<ColumnSpec>> ALL = load();
    private static final Map<Form, Map<String, String>> KEYS = keys();
    private static final Set<String> WORDS = words(ALL);

    private FormColumns() {}

    /** The columns of a form. */
    static List<ColumnSpec> of(Form form) {
        return ALL.get(form);
    }

    /** Whether a plain heading is a word of any form. */
    static boolean known(String plain) {
        return WORDS.contains(plain);
    }

    /** The key of a column of a form by its plain heading. */
    static Map<String, String> keys(Form form) {
        return KEYS.get(form);
    }

    private static Map<Form, Map<String, String>> keys() {
        Map<Form, Map<String, String>> all = new LinkedHashMap<>();
        ALL.forEach((form, specs) -> {
            Map<String, String> keys = new LinkedHashMap<>();
            for (ColumnSpec spec : specs) {
                spec.words().forEach(word -> keys.putIfAbsent(word, spec.key()));
            }
            all.put(form, keys);
        });
        return all;
    }

    private static Set<String> words(Map<Form, List<ColumnSpec>> all) {
        Set<String> words = new HashSet<>();
        all.values().forEach(specs -> specs.forEach(spec -> words.addAll(spec.words())));
        return words;
    }

    private static Map<Form, List<ColumnSpec>> load() {
        Map<Form, List<ColumnSpec>> all = new LinkedHashMap<>();
        try (InputStream json = resource(ALIASES);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(resource(COLUMNS), StandardCharsets.UTF_8))) {
            Map<String, List<String>> aliases = new ObjectMapper().readValue(json, new TypeReference<>() {});
            Forms.all().forEach(form -> all.put(form, new ArrayList<>()));
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cell -> all.get(Forms.of(cell[0])).add(column(cell, aliases)));
            LedgerColumns ledgers = new LedgerColumns(aliases, words(all));
            Forms.all().stream()
                    .filter(form -> form.kind() == Form.Kind.LEDGER)
                    .forEach(form -> all.put(form, ledgers.of(Ledgers.ofTable(form.subject()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(FormColumns.class.getResourceAsStream(name));
    }

    private static ColumnSpec column(String[] cell, Map<String, List<String>> aliases) {
        Optional<Field> field = field(cell[2]);
        Set<String> words = new LinkedHashSet<>();
        field.ifPresent(f -> {
            words.add(Heads.plain(f.label()));
            f.aliases().forEach(alias -> words.add(Heads.plain(alias)));
        });
        List<String> known = cell[3].equals(NONE) ? List.of() : aliases.get(cell[3]);
        known.forEach(alias -> words.add(Heads.plain(alias)));
        if (!cell[5].equals(NONE)) {
            for (String word : cell[5].split("\\|")) {
                words.add(Heads.plain(word.replace(">", "")));
            }
        }
        String label = field.map(Field::label).orElseGet(() -> known.isEmpty() ? first(cell[5]) : known.get(0));
        return new ColumnSpec(cell[1], label, field, role(cell[4]), Set.copyOf(words));
    }

    private static String first(String words) {
        return words.split("\\|")[0];
    }

    private static ColumnSpec.Role role(String flag) {
        return switch (flag) {
            case "!" -> ColumnSpec.Role.ESSENTIAL;
            case "*" -> ColumnSpec.Role.TELLING;
            default -> ColumnSpec.Role.ORDINARY;
        };
    }

    private static Optional<Field> field(String name) {
        if (name.equals(NONE)) {
            return Optional.empty();
        }
        String[] parts = name.split("\\.");
        for (Ledger<?> ledger : Ledgers.all()) {
            if (ledger.table().equals(parts[0])) {
                return Optional.of(ledger.field(parts[1]).orElseThrow());
            }
        }
        throw new IllegalArgumentException(name);
    }
}
