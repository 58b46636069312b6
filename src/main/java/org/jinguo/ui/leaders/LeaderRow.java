package org.jinguo.ui.leaders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinguo.model.Ledgers;
import org.jinguo.model.leader.LeaderCase;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;

/**
 * A leader in office.
 *
 * @param term her term
 * @param person herself
 * @param village name of the village
 * @param groups groups that she is responsible for on the day, in walking order
 * @param beside what is known of the other leaders of that day
 */
record LeaderRow(LeaderTerm term, Person person, String village, List<Area> groups, LeaderCase.Beside beside) {

    /** 下祝组、上祝组. */
    String groupNames() {
        return groups.stream().map(Area::name).collect(Collectors.joining("、"));
    }

    /** What the rules look at on a day. */
    LeaderCase on(LocalDate day) {
        return new LeaderCase(term, person, groups.size(), day, beside);
    }

    /** The row with some cells changed: fields of herself and of her term. */
    LeaderRow with(Map<String, Object> given) {
        return new LeaderRow(
                Ledgers.LEADER.with(term, LeaderColumns.only(given, false)),
                Ledgers.PERSON.with(person, LeaderColumns.only(given, true)),
                village,
                groups,
                beside);
    }
}
