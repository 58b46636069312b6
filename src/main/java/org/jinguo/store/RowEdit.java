package org.jinguo.store;

import java.util.Arrays;

/**
 * What a Change does to one row. Before and after are whole rows in column order (without rev);
 * null for a row that did not exist.
 *
 * @param table the table
 * @param id the row
 * @param before values before; null when added
 * @param beforeRev the Change that last touched the row before; 0 when added
 * @param after values after; null when removed
 */
record RowEdit(TableSpec table, long id, Object[] before, long beforeRev, Object[] after) {

    /**
     * Bit i is set where column i differs between before and after (or is not null on the only
     * side).
     */
    long changedColumns() {
        long bits = 0;
        for (int i = 1; i < table.kinds.length; i++) {
            Object a = before == null ? null : before[i];
            Object b = after == null ? null : after[i];
            if (a == null ? b != null : !a.equals(b)) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowEdit o
                && table == o.table
                && id == o.id
                && Arrays.equals(before, o.before)
                && Arrays.equals(after, o.after);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return table + "#" + id + " " + Arrays.toString(before) + " -> " + Arrays.toString(after);
    }
}
