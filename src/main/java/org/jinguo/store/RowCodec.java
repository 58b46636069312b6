package org.jinguo.store;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes row edits into journal bodies and reads them back. Rows are written by column number; each
 * segment begins with the column names of its time ({@link Columns}), so that old segments replay
 * onto a newer schema.
 */
final class RowCodec {

    private RowCodec() {}

    /** The tables and columns as they were when a segment was written. */
    record Columns(List<String> tables, List<List<String>> names) {

        /** The number of a table is a byte. */
        private static final int MOST_TABLES = 256;

        /** Those of this version of the program. */
        static Columns current() {
            List<TableSpec> all = TableSpec.all();
            return new Columns(
                    all.stream().map(t -> t.name).toList(),
                    all.stream().map(t -> t.columns).toList());
        }

        void write(ByteWriter out) {
            out.unsigned(tables.size());
            for (int i = 0; i < tables.size(); i++) {
                out.text(tables.get(i));
                out.unsigned(names.get(i).size());
                names.get(i).forEach(out::text);
            }
        }

        /**
         * The name of a table by its number. Earlier versions of the program went on in a segment
         * after tables and columns had been added, always at the end: what the segment does not
         * list is what this program has in that place.
         */
        TableSpec table(int number) throws IOException {
            if (number < tables.size()) {
                return TableSpec.of(tables.get(number));
            }
            if (number >= TableSpec.all().size()) {
                throw new IOException("no table " + number);
            }
            return TableSpec.all().get(number);
        }

        /** The position, in this program's table, of a column by its number; -1 when it is gone. */
        int position(int table, TableSpec spec, int column) throws IOException {
            List<String> listed = table < names.size() ? names.get(table) : List.of();
            if (column < listed.size()) {
                return spec.position(listed.get(column));
            }
            if (column >= spec.columns.size()) {
                throw new IOException("no column " + column);
            }
            return column;
        }

        static Columns read(ByteReader in) throws IOException {
            long count = in.upTo(MOST_TABLES);
            List<String> tables = new ArrayList<>();
            List<List<String>> names = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                tables.add(in.text());
                // Which columns changed is told by the bits of one number.
                long size = in.upTo(Long.SIZE);
                List<String> columns = new ArrayList<>();
                for (int c = 0; c < size; c++) {
                    columns.add(in.text());
                }
                names.add(List.copyOf(columns));
            }
            return new Columns(List.copyOf(tables), List.copyOf(names));
        }
    }

    static void write(ByteWriter out, RowEdit edit) {
        out.put(edit.table().index);
        out.signed(edit.id());
        out.put((edit.before() == null ? 0 : 1) | (edit.after() == null ? 0 : 2));
        long changed = edit.changedColumns();
        out.unsigned(changed);
        if (edit.before() != null) {
            out.unsigned(edit.beforeRev());
            values(out, edit.before(), changed);
        }
        if (edit.after() != null) {
            values(out, edit.after(), changed);
        }
    }

    private static void values(ByteWriter out, Object[] row, long columns) {
        for (long rest = columns; rest != 0; rest &= rest - 1) {
            value(out, row[Long.numberOfTrailingZeros(rest)]);
        }
    }

    private static void value(ByteWriter out, Object value) {
        if (value == null) {
            out.put('n');
        } else if (value instanceof Long number) {
            out.put('l');
            out.signed(number);
        } else if (value instanceof Integer number) {
            out.put('i');
            out.signed(number);
        } else if (value instanceof String text) {
            out.put('t');
            out.text(text);
        } else if (value instanceof LocalDate date) {
            out.put('d');
            out.signed(date.toEpochDay());
        } else if (value instanceof Boolean flag) {
            out.put(flag ? 'y' : 'f');
        } else {
            throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    /**
     * Reads one edit. For an update only the changed columns are known: the others are null on both
     * sides, and {@code changed} says which count.
     */
    static ReadRow read(ByteReader in, Columns columns) throws IOException {
        try {
            int table = in.next();
            TableSpec spec = columns.table(table);
            long id = in.signed();
            int sides = in.next();
            int[] positions = positions(in.unsigned(), columns, table, spec);
            long rev = 0;
            Object[] before = null;
            Object[] after = null;
            if ((sides & 1) != 0) {
                rev = in.unsigned();
                before = row(in, spec, positions, id);
            }
            if ((sides & 2) != 0) {
                after = row(in, spec, positions, id);
            }
            return new ReadRow(new RowEdit(spec, id, before, rev, after), bits(positions));
        } catch (IllegalArgumentException | DateTimeException | ClassCastException e) {
            throw new IOException("no row", e);
        }
    }

    /** An edit as read; {@code changed} has a bit for each column that the edit speaks of. */
    record ReadRow(RowEdit edit, long changed) {}

    private static int[] positions(long changed, Columns columns, int table, TableSpec spec) throws IOException {
        int[] positions = new int[Long.bitCount(changed)];
        int found = 0;
        for (long rest = changed; rest != 0; rest &= rest - 1) {
            positions[found++] = columns.position(table, spec, Long.numberOfTrailingZeros(rest));
        }
        return positions;
    }

    private static long bits(int[] positions) {
        long bits = 0;
        for (int position : positions) {
            bits |= position < 0 ? 0 : 1L << position;
        }
        return bits;
    }

    private static Object[] row(ByteReader in, TableSpec spec, int[] positions, long id) throws IOException {
        Object[] row = new Object[spec.kinds.length];
        row[0] = id;
        for (int position : positions) {
            Object value = readValue(in);
            if (position >= 0) {
                row[position] = spec.kinds[position].checked(value);
            }
        }
        return row;
    }

    private static Object readValue(ByteReader in) throws IOException {
        int kind = in.next();
        return switch (kind) {
            case 'n' -> null;
            case 'l' -> in.signed();
            case 'i' -> (int) in.signed();
            case 't' -> in.text();
            case 'd' -> LocalDate.ofEpochDay(in.signed());
            case 'y' -> true;
            case 'f' -> false;
            default -> throw new IOException("value kind " + kind);
        };
    }
}
