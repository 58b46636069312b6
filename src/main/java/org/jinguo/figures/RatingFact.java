package org.jinguo.figures;

import org.jinguo.model.rating.Grade;

/**
 * Ratings of one group with one grade in one round.
 *
 * @param villageId village at that time
 * @param groupId group at that time
 * @param grade the grade
 * @param n how many
 * @param plaques how many of them with a plaque
 * @param fixed how many of them found put right
 */
record RatingFact(long villageId, long groupId, Grade grade, int n, int plaques, int fixed) implements Fact {}
