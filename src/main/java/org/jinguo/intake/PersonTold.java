package org.jinguo.intake;

import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Sex;

/**
 * A person as a row tells her; null for what it does not tell.
 *
 * @param name name
 * @param paper her citizen ID and what it carries
 * @param birthYm 出生年月
 * @param traits what the roster may change
 * @param home where she lives
 */
record PersonTold(String name, Paper paper, String birthYm, Traits traits, Home home) {

    /** The citizen ID. */
    record Paper(String idNo, IdState state, String noIdReason, Sex sex) {}

    /** What the roster may change. */
    record Traits(
            String ethnicity, String politics, String education, String phone, String phone2) {}

    /** Where she lives; the group is null when the form does not tell. */
    record Home(long villageId, Long groupId, String address) {}
}
