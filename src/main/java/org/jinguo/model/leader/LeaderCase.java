package org.jinguo.model.leader;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.person.Person;

/**
 * A term of office with what the rules look at besides.
 *
 * @param term the term as it is or shall be
 * @param person the leader
 * @param groups how many groups she holds on the day
 * @param day the day
 * @param beside what is known of the other leaders
 */
public record LeaderCase(LeaderTerm term, Person person, int groups, LocalDate day, Beside beside) {
    public LeaderCase {
        Objects.requireNonNull(term);
        Objects.requireNonNull(person);
        Objects.requireNonNull(day);
        Objects.requireNonNull(beside);
    }

    /**
     * A group of hers that another leader holds on the same day.
     *
     * @param group its name
     * @param leader the other one, as an officer finds her
     */
    public record Shared(String group, String leader) {}

    /**
     * What is known of the other leaders.
     *
     * @param shared groups of hers that others hold too
     * @param sameId name of another leader whose citizen ID is hers
     */
    public record Beside(List<Shared> shared, Optional<String> sameId) {
        /** There is nobody else. */
        public static final Beside NOBODY = new Beside(List.of(), Optional.empty());

        public Beside {
            shared = List.copyOf(shared);
            Objects.requireNonNull(sameId);
        }
    }
}
