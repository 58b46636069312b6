package org.jinguo.model.rating;

import org.jinguo.model.field.Period;

/**
 * What a district settles about 清洁家庭 for itself; all of it assumptions of ours until it does.
 *
 * @param roundKind how long a round is: a quarter or a month
 * @param annual which round gives the annual grade
 * @param cleanPoints points of a 清洁户 in a round (domain document, 4.10: 10)
 * @param fairPoints points of a 较清洁户 in a round (5)
 * @param fixDays days until what was found unclean is to be put right
 * @param notice how the public notice is made
 */
public record RatingRules(
        Period.Kind roundKind, AnnualGrade annual, int cleanPoints, int fairPoints, int fixDays, Notice notice) {

    /**
     * The public notice R07.
     *
     * @param improving whether those to improve are listed too; only the red list by default
     * @param maskNames whether names on it read 张某某
     * @param days how long it hangs
     * @param phone supervision phone; empty when none
     * @param a3 A3 lying rather than A4 standing
     */
    public record Notice(boolean improving, boolean maskNames, int days, String phone, boolean a3) {}

    /** What holds where nothing was settled. */
    public static RatingRules usual() {
        return new RatingRules(
                Period.Kind.QUARTER, AnnualGrade.LAST_VALID, 10, 5, 15, new Notice(false, true, 5, "", true));
    }
}
