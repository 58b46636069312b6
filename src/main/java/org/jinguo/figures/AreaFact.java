package org.jinguo.figures;

/**
 * A village or group that exists.
 *
 * @param villageId the village
 * @param groupId the group; 0 for a village
 */
record AreaFact(long villageId, long groupId) implements Fact {}
