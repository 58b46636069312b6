package org.jinguo.ui.aid;

import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.figures.Paid;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.Money;
import org.jinguo.model.aid.OncePer;
import org.jinguo.model.field.DateText;
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

    /** Removes a payment. */
    Optional<Change> remove(Paid row) {
        return data.change(
                Messages.get(
                        "ui.aid.change.remove",
                        row.programme().name(),
                        row.person().name(),
                        new Money(row.payment().amount()).toYuanText()),
                edit -> edit.remove(Ledgers.PAYMENT, row.payment().id()));
    }

    /**
     * What the person already received where the programme gives once (domain document, 4.11): in
     * the same year, or ever for “两癌”.
     */
    List<String> duplicates(AidProgramme programme, long personId, int year, long except) {
        if (programme.once() == OncePer.NONE) {
            return List.of();
        }
        return data.aid().ofPerson(personId).stream()
                .filter(p -> p.programmeId() == programme.id() && p.id() != except)
                .filter(p -> programme.once() == OncePer.LIFE || p.yearNo() == year)
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
