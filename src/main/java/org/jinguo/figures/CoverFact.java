package org.jinguo.figures;

import org.jinguo.model.leader.ElectMode;

/**
 * A group that has a leader.
 *
 * @param villageId village
 * @param groupId group
 * @param mode how its leader was chosen
 */
record CoverFact(long villageId, long groupId, ElectMode mode) implements Fact {}
