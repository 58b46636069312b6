package org.jinguo.returns;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;

/**
 * Which paper of 清洁家庭 is wanted.
 *
 * @param paper what it is
 * @param period the round's period
 * @param unit the village or group; above a village, all its villages
 * @param byGroup whether each group begins on a page of its own, for teams that walk one group
 * @param from the first day of a notice; empty for today
 */
public record PaperOrder(RatingPaper paper, Period period, Area unit, boolean byGroup, Optional<LocalDate> from) {

    public PaperOrder {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(period);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(from);
    }

    /** A paper of a unit, not cut by groups, beginning today. */
    public static PaperOrder of(RatingPaper paper, Period period, Area unit) {
        return new PaperOrder(paper, period, unit, false, Optional.empty());
    }

    /** The same paper, each group on pages of its own. */
    public PaperOrder eachGroup() {
        return new PaperOrder(paper, period, unit, true, from);
    }

    /** The same paper of another unit. */
    public PaperOrder of(Area other) {
        return new PaperOrder(paper, period, other, byGroup, from);
    }
}
