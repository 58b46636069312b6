package org.jinguo.model.rating;

/** Which round of a year gives a village its annual grades (domain document, 4.10). */
public enum AnnualGrade {
    /** The last valid round of the village. */
    LAST_VALID,
    /** The best grade that a household had in any valid round. */
    EVER_CLEAN
}
