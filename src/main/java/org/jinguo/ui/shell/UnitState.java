package org.jinguo.ui.shell;

/**
 * How far a unit is in the period.
 *
 * @param done so many are done
 * @param all of so many
 * @param text the same in words
 */
record UnitState(long done, long all, String text) {

    /** Shape before the name; empty where there is nothing to do. */
    String shape() {
        if (all == 0) {
            return "";
        }
        return done >= all ? "●" : done > 0 ? "◐" : "○";
    }

    /** Style class of the shape's colour. */
    String style() {
        return done >= all ? "grade-clean" : done > 0 ? "grade-fair" : "grade-unrated";
    }

    /** So many are waiting. */
    long open() {
        return Math.max(0, all - done);
    }
}
