package org.jinguo.figures;

/**
 * Households of one group.
 *
 * @param villageId village
 * @param groupId group
 * @param n how many
 */
record HouseholdFact(long villageId, long groupId, int n) implements Fact {}
