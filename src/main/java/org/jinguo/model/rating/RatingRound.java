package org.jinguo.model.rating;

import java.time.LocalDate;
import org.jinguo.model.field.Period;

/**
 * A round of rating: a quarter (usual) or a month.
 *
 * @param id identity
 * @param no small number given by this installation, part of the rating's clustering key
 * @param yearNo calendar year
 * @param kind quarter or month
 * @param ordinal 1–4 or 1–12
 * @param schemeId score scheme in force; null when only grades are given
 * @param openedOn first day of rating; null when not known
 * @param closedOn last day of rating; null while open
 */
public record RatingRound(
        long id,
        int no,
        int yearNo,
        Period.Kind kind,
        int ordinal,
        Long schemeId,
        LocalDate openedOn,
        LocalDate closedOn) {

    /** The period that it rates. */
    public Period period() {
        return new Period(yearNo, kind, ordinal);
    }
}
