package org.jinguo.store;

import static org.jinguo.store.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.Person;
import org.jooq.impl.DSL;

/** Questions about people. */
public final class PersonStore {

    private static final int AT_ONCE = 500;

    private final Readers readers;

    PersonStore(Readers readers) {
        this.readers = readers;
    }

    /** The person of an identity. */
    public Optional<Person> find(long id) {
        return readers.find(Ledgers.PERSON, id);
    }

    /** The people of some identities, by identity. */
    public Map<Long, Person> byIds(Collection<Long> ids) {
        Map<Long, Person> found = new HashMap<>();
        List<Long> rest = new ArrayList<>(ids);
        for (int from = 0; from < rest.size(); from += AT_ONCE) {
            List<Long> some = rest.subList(from, Math.min(from + AT_ONCE, rest.size()));
            readers.list(Ledgers.PERSON, PERSON.ID.in(some)).forEach(p -> found.put(p.id(), p));
        }
        return found;
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
