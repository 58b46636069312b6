package org.jinguo.figures;

import org.jinguo.model.rating.Rating;

/**
 * What a household counts with.
 *
 * @param best the rating that gives the grade
 * @param last its last rating in a round that counts, which gives place, plaque and rectification;
 *     the same where one round counts
 */
record GivenGrade(Rating best, Rating last) {

    RatingFact fact() {
        return new RatingFact(
                last.villageId(),
                last.groupId(),
                best.grade(),
                1,
                last.plaque() ? 1 : 0,
                last.fixedOn() == null ? 0 : 1);
    }
}
