package org.jinguo.store;

import static org.jinguo.store.db.Tables.LEADER_TERM;
import static org.jinguo.store.db.Tables.TERM_GROUP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.TermGroup;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Questions about group leaders and the groups they cover. */
public final class LeaderStore {

    private final Readers readers;

    LeaderStore(Readers readers) {
        this.readers = readers;
    }

    /** All terms of some villages, ended ones too. */
    public List<LeaderTerm> terms(Collection<Long> villageIds) {
        return readers.list(
                Ledgers.LEADER, LEADER_TERM.VILLAGE_ID.in(villageIds), LEADER_TERM.VILLAGE_ID, LEADER_TERM.ID);
    }

    /** All terms of one person, ended ones too. */
    public List<LeaderTerm> ofPerson(long personId) {
        return readers.list(Ledgers.LEADER, LEADER_TERM.PERSON_ID.eq(personId), LEADER_TERM.START_ON);
    }

    /** Everyone in office on a day, whatever the village. */
    public Set<Long> everyoneInOffice(LocalDate day) {
        Condition inOffice = LEADER_TERM
                .START_ON
                .isNull()
                .or(LEADER_TERM.START_ON.le(day))
                .and(LEADER_TERM.END_ON.isNull().or(LEADER_TERM.END_ON.ge(day)));
        return readers.read(dsl -> Set.copyOf(dsl.selectDistinct(LEADER_TERM.PERSON_ID)
                .from(LEADER_TERM)
                .where(inOffice)
                .fetch(LEADER_TERM.PERSON_ID)));
    }

    /** The groups of the terms of some villages, ended ones too. */
    public List<TermGroup> groups(Collection<Long> villageIds) {
        Condition ofVillages = TERM_GROUP.TERM_ID.in(
                DSL.select(LEADER_TERM.ID).from(LEADER_TERM).where(LEADER_TERM.VILLAGE_ID.in(villageIds)));
        return readers.list(Ledgers.TERM_GROUP, ofVillages, TERM_GROUP.TERM_ID, TERM_GROUP.ID);
    }

    /** The terms of some villages in office on a day. */
    public List<LeaderTerm> inOffice(Collection<Long> villageIds, LocalDate day) {
        return terms(villageIds).stream().filter(t -> t.inOfficeOn(day)).toList();
    }
}
