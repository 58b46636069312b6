package org.jinguo.intake;

/** What becomes of a row. */
public enum Outcome {
    /** Makes a record. */
    NEW,
    /** Changes a record. */
    UPDATED,
    /** Says what is already known. */
    SAME,
    /** Not taken, with the reason. */
    REFUSED,
    /** No data: totals, signatures, notes, repeated headings, empty lines; not counted as read. */
    SKIPPED
}
