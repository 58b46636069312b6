package org.jinguo.model.rating;

import java.util.Objects;
import java.util.Optional;

/**
 * A household in a round with what the rules look at.
 *
 * @param home which household it is
 * @param rating what it is or shall be given; empty while nobody came
 * @param scoring the scheme in force; empty when there is none
 * @param beside what is known beside the rating
 */
public record GradeCase(Home home, Optional<Rating> rating, Optional<Scoring> scoring, Beside beside) {
    public GradeCase {
        Objects.requireNonNull(home);
        Objects.requireNonNull(rating);
        Objects.requireNonNull(scoring);
        Objects.requireNonNull(beside);
    }

    /**
     * A household as an officer knows it.
     *
     * @param group name of its group; empty where that is not known
     * @param head 户主
     * @param door 门牌; null or blank when none
     */
    public record Home(String group, String head, String door) {

        /** A household of a group of that name. */
        public static Home of(Household household, String group) {
            return new Home(group, household.headName(), household.doorNo());
        }

        /** 下祝组祝水根(1号). */
        public String who() {
            return door == null || door.isBlank() ? group + head : group + head + "(" + door + ")";
        }
    }

    /**
     * What is known beside a rating.
     *
     * @param namesakes how many households of the group have its head's name and its door, itself
     *     among them
     * @param elsewhere the household that it was joined to or moved to, if that was rated in the
     *     same round
     */
    public record Beside(int namesakes, Optional<String> elsewhere) {
        /** Nothing is known. */
        public static final Beside NOTHING = new Beside(1, Optional.empty());

        public Beside {
            Objects.requireNonNull(elsewhere);
        }
    }

    /** The same household, given something else. */
    public GradeCase given(Rating other) {
        return new GradeCase(home, Optional.of(other), scoring, beside);
    }
}
