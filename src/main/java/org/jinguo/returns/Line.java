package org.jinguo.returns;

import java.util.HashMap;
import java.util.Map;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.place.Area;

/** What one row of a return can draw on: records by name, and what was worked out beside them. */
final class Line {

    private final Area unit;
    private final Map<String, Part<?>> records = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();

    /** A record with the ledger that knows its components. */
    private record Part<R extends Record>(Ledger<R> ledger, R row) {
        Object get(String key) {
            return ledger.get(row, key);
        }
    }

    /** A row that belongs to a unit. */
    Line(Area unit) {
        this.unit = unit;
    }

    Area unit() {
        return unit;
    }

    /** Adds a record; its components are asked for as {@code name.component}. */
    <R extends Record> Line with(String name, Ledger<R> ledger, R row) {
        records.put(name, new Part<>(ledger, row));
        return this;
    }

    /** Adds a value under its full name; null is blank. */
    Line with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The value of a source such as {@code person.name}; null is blank. */
    Object get(String source) {
        if (values.containsKey(source)) {
            return values.get(source);
        }
        int dot = source.indexOf('.');
        Part<?> part = dot < 0 ? null : records.get(source.substring(0, dot));
        return part == null ? null : plain(part.get(source.substring(dot + 1)));
    }

    private static Object plain(Object value) {
        return value instanceof ElectMode mode ? mode.label() : value;
    }
}
