package org.jinguo.returns;

import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;

/**
 * Which return is wanted.
 *
 * @param code R01, R02 …
 * @param period the period
 * @param unit the unit that sends it
 * @param batch only the payments of a batch (R08–R12): 三八, 春节, 第2批
 * @param programme only the payments of a programme, by its fixed word (R12)
 * @param ratingForm layout of R05
 */
public record ReturnOrder(
        String code,
        Period period,
        Area unit,
        Optional<String> batch,
        Optional<String> programme,
        RatingForm ratingForm) {

    public ReturnOrder {
        Objects.requireNonNull(code);
        Objects.requireNonNull(period);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(batch);
        Objects.requireNonNull(programme);
        Objects.requireNonNull(ratingForm);
    }

    /** A return of everything in a period. */
    public static ReturnOrder of(String code, Period period, Area unit) {
        return new ReturnOrder(code, period, unit, Optional.empty(), Optional.empty(), RatingForm.AS_RATED);
    }

    /** Whether it is only a part of the return: one batch, one programme. */
    public boolean partial() {
        return batch.isPresent() || programme.isPresent();
    }

    /** The same return of one batch. */
    public ReturnOrder ofBatch(String name) {
        return new ReturnOrder(code, period, unit, Optional.of(name), programme, ratingForm);
    }

    /** The same return of one programme, by its fixed word. */
    public ReturnOrder ofProgramme(String word) {
        return new ReturnOrder(code, period, unit, batch, Optional.of(word), ratingForm);
    }

    /** The same return in another layout of R05. */
    public ReturnOrder as(RatingForm form) {
        return new ReturnOrder(code, period, unit, batch, programme, form);
    }

    /** The same return of another unit. */
    public ReturnOrder from(Area other) {
        return new ReturnOrder(code, period, other, batch, programme, ratingForm);
    }
}
