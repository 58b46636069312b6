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
import java.util.stream.Stream;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.Accounts;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.PaymentHistory;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.person.Person;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Questions about aid programmes and payments. */
public final class AidStore {

    private static final List<Field<?>> USE = List.of(
            AID_PAYMENT.ID,
            AID_PAYMENT.YEAR_NO,
            PERSON.ID,
            PERSON.NAME,
            PERSON.ID_NO,
            AID_PAYMENT.ACCT_NO,
            AID_PAYMENT.ACCT_NAME,
            AID_PAYMENT.ACCT_RELATION,
            AID_PAYMENT.GUARDIAN_NAME,
            AID_PAYMENT.AGENT_NAME);

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
                Ledgers.PAYMENT, AID_PAYMENT.VILLAGE_ID.in(villageIds), AID_PAYMENT.PAID_ON, AID_PAYMENT.ID);
    }

    /** Everyone who was ever paid. */
    public Set<Long> everyonePaid() {
        return readers.read(dsl -> Set.copyOf(
                dsl.selectDistinct(AID_PAYMENT.PERSON_ID).from(AID_PAYMENT).fetch(AID_PAYMENT.PERSON_ID)));
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
        Set<String> idNos = people.stream()
                .map(Person::idNo)
                .filter(idNo -> idNo != null && !idNo.isBlank())
                .collect(Collectors.toSet());
        readers.listIn(Ledgers.PERSON, PERSON.ID_NO, idNos).forEach(person -> all.putIfAbsent(person.id(), person));
        return PaymentHistory.of(all.values(), ofPeople(all.keySet()));
    }

    /** The accounts that were given for anyone, with what tells whose they are. */
    public Accounts accounts() {
        List<String> standing = Stream.of(PaymentState.values())
                .filter(PaymentState::stands)
                .map(PaymentState::name)
                .toList();
        Accounts accounts = new Accounts();
        readers.read(dsl -> dsl.select(USE)
                        .from(AID_PAYMENT)
                        .join(PERSON)
                        .on(PERSON.ID.eq(AID_PAYMENT.PERSON_ID))
                        .where(AID_PAYMENT.ACCT_NO.ne(""))
                        .and(AID_PAYMENT.STATE.in(standing))
                        .orderBy(AID_PAYMENT.ID)
                        .fetch())
                .forEach(row -> accounts.add(use(row)));
        return accounts;
    }

    private static Accounts.Use use(Record row) {
        return new Accounts.Use(
                row.get(AID_PAYMENT.ID),
                row.get(AID_PAYMENT.YEAR_NO),
                new Accounts.Recipient(row.get(PERSON.ID), row.get(PERSON.NAME), row.get(PERSON.ID_NO)),
                row.get(AID_PAYMENT.ACCT_NO),
                row.get(AID_PAYMENT.ACCT_NAME),
                row.get(AID_PAYMENT.ACCT_RELATION),
                Accounts.Use.trusted(row.get(AID_PAYMENT.GUARDIAN_NAME), row.get(AID_PAYMENT.AGENT_NAME)));
    }

    /** All payments to one person. */
    public List<AidPayment> ofPerson(long personId) {
        return readers.list(Ledgers.PAYMENT, AID_PAYMENT.PERSON_ID.eq(personId), AID_PAYMENT.PAID_ON);
    }
}
