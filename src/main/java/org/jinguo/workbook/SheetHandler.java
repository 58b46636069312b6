package org.jinguo.workbook;

/**
 * Takes the sheets of a workbook as they are read. An unchecked exception thrown from any method
 * ends the reading and reaches the caller unchanged; that is also how reading is cancelled.
 */
@FunctionalInterface
public interface SheetHandler {

    /**
     * A sheet begins.
     *
     * @return false to skip its rows; {@link #endSheet} is then not called
     */
    default boolean sheet(SheetInfo sheet) {
        return true;
    }

    /**
     * A row with something in it, in the order of the file: ascending, but in damaged files perhaps
     * not, and perhaps in two parts ({@link Grid} puts them together).
     */
    void row(Row row);

    /** The sheet's rows are over. */
    default void endSheet(SheetEnd end) {}
}
