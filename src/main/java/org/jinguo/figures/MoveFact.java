package org.jinguo.figures;

/**
 * Households of one group that took one step.
 *
 * @param villageId the village
 * @param groupId the group in which they were rated, otherwise in which they are
 * @param step the step
 * @param n how many
 */
record MoveFact(long villageId, long groupId, GradeStep step, int n) implements Fact {}
