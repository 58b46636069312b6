package org.jinguo.model.aid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jinguo.model.person.Person;

/**
 * All payments to some people: of every programme, year and village. Two records with one citizen
 * ID are one person.
 */
public final class PaymentHistory {

    /** Nothing was paid to anyone. */
    public static final PaymentHistory NONE = new PaymentHistory(Map.of(), Map.of(), new Accounts());

    private static final Comparator<AidPayment> IN_ORDER = Comparator.comparingInt(AidPayment::yearNo)
            .thenComparing(AidPayment::paidOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(AidPayment::id);

    private final Map<Long, Object> identities;
    private final Map<Long, AidPayment> payments;
    private final Accounts accounts;
    private final Map<Object, List<AidPayment>> received = new HashMap<>();

    private PaymentHistory(Map<Long, Object> identities, Map<Long, AidPayment> payments, Accounts accounts) {
        this.identities = identities;
        this.payments = payments;
        this.accounts = accounts;
        payments.values()
                .forEach(p -> received.computeIfAbsent(known(p.personId()), who -> new ArrayList<>(1))
                        .add(p));
    }

    /** The payments to some people; {@code people} holds everyone with one of their IDs. */
    public static PaymentHistory of(Collection<Person> people, Collection<AidPayment> payments) {
        Map<Long, Object> identities = new HashMap<>();
        people.forEach(person -> identities.put(person.id(), identity(person)));
        return new PaymentHistory(identities, Map.of(), new Accounts()).with(payments);
    }

    /** Who somebody is: the citizen ID, or where there is none the record itself. */
    private static Object identity(Person person) {
        String idNo = person.idNo();
        return idNo == null || idNo.isBlank() ? (Object) person.id() : idNo;
    }

    private Object known(long person) {
        return identities.getOrDefault(person, person);
    }

    /** The same with some payments as they shall be. */
    public PaymentHistory with(Collection<AidPayment> now) {
        Map<Long, AidPayment> all = new LinkedHashMap<>(payments);
        now.forEach(payment -> all.put(payment.id(), payment));
        return new PaymentHistory(identities, all, accounts);
    }

    /** The same with the accounts that were given for anyone. */
    public PaymentHistory over(Accounts known) {
        return new PaymentHistory(identities, payments, known);
    }

    /** The accounts that were given for anyone; none where nobody asked for them. */
    public Accounts accounts() {
        return accounts;
    }

    /** What was paid besides one payment to a person. */
    public AidCase.Beside others(Person person, long payment) {
        return new AidCase.Beside(received(person, payment), accounts);
    }

    private List<AidPayment> received(Person person, long payment) {
        List<AidPayment> found = new ArrayList<>();
        // An ID may have been learnt since the payments were read.
        for (Object who : new LinkedHashSet<>(List.of(identity(person), known(person.id())))) {
            received.getOrDefault(who, List.of()).stream()
                    .filter(other -> other.id() != payment)
                    .forEach(found::add);
        }
        found.sort(IN_ORDER);
        return found;
    }
}
