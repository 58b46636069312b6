package org.jinguo.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;

/** The columns in which a plain ledger comes in: its fields, by their labels and other headings. */
final class LedgerColumns {

    private static final String TOWNSHIP = "township";
    private static final String VILLAGE = "village";

    private final Map<String, List<String>> aliases;
    private final Set<String> common;

    /**
     * Columns of ledgers.
     *
     * @param aliases words seen above columns that many forms have
     * @param common plain words of the other forms, which tell nothing of this one
     */
    LedgerColumns(Map<String, List<String>> aliases, Set<String> common) {
        this.aliases = aliases;
        this.common = Set.copyOf(common);
    }

    List<ColumnSpec> of(Ledger<?> ledger) {
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(helping("seq", aliases.get("seq")));
        String owner = ledger.owner().orElseThrow().village();
        boolean township = words(ledger.field(owner).orElseThrow(), List.of())
                .contains(Heads.plain(aliases.get(TOWNSHIP).get(0)));
        if (!township) {
            columns.add(helping(TOWNSHIP, aliases.get(TOWNSHIP)));
        }
        for (Field field : ledger.fields()) {
            List<String> more = field.key().equals(owner) ? aliases.get(VILLAGE) : usual(field);
            Set<String> words = words(field, more);
            columns.add(new ColumnSpec(
                    field.key(), field.label(), Optional.of(field), role(ledger, field, words), Set.copyOf(words)));
        }
        return columns;
    }

    private List<String> usual(Field field) {
        boolean everywhere = field.kind() == FieldKind.PHONE || field.key().equals("remark");
        return everywhere ? aliases.getOrDefault(field.key(), List.of()) : List.of();
    }

    private static ColumnSpec helping(String key, List<String> words) {
        Set<String> plain = new LinkedHashSet<>();
        words.forEach(word -> plain.add(Heads.plain(word)));
        return new ColumnSpec(key, words.get(0), Optional.empty(), ColumnSpec.Role.ORDINARY, Set.copyOf(plain));
    }

    private static Set<String> words(Field field, List<String> more) {
        Set<String> words = new LinkedHashSet<>();
        words.add(Heads.plain(field.label()));
        field.aliases().forEach(alias -> words.add(Heads.plain(alias)));
        more.forEach(word -> words.add(Heads.plain(word)));
        return words;
    }

    private ColumnSpec.Role role(Ledger<?> ledger, Field field, Set<String> words) {
        boolean text = field.kind() == FieldKind.TEXT || field.kind() == FieldKind.NAME;
        if (text && field.required() && ledger.same().contains(field.key())) {
            return ColumnSpec.Role.ESSENTIAL;
        }
        boolean telling = field.kind() != FieldKind.UNIT && words.stream().noneMatch(common::contains);
        return telling ? ColumnSpec.Role.TELLING : ColumnSpec.Role.ORDINARY;
    }
}
