package org.jinguo.ui.check;

import java.util.Optional;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.GradeCount;
import org.jinguo.model.rating.PaperTally;
import org.jinguo.model.rating.TallyCheck;

/**
 * A group with what was entered for it and what its paper sheet adds up to.
 *
 * @param group the group
 * @param entered what was entered
 * @param paper what the officer typed; empty where she has typed nothing
 */
record TotalsRow(Area group, GradeCount entered, Optional<PaperTally> paper) {

    TallyCheck check() {
        return TallyCheck.of(entered, paper);
    }

    /** The paper's number of a grade; null while not typed. */
    Integer paper(Grade grade) {
        return paper.map(p -> p.of(grade)).orElse(null);
    }

    boolean differs() {
        return check().state() == TallyCheck.State.DIFFERS;
    }
}
