package org.jinguo.ui.aid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import org.jinguo.figures.Paid;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Problem;
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
    Optional<Change> pay(
            AidProgramme programme, Person person, AidPayment payment, boolean correction) {
        String amount = new Money(payment.amount()).toYuanText();
        String label =
                correction
                        ? Messages.get(
                                "ui.aid.change.correct", programme.name(), person.name(), amount)
                        : Messages.get(
                                "ui.aid.change.pay", programme.name(), person.name(), amount);
        return data.change(
                label,
                edit -> {
                    edit.put(Ledgers.PERSON, person);
                    edit.put(Ledgers.PAYMENT, payment);
                });
    }

    /** Removes payments. */
    Optional<Change> remove(List<Paid> rows) {
        Paid first = rows.get(0);
        String label =
                rows.size() == 1
                        ? Messages.get(
                                "ui.aid.change.remove",
                                first.programme().name(),
                                first.person().name(),
                                new Money(first.payment().amount()).toYuanText())
                        : Messages.get(
                                "ui.aid.change.removeSome", rows.size(), first.person().name());
        return data.change(
                label,
                edit -> rows.forEach(row -> edit.remove(Ledgers.PAYMENT, row.payment().id())));
    }

    /**
     * Changes cells of some payments; the year follows the day. When two payments of a year would
     * be one too many, nothing is changed and the reason is answered.
     */
    Optional<Problem> edit(String label, Map<Paid, Map<String, Object>> values) {
        Map<Long, AidPayment> now = new HashMap<>();
        List<Long> people = values.keySet().stream().map(r -> r.payment().personId()).toList();
        data.aid().ofPeople(people).forEach(p -> now.put(p.id(), p));
        Map<Paid, AidPayment> after = new LinkedHashMap<>();
        values.forEach(
                (row, given) -> {
                    AidPayment before = now.get(row.payment().id());
                    if (before != null) {
                        after.put(row, after(before, given));
                    }
                });
        after.values().forEach(p -> now.put(p.id(), p));
        Repeats all = new Repeats(byPerson(now.values()));
        Optional<Problem> repeated =
                after.entrySet().stream()
                        .flatMap(e -> all.moving(e.getKey(), e.getValue().yearNo()).stream())
                        .findFirst();
        if (repeated.isEmpty()) {
            data.change(label, edit -> after.values().forEach(p -> edit.put(Ledgers.PAYMENT, p)));
        }
        return repeated;
    }

    private static AidPayment after(AidPayment before, Map<String, Object> given) {
        Map<String, Object> values = new HashMap<>(given);
        if (given.get("paidOn") instanceof LocalDate day) {
            values.put("yearNo", day.getYear());
        }
        return Ledgers.PAYMENT.with(before, values);
    }

    /** All payments to the people of some payments. */
    static Repeats repeats(DataFolder data, List<Paid> rows) {
        List<Long> people = rows.stream().map(r -> r.payment().personId()).distinct().toList();
        return new Repeats(byPerson(data.aid().ofPeople(people)));
    }

    private static Map<Long, List<AidPayment>> byPerson(Collection<AidPayment> payments) {
        return payments.stream().collect(Collectors.groupingBy(AidPayment::personId));
    }

    /**
     * What the person already received where the programme gives once (domain document, 4.11): in
     * the same year, or ever for “两癌”.
     */
    List<String> duplicates(AidProgramme programme, long personId, int year, long except) {
        return Repeats.of(data.aid().ofPerson(personId), programme, year, except).stream()
                .map(
                        p ->
                                Messages.get(
                                        "ui.aid.duplicate",
                                        String.valueOf(p.yearNo()),
                                        programme.name(),
                                        new Money(p.amount()).toYuanText(),
                                        p.paidOn() == null ? "" : DateText.of(p.paidOn()).roster()))
                .toList();
    }
}
