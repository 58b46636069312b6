package org.jinguo.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.store.db.DefaultSchema;
import org.jooq.Field;
import org.jooq.Table;

/** A journalled table: its columns but {@code rev}, their kinds, and its statements. */
final class TableSpec {

    /** What a column holds; the journal writes the ordinal, so new kinds go to the end. */
    enum Kind {
        LONG(Long.class),
        INT(Integer.class),
        TEXT(String.class),
        DATE(LocalDate.class),
        BOOL(Boolean.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        /** A value of this kind or null; throws {@link ClassCastException} for any other. */
        Object checked(Object value) {
            return type.cast(value);
        }
    }

    private static final Map<String, TableSpec> ALL = readAll();

    final String name;
    final List<String> columns;
    final Kind[] kinds;
    final int index;

    private TableSpec(int index, Table<?> table) {
        this.index = index;
        this.name = table.getName().toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>();
        List<Kind> found = new ArrayList<>();
        for (Field<?> field : table.fields()) {
            String column = field.getName().toLowerCase(Locale.ROOT);
            if (!column.equals("rev")) {
                names.add(column);
                found.add(kindOf(field.getType()));
            }
        }
        this.columns = List.copyOf(names);
        this.kinds = found.toArray(Kind[]::new);
    }

    /** The journalled tables, in the order in which a data set is filled. */
    static List<TableSpec> all() {
        return List.copyOf(ALL.values());
    }

    /** The table of a name. */
    static TableSpec of(String name) {
        TableSpec spec = ALL.get(name);
        if (spec == null) {
            throw new IllegalArgumentException("No table " + name);
        }
        return spec;
    }

    /** The ledger that is kept in it. */
    Ledger<?> ledger() {
        return Ledgers.all().get(index);
    }

    /** The table of a ledger. */
    static TableSpec of(Ledger<?> ledger) {
        return of(ledger.table());
    }

    int position(String column) {
        return columns.indexOf(column);
    }

    /** The position of the column that a component of the record is kept in. */
    int positionOf(String component) {
        return columns.stream().map(RowMapping::camel).toList().indexOf(component);
    }

    String insertSql() {
        String marks = columns.stream().map(c -> "?").collect(Collectors.joining(","));
        return "insert into " + name + " (" + String.join(",", columns) + ",rev) values (" + marks + ",?)";
    }

    String updateSql() {
        String sets = columns.stream().skip(1).map(c -> c + "=?").collect(Collectors.joining(","));
        return "update " + name + " set " + sets + ",rev=? where id=?";
    }

    String deleteSql() {
        return "delete from " + name + " where id=?";
    }

    String selectSql(int ids) {
        String marks = ids == 1 ? "id=?" : "id in (" + "?,".repeat(ids - 1) + "?)";
        return "select " + String.join(",", columns) + ",rev from " + name + " where " + marks;
    }

    String scanSql() {
        return "select " + String.join(",", columns) + " from " + name;
    }

    Object[] read(ResultSet rows) throws SQLException {
        Object[] values = new Object[kinds.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(rows, i);
        }
        return values;
    }

    /** The values of a row that selects {@link #columns} first. */
    Object[] row(org.jooq.Record row) {
        Object[] values = new Object[kinds.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (kinds[i]) {
                case LONG -> (Object) row.get(i, Long.class);
                case INT -> row.get(i, Integer.class);
                case TEXT -> row.get(i, String.class);
                case DATE -> row.get(i, LocalDate.class);
                case BOOL -> row.get(i, Boolean.class);
            };
        }
        return values;
    }

    private Object get(ResultSet rows, int i) throws SQLException {
        Object value = switch (kinds[i]) {
            case LONG -> (Object) rows.getLong(i + 1);
            case INT -> rows.getInt(i + 1);
            case TEXT -> rows.getString(i + 1);
            case DATE -> rows.getObject(i + 1, LocalDate.class);
            case BOOL -> rows.getBoolean(i + 1);
        };
        return rows.wasNull() ? null : value;
    }

    static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof Long number) {
            statement.setLong(at, number);
        } else if (value instanceof Integer number) {
            statement.setInt(at, number);
        } else if (value instanceof String text) {
            statement.setString(at, text);
        } else {
            statement.setObject(at, value);
        }
    }

    private static Kind kindOf(Class<?> type) {
        if (type == Long.class) {
            return Kind.LONG;
        }
        if (type == Integer.class || type == Short.class || type == Byte.class) {
            return Kind.INT;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == LocalDate.class) {
            return Kind.DATE;
        }
        if (type == Boolean.class) {
            return Kind.BOOL;
        }
        throw new IllegalArgumentException(type.getName());
    }

    private static Map<String, TableSpec> readAll() {
        Map<String, Table<?>> tables = new LinkedHashMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            tables.put(table.getName().toLowerCase(Locale.ROOT), table);
        }
        Map<String, TableSpec> specs = new LinkedHashMap<>();
        for (Ledger<?> ledger : Ledgers.all()) {
            specs.put(ledger.table(), new TableSpec(specs.size(), tables.get(ledger.table())));
        }
        return specs;
    }

    @Override
    public String toString() {
        return name;
    }
}
