package org.jinguo.figures;

import java.util.List;
import java.util.Objects;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;

/**
 * A leader in office on a day and the groups she then covers. Rosters and statistics read the same
 * offices.
 *
 * @param term her term
 * @param person herself
 * @param groups the groups that exist on the day, in order of the tree
 */
public record Office(LeaderTerm term, Person person, List<Area> groups) {
    public Office {
        Objects.requireNonNull(term);
        Objects.requireNonNull(person);
        groups = List.copyOf(groups);
    }
}
