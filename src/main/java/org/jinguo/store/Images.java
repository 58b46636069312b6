package org.jinguo.store;

/**
 * Turns the images of a Change into rows to bring in, forwards (replay, redo) or backwards (undo).
 */
final class Images {

    private Images() {}

    static RowApplier.Pending forward(RowCodec.ReadRow row) {
        RowEdit edit = row.edit();
        return pending(edit, edit.after(), edit.before() == null, row.changed());
    }

    static RowApplier.Pending backward(RowCodec.ReadRow row) {
        RowEdit edit = row.edit();
        return pending(edit, edit.before(), edit.after() == null, row.changed());
    }

    /**
     * A row that comes into being is whole; of one that goes on, only the changed columns are
     * known.
     */
    private static RowApplier.Pending pending(RowEdit edit, Object[] values, boolean fresh, long changed) {
        long columns = fresh || values == null ? -1 : changed;
        return new RowApplier.Pending(edit.table(), edit.id(), values, columns, false);
    }
}
