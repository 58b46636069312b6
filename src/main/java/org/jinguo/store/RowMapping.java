package org.jinguo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Problem;
import org.jinguo.store.db.DefaultSchema;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Between a ledger's records and the rows of its table: components in camel case are columns in
 * snake case, words of an enum are its names.
 */
public final class RowMapping<R extends java.lang.Record> {

    private static final Map<Ledger<?>, RowMapping<?>> KNOWN = new ConcurrentHashMap<>();

    private final Ledger<R> ledger;
    private final Table<?> table;
    private final List<Field<?>> fields;
    private final Class<?>[] types;
    private final int[] rowPositions;

    private RowMapping(Ledger<R> ledger) {
        this.ledger = ledger;
        this.table = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(t -> t.getName().equalsIgnoreCase(ledger.table()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(ledger.table()));
        Map<String, Field<?>> byName = new HashMap<>();
        for (Field<?> field : table.fields()) {
            byName.put(camel(field.getName()), field);
        }
        List<String> components = ledger.components();
        this.fields = components.stream().<Field<?>>map(byName::get).toList();
        this.types = components.stream().map(ledger::componentType).toArray(Class<?>[]::new);
        TableSpec spec = TableSpec.of(ledger);
        this.rowPositions = fields.stream()
                .mapToInt(f -> spec.position(f.getName().toLowerCase(Locale.ROOT)))
                .toArray();
        if (rowPositions.length != spec.columns.size()) {
            throw new IllegalArgumentException(ledger.table() + ": record and table differ");
        }
    }

    /** The mapping of a ledger. */
    @SuppressWarnings("unchecked")
    public static <R extends java.lang.Record> RowMapping<R> of(Ledger<R> ledger) {
        return (RowMapping<R>) KNOWN.computeIfAbsent(ledger, RowMapping::new);
    }

    /** How many characters a text component of a ledger can hold. */
    public static int longest(Ledger<?> ledger, String component) {
        RowMapping<?> mapping = of(ledger);
        return mapping.fields
                .get(ledger.components().indexOf(component))
                .getDataType()
                .length();
    }

    /** Why a field's text is too long for its ledger; none when it is not, or is no text. */
    public static List<Problem> tooLong(Ledger<?> ledger, org.jinguo.model.field.Field field, Object value) {
        if (!(value instanceof String text) || ledger.componentType(field.key()) != String.class) {
            return List.of();
        }
        int most = longest(ledger, field.key());
        return text.length() > most
                ? List.of(Problem.error("field.tooLong", field.label(), most, text.length()))
                : List.of();
    }

    /** The columns to select, in the order of the record. */
    public List<Field<?>> fields() {
        return fields;
    }

    /** The table. */
    public Table<?> table() {
        return table;
    }

    /** A record from a row that selects {@link #fields} first. */
    public R read(Record row) {
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = toComponent(row.get(i), types[i]);
        }
        return ledger.make(values);
    }

    /**
     * A record from a row of plain JDBC that selects {@link #fields} first; several times faster
     * than {@link #read}.
     */
    R read(ResultSet row) throws SQLException {
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(row, i);
        }
        return ledger.make(values);
    }

    private Object component(ResultSet row, int i) throws SQLException {
        Class<?> type = types[i];
        Object value;
        if (type == String.class) {
            return row.getString(i + 1);
        } else if (type == long.class || type == Long.class) {
            value = row.getLong(i + 1);
        } else if (type == int.class || type == Integer.class) {
            value = row.getInt(i + 1);
        } else if (type == boolean.class || type == Boolean.class) {
            value = row.getBoolean(i + 1);
        } else if (type.isEnum()) {
            return toComponent(row.getString(i + 1), type);
        } else {
            return row.getObject(i + 1, type);
        }
        return row.wasNull() ? null : value;
    }

    /** A record from values in column order without rev; what an old row lacks is blank. */
    R fromRow(Object[] row) {
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            Object value = toComponent(row[rowPositions[i]], types[i]);
            values[i] = value == null && types[i].isPrimitive() ? blank(types[i]) : value;
        }
        return ledger.make(values);
    }

    private static Object blank(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : (Object) 0L;
    }

    /** The value of a component from that of its column. */
    static Object component(Ledger<?> ledger, String component, Object value) {
        return toComponent(value, ledger.componentType(component));
    }

    /** The values of a record in column order without rev. */
    Object[] toRow(R record) {
        Object[] components = ledger.values(record);
        Object[] row = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = components[i];
            row[rowPositions[i]] = value instanceof Enum<?> e ? e.name() : value;
        }
        return row;
    }

    private static Object toComponent(Object value, Class<?> type) {
        if (value instanceof Short small) {
            return (int) small;
        }
        if (type.isEnum() && value != null) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(value)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException(type.getSimpleName() + " " + value);
        }
        return value;
    }

    static String camel(String snake) {
        StringBuilder camel = new StringBuilder();
        for (String part : snake.toLowerCase(Locale.ROOT).split("_")) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }
}
