package org.jinguo.store;

/**
 * One row by name.
 *
 * @param table its table
 * @param id its identity
 */
record RowKey(TableSpec table, long id) {

    static RowKey of(RowEdit edit) {
        return new RowKey(edit.table(), edit.id());
    }
}
