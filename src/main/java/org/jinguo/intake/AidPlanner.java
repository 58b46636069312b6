package org.jinguo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidCase;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.AidRules;
import org.jinguo.model.aid.PaymentHistory;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.person.Person;

/** Plans a roster of aid, R08 to R11, of one year and batch (K60 to K65). */
final class AidPlanner implements RowPlanner {

    private final Desk desk;
    private final AidProgramme programme;
    private final int year;
    private final String batch;
    private final PaidDay paid;
    private final Map<Long, Integer> rowOfPerson = new HashMap<>();
    private PaymentHistory history = PaymentHistory.NONE;
    private PersonBook people;
    private boolean undated;
    private boolean moved;

    AidPlanner(Desk desk, AidProgramme programme, int year) {
        this.desk = desk;
        this.programme = programme;
        this.year = year;
        String told = Occasion.batch(desk.context().head().placeTexts());
        this.batch = told.isEmpty() ? null : told;
        this.paid = PaidDay.of(desk.context().head(), year);
    }

    @Override
    public List<PlanRow> plan(List<RowReader> rows) {
        List<AidRow> read = rows.stream().map(row -> AidRow.read(row, desk)).toList();
        people = PersonBook.of(desk, read.stream().map(AidRow::person).toList());
        history = desk.data().aid().history(known(read)).over(desk.data().aid().accounts());
        List<PlanRow> planned = new ArrayList<>();
        for (AidRow row : read) {
            desk.step(planned.size(), read.size());
            planned.add(row.row().done(plan(row)));
        }
        people.write();
        return planned;
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (undated) {
            notes.add(Messages.get("intake.note.undated"));
        }
        if (moved) {
            notes.add(Messages.get(
                    "intake.note.paidAtEnd",
                    paid.moved().label(),
                    DateText.of(paid.day()).roster()));
        }
        if (batch == null) {
            notes.add(Messages.get("intake.note.noBatch"));
        }
        return notes;
    }

    private List<Person> known(List<AidRow> rows) {
        List<Person> found = new ArrayList<>();
        for (AidRow row : rows) {
            if (row.person() != null
                    && row.person().name() != null
                    && !row.row().refused()) {
                people.find(row.row(), row.person()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Outcome plan(AidRow told) {
        RowReader row = told.row();
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        Optional<Person> known = people.find(row, told.person());
        known.ifPresent(person -> checkTwice(row, person));
        Optional<AidPayment> old = known.flatMap(p -> payment(p, told.fen("amount")));
        AidPayment payment = payment(told, old);
        remarks(told, payment, known, old);
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        Person person = known.orElseGet(() -> people.add(told.person()));
        rowOfPerson.put(person.id(), row.number());
        boolean personChanged = known.isPresent() && people.merge(row, person, told.person());
        AidPayment paid = identified(payment, person.id());
        history.accounts().add(paid, person);
        return pay(paid, old, personChanged);
    }

    /** A payment that is new gets its identity and its person. */
    private AidPayment identified(AidPayment payment, long personId) {
        return payment.id() == 0
                ? Ledgers.PAYMENT.with(payment, Map.of("id", desk.work().newId(), "personId", personId))
                : payment;
    }

    private void checkTwice(RowReader row, Person person) {
        Integer earlier = rowOfPerson.get(person.id());
        if (earlier != null) {
            row.problem("name", Problem.error("intake.aid.twice", person.name(), earlier));
        }
    }

    /**
     * The payment of this programme, year and batch; where no batch is told, as in our own returns
     * of a quarter or year, the only one of that year with the same amount.
     */
    private Optional<AidPayment> payment(Person person, Long amount) {
        List<AidPayment> ofYear = history.others(person, 0).others().stream()
                .filter(p -> p.personId() == person.id() && p.state().stands())
                .filter(p -> p.programmeId() == programme.id() && p.yearNo() == year)
                .toList();
        Optional<AidPayment> same =
                ofYear.stream().filter(p -> Objects.equals(p.batch(), batch)).findFirst();
        return same.isEmpty()
                        && batch == null
                        && ofYear.size() == 1
                        && Objects.equals(ofYear.get(0).amount(), amount)
                ? Optional.of(ofYear.get(0))
                : same;
    }

    /** What the rules say; an error that stood before in the payment known is no news. */
    private void remarks(AidRow told, AidPayment payment, Optional<Person> known, Optional<AidPayment> old) {
        Person person = told.person().over(known);
        AidCase.Beside beside = history.others(person, payment.id());
        List<Remark> before = old.map(p -> AidRules.check(new AidCase(p, programme, known.get(), beside)))
                .orElse(List.of());
        told.row()
                .remarks(AidRules.check(new AidCase(payment, programme, person, beside)).stream()
                        .filter(r -> !r.isError() || !before.contains(r)));
    }

    /**
     * What the row tells; else what is known of a payment whose batch is not told; else the head.
     */
    private void dated(Map<String, Object> values, Optional<AidPayment> old) {
        if (values.containsKey("paidOn")) {
            return;
        }
        LocalDate known = old.map(AidPayment::paidOn).orElse(null);
        if (known != null && (paid.day() == null || paid.moved() != null || batch == null)) {
            return;
        }
        if (paid.day() == null) {
            undated = true;
            return;
        }
        values.put("paidOn", paid.day());
        moved |= paid.moved() != null;
    }

    /** The payment that a row tells; one that is new has no identity and no person yet. */
    private AidPayment payment(AidRow told, Optional<AidPayment> old) {
        Map<String, Object> values = new HashMap<>(told.values());
        dated(values, old);
        if (old.isPresent()) {
            return Ledgers.PAYMENT.with(old.get(), values);
        }
        values.put("programmeId", programme.id());
        values.put("villageId", told.village().id());
        values.put("state", PaymentState.PAID);
        values.put("yearNo", year);
        values.put("batch", batch);
        values.put("recordedOn", desk.context().today());
        return Ledgers.PAYMENT.make(values);
    }

    private Outcome pay(AidPayment payment, Optional<AidPayment> old, boolean personChanged) {
        if (old.isEmpty()) {
            desk.work().add(Ledgers.PAYMENT, payment);
            return Outcome.NEW;
        }
        if (payment.equals(old.get())) {
            return personChanged ? Outcome.UPDATED : Outcome.SAME;
        }
        desk.work().put(Ledgers.PAYMENT, payment);
        return Outcome.UPDATED;
    }
}
