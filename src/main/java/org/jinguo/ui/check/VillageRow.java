package org.jinguo.ui.check;

import org.jinguo.model.place.Area;
import org.jinguo.model.rating.TallyCheck;

/**
 * How far the control totals of a village are.
 *
 * @param village the village
 * @param groups its groups
 * @param matching groups that agree
 * @param differing groups that do not
 * @param partly groups of which a needed number is missing
 * @param wrong households that are wrong at least
 */
record VillageRow(Area village, int groups, int matching, int differing, int partly, int wrong) {

    static VillageRow blank(Area village, int groups) {
        return new VillageRow(village, groups, 0, 0, 0, 0);
    }

    static VillageRow of(TotalsPicture picture) {
        int[] n = new int[TallyCheck.State.values().length];
        int wrong = 0;
        for (TotalsRow row : picture.rows()) {
            TallyCheck check = row.check();
            n[check.state().ordinal()]++;
            wrong += check.state() == TallyCheck.State.DIFFERS ? check.wrong() : 0;
        }
        return new VillageRow(
                picture.village(),
                picture.rows().size(),
                n[TallyCheck.State.MATCHES.ordinal()],
                n[TallyCheck.State.DIFFERS.ordinal()],
                n[TallyCheck.State.PARTLY.ordinal()],
                wrong);
    }

    /** Groups of which nothing was typed. */
    int blank() {
        return groups - matching - differing - partly;
    }

    /** What the village as a whole is: one group that differs is a village that differs. */
    TallyCheck.State state() {
        if (differing > 0) {
            return TallyCheck.State.DIFFERS;
        }
        if (blank() == groups) {
            return TallyCheck.State.BLANK;
        }
        return matching == groups ? TallyCheck.State.MATCHES : TallyCheck.State.PARTLY;
    }
}
