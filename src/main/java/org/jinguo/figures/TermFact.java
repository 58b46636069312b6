package org.jinguo.figures;

import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.Person;

/**
 * A leader in office.
 *
 * @param villageId her village
 * @param groupId the first of her groups; 0 when she has none
 * @param person herself
 * @param term her term
 * @param groups how many groups she covers
 * @param age her age at the end of the year; -1 when not known
 */
record TermFact(long villageId, long groupId, Person person, LeaderTerm term, int groups, int age) implements Fact {

    /** Who she is, even when she was entered twice. */
    Object who() {
        return People.key(person);
    }

    boolean aged(int from, int to) {
        return age >= from && age <= to;
    }

    boolean politics(String words) {
        return People.matches(words, person.politics());
    }

    boolean education(String words) {
        return People.matches(words, person.education());
    }

    boolean post(String words) {
        return People.matches(words, term.otherPost());
    }
}
