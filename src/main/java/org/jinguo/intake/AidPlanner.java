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
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.Money;
import org.jinguo.model.aid.OncePer;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.Person;

/** Plans a roster of aid, R08 to R11, of one year and batch (K60 to K65). */
final class AidPlanner implements RowPlanner {

    private final Desk desk;
    private final AidProgramme programme;
    private final int year;
    private final String batch;
    private final PaidDay paid;
    private final AidChecks checks;
    private final Map<Long, Integer> rowOfPerson = new HashMap<>();
    private final Map<Long, List<AidPayment>> payments = new HashMap<>();
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
        this.checks = new AidChecks(desk.context().table().form(), programme, desk.context().day());
    }

    @Override
    public List<PlanRow> plan(List<RowReader> rows) {
        List<AidRow> read = rows.stream().map(row -> AidRow.read(row, desk)).toList();
        people = PersonBook.of(desk, read.stream().map(AidRow::person).toList());
        desk.data()
                .aid()
                .ofPeople(known(read))
                .forEach(
                        p -> payments.computeIfAbsent(p.personId(), k -> new ArrayList<>()).add(p));
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
            notes.add(
                    Messages.get(
                            "intake.note.paidAtEnd",
                            paid.moved().label(),
                            DateText.of(paid.day()).roster()));
        }
        if (batch == null) {
            notes.add(Messages.get("intake.note.noBatch"));
        }
        return notes;
    }

    private List<Long> known(List<AidRow> rows) {
        List<Long> ids = new ArrayList<>();
        for (AidRow row : rows) {
            if (row.person() != null && row.person().name() != null && !row.row().refused()) {
                people.find(row.row(), row.person()).ifPresent(p -> ids.add(p.id()));
            }
        }
        return ids;
    }

    private Outcome plan(AidRow told) {
        RowReader row = told.row();
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        Optional<Person> known = people.find(row, told.person());
        known.ifPresent(person -> checkTwice(row, person));
        checks.check(told);
        Optional<AidPayment> old =
                known.flatMap(
                        p -> payment(p.id(), told.fen("amount")).or(() -> refuseSecond(row, p)));
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        Person person = known.orElseGet(() -> people.add(told.person()));
        rowOfPerson.put(person.id(), row.number());
        boolean personChanged = known.isPresent() && people.merge(row, person, told.person());
        return pay(told, person.id(), old, personChanged);
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
    private Optional<AidPayment> payment(long personId, Long amount) {
        List<AidPayment> ofYear =
                ofProgramme(personId).stream().filter(p -> p.yearNo() == year).toList();
        Optional<AidPayment> same =
                ofYear.stream().filter(p -> Objects.equals(p.batch(), batch)).findFirst();
        return same.isEmpty()
                        && batch == null
                        && ofYear.size() == 1
                        && Objects.equals(ofYear.get(0).amount(), amount)
                ? Optional.of(ofYear.get(0))
                : same;
    }

    private List<AidPayment> ofProgramme(long personId) {
        return payments.getOrDefault(personId, List.of()).stream()
                .filter(p -> p.programmeId() == programme.id())
                .filter(
                        p ->
                                p.state() != PaymentState.REJECTED
                                        && p.state() != PaymentState.RETURNED)
                .toList();
    }

    /** The same programme twice in its term is refused with the earlier payment named (K60). */
    private Optional<AidPayment> refuseSecond(RowReader row, Person person) {
        if (programme.once() == OncePer.NONE) {
            return Optional.empty();
        }
        ofProgramme(person.id()).stream()
                .filter(p -> programme.once() == OncePer.LIFE || p.yearNo() == year)
                .findFirst()
                .ifPresent(
                        p ->
                                row.problem(
                                        "name",
                                        Problem.error(
                                                programme.once() == OncePer.LIFE
                                                        ? "intake.aid.onceLife"
                                                        : "intake.aid.onceYear",
                                                person.name(),
                                                programme.name(),
                                                p.yearNo()
                                                        + "年"
                                                        + (p.batch() == null ? "" : p.batch()),
                                                new Money(p.amount()).toYuanText())));
        return Optional.empty();
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

    private Outcome pay(
            AidRow told, long personId, Optional<AidPayment> old, boolean personChanged) {
        Map<String, Object> values = new HashMap<>(told.values());
        dated(values, old);
        if (old.isPresent()) {
            AidPayment after = Ledgers.PAYMENT.with(old.get(), values);
            if (after.equals(old.get())) {
                return personChanged ? Outcome.UPDATED : Outcome.SAME;
            }
            desk.work().put(Ledgers.PAYMENT, after);
            return Outcome.UPDATED;
        }
        LocalDate today = desk.context().today();
        values.put("id", desk.work().newId());
        values.put("programmeId", programme.id());
        values.put("personId", personId);
        values.put("villageId", told.village().id());
        values.put("state", PaymentState.PAID);
        values.put("yearNo", year);
        values.put("batch", batch);
        values.put("recordedOn", today);
        desk.work().add(Ledgers.PAYMENT, Ledgers.PAYMENT.make(values));
        return Outcome.NEW;
    }
}
