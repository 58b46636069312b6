package org.jinguo.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.person.Person;
import org.jinguo.store.Readers;
import org.jinguo.store.RowMapping;
import org.jooq.impl.DSL;

/** Questions that an import asks once per file. */
final class IntakeQueries {

    private static final int AT_ONCE = 500;

    private final Readers readers;

    IntakeQueries(Readers readers) {
        this.readers = readers;
    }

    /** The people with one of some citizen IDs, wherever they live. */
    List<Person> peopleByIdNo(Collection<String> idNos) {
        return in(Ledgers.PERSON, "id_no", idNos, String.class);
    }

    /** The people of some villages. */
    List<Person> peopleOf(Collection<Long> villageIds) {
        return in(Ledgers.PERSON, "village_id", villageIds, Long.class);
    }

    /** All payments to some people. */
    List<AidPayment> paymentsTo(Collection<Long> personIds) {
        return in(Ledgers.PAYMENT, "person_id", personIds, Long.class);
    }

    private <R extends Record, T> List<R> in(
            Ledger<R> ledger, String column, Collection<T> values, Class<T> type) {
        List<R> found = new ArrayList<>();
        List<T> rest = new ArrayList<>(values);
        for (int from = 0; from < rest.size(); from += AT_ONCE) {
            List<T> some = rest.subList(from, Math.min(from + AT_ONCE, rest.size()));
            found.addAll(
                    readers.list(
                            ledger, DSL.field(column, type).in(some), DSL.field("id", Long.class)));
        }
        return found;
    }

    /** How many characters a text component can hold. */
    static int length(Ledger<?> ledger, String component) {
        int at = ledger.components().indexOf(component);
        return RowMapping.of(ledger).fields().get(at).getDataType().length();
    }
}
