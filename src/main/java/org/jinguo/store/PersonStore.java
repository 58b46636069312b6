package org.jinguo.store;

import static org.jinguo.store.db.Tables.PERSON;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonIndex;
import org.jooq.impl.DSL;

/** Questions about people. */
public final class PersonStore {

    private final Readers readers;
    private final KnownPeople known;

    PersonStore(Readers readers, KnownPeople known) {
        this.readers = readers;
        this.known = known;
    }

    /** Everyone, to pick from; made once and kept up with each Change. */
    public PersonIndex index() {
        return known.index();
    }

    /** The person of an identity. */
    public Optional<Person> find(long id) {
        return readers.find(Ledgers.PERSON, id);
    }

    /** The people of some identities, by identity. */
    public Map<Long, Person> byIds(Collection<Long> ids) {
        Map<Long, Person> found = new HashMap<>();
        readers.listIn(Ledgers.PERSON, PERSON.ID, ids).forEach(p -> found.put(p.id(), p));
        return found;
    }

    /** The people with one of some citizen IDs, wherever they live. */
    public List<Person> byIdNos(Collection<String> idNos) {
        return readers.listIn(Ledgers.PERSON, PERSON.ID_NO, idNos);
    }

    /** The people of some villages. */
    public List<Person> ofVillages(Collection<Long> villageIds) {
        return readers.listIn(Ledgers.PERSON, PERSON.VILLAGE_ID, villageIds);
    }

    /** The people with a citizen ID; more than one only where it was entered twice. */
    public List<Person> byIdNo(String idNo) {
        return readers.list(Ledgers.PERSON, PERSON.ID_NO.eq(idNo));
    }

    /** The people of a village. */
    public List<Person> ofVillage(long villageId) {
        return readers.list(Ledgers.PERSON, PERSON.VILLAGE_ID.eq(villageId), PERSON.ID);
    }

    /** Everyone. */
    public List<Person> all() {
        return readers.list(Ledgers.PERSON, DSL.noCondition(), PERSON.ID);
    }
}
