package org.jinguo.figures;

/** One row that figures are counted from: a record, or a tally of equal records. */
interface Fact {

    /** The village it belongs to. */
    long villageId();

    /** The group it belongs to; 0 when it belongs to no group. */
    long groupId();
}
