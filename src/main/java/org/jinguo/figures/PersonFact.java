package org.jinguo.figures;

import org.jinguo.model.person.Person;

/**
 * A person of a village.
 *
 * @param villageId her village
 * @param groupId her group; 0 when not known
 * @param person herself
 */
record PersonFact(long villageId, long groupId, Person person) implements Fact {}
