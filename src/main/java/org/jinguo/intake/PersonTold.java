package org.jinguo.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.Sex;

/**
 * A person as a row tells her; null for what it does not tell.
 *
 * @param name name
 * @param paper her citizen ID and what it carries
 * @param birthYm 出生年月, {@code 1978.10}
 * @param traits what the roster may change
 * @param home where she lives
 */
record PersonTold(String name, Paper paper, String birthYm, Traits traits, Home home) {

    /** The person as the rules see her: what the row tells, else what is known. */
    Person over(Optional<Person> known) {
        Map<String, Object> told = new HashMap<>();
        told.put("name", name);
        put(told, "idNo", paper.idNo());
        put(told, "sex", paper.sex());
        put(told, "birthYm", birthYm);
        return known.map(person -> Ledgers.PERSON.with(person, told)).orElseGet(() -> Ledgers.PERSON.make(told));
    }

    private static void put(Map<String, Object> told, String key, Object value) {
        if (value != null) {
            told.put(key, value);
        }
    }

    /** The citizen ID. */
    record Paper(String idNo, IdState state, String noIdReason, Sex sex) {}

    /** What the roster may change. */
    record Traits(String ethnicity, String politics, String education, String phone, String phone2) {}

    /** Where she lives; the group is null when the form does not tell. */
    record Home(long villageId, Long groupId, String address) {}
}
