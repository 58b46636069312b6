package org.jinguo.ui.aid;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.figures.Paid;
import org.jinguo.model.aid.AidCase;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidRules;
import org.jinguo.model.aid.PaymentHistory;
import org.jinguo.model.field.Remark;
import org.jinguo.model.person.Person;
import org.jinguo.store.DataFolder;

/**
 * What the rules say of payments that stand in the grid, and of what they would become.
 *
 * @param history all payments to the people of the rows, and the accounts given for anyone
 * @param standing what is said of each payment as it stands, by its identity
 */
record AidRemarks(PaymentHistory history, Map<Long, List<Remark>> standing) {

    /** Nothing is known of anyone. */
    static final AidRemarks NONE = new AidRemarks(PaymentHistory.NONE, Map.of());

    static AidRemarks read(DataFolder data, Collection<Paid> rows) {
        List<Person> people = rows.stream().map(Paid::person).distinct().toList();
        PaymentHistory history = data.aid().history(people).over(data.aid().accounts());
        Map<Long, List<Remark>> standing = new HashMap<>();
        rows.forEach(row -> standing.put(row.payment().id(), of(history, row, row.payment())));
        return new AidRemarks(history, standing);
    }

    private static List<Remark> of(PaymentHistory history, Paid row, AidPayment payment) {
        return AidRules.check(
                new AidCase(payment, row.programme(), row.person(), history.others(row.person(), payment.id())));
    }

    /** What is said of a row as it stands. */
    List<Remark> of(Paid row) {
        return standing.getOrDefault(row.payment().id(), List.of());
    }

    /** What would be said of a payment that is not said of it now. */
    List<Remark> fresh(Paid row, AidPayment after) {
        return Remark.fresh(of(row), of(history, row, after)).toList();
    }

    /** The same, when others change with it: they are not what this one is blamed for. */
    List<Remark> fresh(Paid row, AidPayment after, Collection<AidPayment> changed) {
        PaymentHistory then = history.with(changed);
        return Remark.fresh(of(then, row, row.payment()), of(then, row, after)).toList();
    }
}
