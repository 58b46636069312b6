package org.jinguo.model.leader;

import java.time.LocalDate;
import java.util.Objects;
import org.jinguo.model.person.Person;

/**
 * A term of office with what the rules look at besides.
 *
 * @param term the term as it is or shall be
 * @param person the leader
 * @param groups how many groups she holds on the day
 * @param day the day
 */
public record LeaderCase(LeaderTerm term, Person person, int groups, LocalDate day) {
    public LeaderCase {
        Objects.requireNonNull(term);
        Objects.requireNonNull(person);
        Objects.requireNonNull(day);
    }
}
