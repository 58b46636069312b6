package org.jinguo.model.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The records of a ledger among which another may stand twice; found by what they hold, signs and
 * blanks aside. Not for several threads at once.
 *
 * @param <R> the record type
 */
public final class Peers<R extends Record> {

    private static final String SIGNS = "[\\p{P}\\p{S}\\s]";

    private final Ledger<R> ledger;
    private final Map<Long, R> records = new LinkedHashMap<>();
    private final Map<List<String>, Map<List<Object>, Map<Long, R>>> byKeys = new HashMap<>();

    /** Some records of a ledger. */
    public Peers(Ledger<R> ledger, Collection<R> records) {
        this.ledger = ledger;
        records.forEach(row -> this.records.put(id(row), row));
    }

    /** Puts a record in, in the place of the one of its identity. */
    public void put(R row) {
        R before = records.put(id(row), row);
        byKeys.forEach((keys, found) -> {
            if (before != null) {
                found.get(values(keys, before)).remove(id(before));
            }
            found.computeIfAbsent(values(keys, row), k -> new LinkedHashMap<>()).put(id(row), row);
        });
    }

    /** The records that hold the same as a record in some components, but not itself. */
    Stream<R> like(R row, List<String> keys) {
        return holding(keys, values(keys, row)).stream().filter(other -> id(other) != id(row));
    }

    /** The records that hold some values, in the form of {@link #plain}. */
    public List<R> holding(List<String> keys, List<Object> values) {
        Map<List<Object>, Map<Long, R>> found = byKeys.computeIfAbsent(keys, this::index);
        return new ArrayList<>(found.getOrDefault(values, Map.of()).values());
    }

    private Map<List<Object>, Map<Long, R>> index(List<String> keys) {
        Map<List<Object>, Map<Long, R>> index = new HashMap<>();
        records.values()
                .forEach(row -> index.computeIfAbsent(values(keys, row), k -> new LinkedHashMap<>())
                        .put(id(row), row));
        return index;
    }

    private List<Object> values(List<String> keys, R row) {
        return keys.stream().map(key -> plain(ledger.get(row, key))).toList();
    }

    private long id(R row) {
        return (Long) ledger.get(row, "id");
    }

    /** A value as it is compared: text without signs and blanks. */
    public static Object plain(Object value) {
        return value instanceof String text ? text.replaceAll(SIGNS, "") : String.valueOf(value);
    }
}
