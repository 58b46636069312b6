package org.jinguo.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A leader of one to three village groups.
 *
 * @param groups indexes of the groups, 0-based, in order
 */
record DemoLeader(Citizen person, String phone, List<Integer> groups, Post post) {

    /** An invented person; the ID is blank when the paper is missing. */
    record Citizen(String name, boolean female, LocalDate birth, String id) {

        int ageOn(LocalDate day) {
            return (int) ChronoUnit.YEARS.between(birth, day);
        }
    }

    /**
     * @param politics 政治面貌
     * @param education 文化程度
     * @param exec a member of the village federation's committee
     * @param other other posts, blank for none
     * @param electedOn day of election
     */
    record Post(String politics, String education, boolean exec, String other, LocalDate electedOn) {}
}
