package org.jinguo.ui.aid;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.figures.Paid;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.person.Person;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;

/** Writes payments; each is one Change together with its person. */
final class AidWriter {

    private final DataFolder data;

    AidWriter(DataFolder data) {
        this.data = data;
    }

    /** Stores a payment and what is known of its person. */
    Optional<Change> pay(AidProgramme programme, Person person, AidPayment payment, boolean correction) {
        String amount = new Money(payment.amount()).toYuanText();
        String label = correction
                ? Messages.get("ui.aid.change.correct", programme.name(), person.name(), amount)
                : Messages.get("ui.aid.change.pay", programme.name(), person.name(), amount);
        return data.change(label, edit -> {
            edit.put(Ledgers.PERSON, person);
            edit.put(Ledgers.PAYMENT, payment);
        });
    }

    /** Removes payments. */
    Optional<Change> remove(List<Paid> rows) {
        Paid first = rows.get(0);
        String label = rows.size() == 1
                ? Messages.get(
                        "ui.aid.change.remove",
                        first.programme().name(),
                        first.person().name(),
                        new Money(first.payment().amount()).toYuanText())
                : Messages.get(
                        "ui.aid.change.removeSome", rows.size(), first.person().name());
        return data.change(
                label,
                edit -> rows.forEach(
                        row -> edit.remove(Ledgers.PAYMENT, row.payment().id())));
    }

    /**
     * Changes cells of some payments; the year follows the day. When a rule forbids one of them,
     * nothing is changed and the reason is answered.
     */
    Optional<Problem> edit(String label, Map<Paid, Map<String, Object>> values) {
        Edited edited = edited(values);
        if (edited.refused().isEmpty()) {
            data.change(label, edit -> edited.payments().forEach(p -> edit.put(Ledgers.PAYMENT, p)));
        }
        return edited.refused();
    }

    /**
     * Payments as they shall be.
     *
     * @param refused why none of them may be so
     */
    record Edited(List<AidPayment> payments, Optional<Problem> refused) {}

    /** What payments would become; nothing is written. */
    Edited edited(Map<Paid, Map<String, Object>> values) {
        AidRemarks remarks = AidRemarks.read(data, values.keySet());
        Map<Long, AidPayment> now = new HashMap<>();
        List<Long> people =
                values.keySet().stream().map(r -> r.payment().personId()).toList();
        data.aid().ofPeople(people).forEach(p -> now.put(p.id(), p));
        Map<Paid, AidPayment> after = new LinkedHashMap<>();
        values.forEach((row, given) -> {
            AidPayment before = now.get(row.payment().id());
            if (before != null) {
                after.put(row, after(before, given));
            }
        });
        Optional<Problem> refused = after.entrySet().stream()
                .flatMap(e -> remarks.fresh(e.getKey(), e.getValue(), after.values()).stream())
                .filter(Remark::isError)
                .map(Remark::problem)
                .findFirst();
        return new Edited(List.copyOf(after.values()), refused);
    }

    /** A payment with some cells changed; the year follows the day. */
    static AidPayment after(AidPayment before, Map<String, Object> given) {
        Map<String, Object> values = new HashMap<>(given);
        if (given.get("paidOn") instanceof LocalDate day) {
            values.put("yearNo", day.getYear());
        }
        return Ledgers.PAYMENT.with(before, values);
    }
}
