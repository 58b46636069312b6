package org.jinguo.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Timing;
import org.jinguo.model.person.Pinyin;
import org.jinguo.model.person.Sounds;

/** Makes search entries of rows, and keeps the codes of areas for them. */
final class SearchRows {

    static final TableSpec AREA = TableSpec.of(Ledgers.AREA);
    static final TableSpec PERSON = TableSpec.of(Ledgers.PERSON);
    static final TableSpec HOUSEHOLD = TableSpec.of(Ledgers.HOUSEHOLD);
    static final TableSpec LEADER = TableSpec.of(Ledgers.LEADER);

    private final Map<Long, String> codes = new HashMap<>();

    /** The sort of record in a table; null when it is not searched. */
    static SearchIndex.Kind kind(TableSpec table) {
        if (table == PERSON) {
            return SearchIndex.Kind.PERSON;
        }
        if (table == HOUSEHOLD) {
            return SearchIndex.Kind.HOUSEHOLD;
        }
        if (table == AREA) {
            return SearchIndex.Kind.AREA;
        }
        return table.ledger().campaign().isPresent() ? SearchIndex.Kind.RECORD : null;
    }

    /** The entry of a row; areas must come before what lies in them. */
    SearchEntry entry(TableSpec table, Object[] row) {
        if (table == AREA) {
            return area(row);
        }
        if (table == PERSON) {
            return person(row);
        }
        return table == HOUSEHOLD ? household(row) : record(table.ledger(), row);
    }

    /** By what the record is called, by the people it names and by their telephones. */
    private <R extends java.lang.Record> SearchEntry record(Ledger<R> ledger, Object[] row) {
        R record = RowMapping.of(ledger).fromRow(row);
        UnaryOperator<String> texts = key -> Objects.toString(ledger.get(record, key), "");
        String name = ledger.naming().of(record, texts).strip();
        List<String> letters = new ArrayList<>(letters(Pinyin.ofText(name)));
        List<String> sounds = new ArrayList<>(Sounds.of(name, false));
        List<String> digits = new ArrayList<>();
        for (Field field : ledger.fields()) {
            String text = texts.apply(field.key());
            if (field.kind() == FieldKind.NAME && !text.isEmpty()) {
                letters.addAll(letters(Pinyin.ofName(text)));
                sounds.addAll(Sounds.of(text, true));
            } else if (field.kind() == FieldKind.PHONE) {
                digits.addAll(digits(text));
            }
        }
        boolean ended = ledger.timing() instanceof Timing.Stock stock && ledger.get(record, stock.to()) != null;
        Object unit = ledger.get(record, ledger.owner().orElseThrow().village());
        return new SearchEntry(
                SearchIndex.Kind.RECORD,
                (Long) row[0],
                name,
                codes.getOrDefault((Long) unit, ""),
                0,
                !ended,
                new SearchEntry.Keys(letters, digits, sounds));
    }

    private SearchEntry area(Object[] row) {
        long id = (Long) row[0];
        String name = text(AREA, row, "name");
        String code = text(AREA, row, "code");
        codes.put(id, code);
        SearchEntry.Keys keys =
                new SearchEntry.Keys(letters(Pinyin.ofText(name)), digits(code), Sounds.of(name, false));
        boolean current = row[AREA.position("valid_to")] == null;
        return new SearchEntry(SearchIndex.Kind.AREA, id, name, code, 0, current, keys);
    }

    private SearchEntry person(Object[] row) {
        String name = text(PERSON, row, "name");
        SearchEntry.Keys keys = new SearchEntry.Keys(
                letters(Pinyin.ofName(name)),
                digits(text(PERSON, row, "id_no"), text(PERSON, row, "phone"), text(PERSON, row, "phone2")),
                Sounds.of(name, true));
        return new SearchEntry(
                SearchIndex.Kind.PERSON, (Long) row[0], name, village(PERSON, row), group(PERSON, row), false, keys);
    }

    private SearchEntry household(Object[] row) {
        String name = text(HOUSEHOLD, row, "head_name");
        SearchEntry.Keys keys = new SearchEntry.Keys(
                letters(Pinyin.ofName(name)),
                digits(
                        text(HOUSEHOLD, row, "phone"),
                        text(HOUSEHOLD, row, "door_no"),
                        text(HOUSEHOLD, row, "household_no")),
                Sounds.of(name, true));
        return new SearchEntry(
                SearchIndex.Kind.HOUSEHOLD,
                (Long) row[0],
                name,
                village(HOUSEHOLD, row),
                group(HOUSEHOLD, row),
                row[HOUSEHOLD.position("valid_to")] == null,
                keys);
    }

    private String village(TableSpec table, Object[] row) {
        Object id = row[table.position("village_id")];
        return id == null ? "" : codes.getOrDefault(id, "");
    }

    private static long group(TableSpec table, Object[] row) {
        Object id = row[table.position("group_id")];
        return id == null ? 0 : (Long) id;
    }

    private static List<String> letters(Pinyin pinyin) {
        List<String> keys = new ArrayList<>(pinyin.full());
        keys.addAll(pinyin.initials());
        return keys;
    }

    private static List<String> digits(String... texts) {
        List<String> keys = new ArrayList<>();
        for (String text : texts) {
            if (text != null) {
                keys.add(text.toLowerCase(Locale.ROOT));
            }
        }
        return keys;
    }

    private static String text(TableSpec table, Object[] row, String column) {
        return (String) row[table.position(column)];
    }
}
