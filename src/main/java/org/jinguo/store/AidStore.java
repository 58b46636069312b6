package org.jinguo.store;

import static org.jinguo.store.db.Tables.AID_PAYMENT;
import static org.jinguo.store.db.Tables.AID_PROGRAMME;
import static org.jinguo.store.db.Tables.PERSON;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.PaymentHistory;
import org.jinguo.model.person.Person;
import org.jooq.impl.DSL;

/** Questions about aid programmes and payments. */
public final class AidStore {

    private final Readers readers;

    AidStore(Readers readers) {
        this.readers = readers;
    }

    /** All programmes in order. */
    public List<AidProgramme> programmes() {
        return readers.list(Ledgers.PROGRAMME, DSL.noCondition(), AID_PROGRAMME.SEQ);
    }

    /** The programme of a fixed word, for example {@code TWO_CANCERS}. */
    public Optional<AidProgramme> programme(String code) {
        return programmes().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** All payments to people of some villages. */
    public List<AidPayment> ofVillages(Collection<Long> villageIds) {
        return readers.list(
                Ledgers.PAYMENT,
                AID_PAYMENT.VILLAGE_ID.in(villageIds),
                AID_PAYMENT.PAID_ON,
                AID_PAYMENT.ID);
    }

    /** Everyone who was ever paid. */
    public Set<Long> everyonePaid() {
        return readers.read(
                dsl ->
                        Set.copyOf(
                                dsl.selectDistinct(AID_PAYMENT.PERSON_ID)
                                        .from(AID_PAYMENT)
                                        .fetch(AID_PAYMENT.PERSON_ID)));
    }

    /** All payments to some people. */
    public List<AidPayment> ofPeople(Collection<Long> personIds) {
        return readers.listIn(Ledgers.PAYMENT, AID_PAYMENT.PERSON_ID, personIds);
    }

    /**
     * All payments to some people, to those too who stand under a second record with the same
     * citizen ID.
     */
    public PaymentHistory history(Collection<Person> people) {
        Map<Long, Person> all = new HashMap<>();
        people.forEach(person -> all.put(person.id(), person));
        Set<String> idNos =
                people.stream()
                        .map(Person::idNo)
                        .filter(idNo -> idNo != null && !idNo.isBlank())
                        .collect(Collectors.toSet());
        readers.listIn(Ledgers.PERSON, PERSON.ID_NO, idNos)
                .forEach(person -> all.putIfAbsent(person.id(), person));
        return PaymentHistory.of(all.values(), ofPeople(all.keySet()));
    }

    /** All payments to one person. */
    public List<AidPayment> ofPerson(long personId) {
        return readers.list(
                Ledgers.PAYMENT, AID_PAYMENT.PERSON_ID.eq(personId), AID_PAYMENT.PAID_ON);
    }
}
