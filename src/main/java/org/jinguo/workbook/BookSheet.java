package org.jinguo.workbook;

/** A sheet of a workbook to be written: a table by its layout, or drawn cell by cell. */
public sealed interface BookSheet permits SheetContent, DrawnSheet {

    /** Its name; what Excel does not take in it is replaced. */
    String name();

    /** Whether officers do not see it. */
    boolean hidden();

    /** How many rows stand above those that are repeated on each page. */
    int rowsAbove();

    /** How many rows are repeated on each page. */
    int repeatedRows();
}
