package org.jinguo.demo;

/**
 * What was broken in a row on purpose, and what a right import does with it.
 *
 * @param what in officers' words
 * @param mended the value that a repair must arrive at, blank when there is none
 */
record Spoil(String what, Expect expect, String mended) {

    /** The key under which a row carries its spoil. */
    static final String KEY = "!";

    /** What a right import does. */
    enum Expect {
        /** The row must not come in; the totals do not count it. */
        REFUSE_ROW,
        /** The row counts, but the value must not be taken. */
        REFUSE_CELL,
        /** The row counts, its value is kept and marked 待核实. */
        FLAG,
        /** The row counts, and the value is put right. */
        REPAIR
    }
}
