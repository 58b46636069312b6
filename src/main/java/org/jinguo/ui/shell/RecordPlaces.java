package org.jinguo.ui.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Period;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.RecordRef;

/** Knows on which page, in which unit and period a record is shown. */
final class RecordPlaces {

    private final DataFolder data;

    RecordPlaces(DataFolder data) {
        this.data = data;
    }

    /** Where a record is shown, seen from a period; empty when it is there no more. */
    Optional<Destination> of(RecordRef ref, Period period) {
        Ledger<?> ledger = ref.ledger();
        if (ledger == Ledgers.AREA) {
            return data.areas().tree().find(ref.id()).map(a -> area(a, ref));
        }
        if (ledger == Ledgers.HOUSEHOLD) {
            return find(Ledgers.HOUSEHOLD, ref.id()).map(this::household);
        }
        if (ledger == Ledgers.RATING) {
            return find(Ledgers.RATING, ref.id())
                    .map(Rating::householdId)
                    .flatMap(id -> find(Ledgers.HOUSEHOLD, id))
                    .map(this::household);
        }
        if (ledger == Ledgers.LEADER) {
            return find(Ledgers.LEADER, ref.id()).map(t -> term(t, period));
        }
        if (ledger == Ledgers.PAYMENT) {
            return find(Ledgers.PAYMENT, ref.id()).map(p -> payment(p, period));
        }
        return ledger == Ledgers.PERSON
                ? find(Ledgers.PERSON, ref.id()).map(p -> person(p, period))
                : Optional.empty();
    }

    private <R extends Record> Optional<R> find(Ledger<R> ledger, long id) {
        return data.readers().find(ledger, id);
    }

    private static Destination area(Area area, RecordRef ref) {
        return new Destination(Optional.of(Page.AREAS), area.parentId(), Optional.empty(), ref);
    }

    private Destination household(Household household) {
        return new Destination(
                Optional.of(Page.RATING),
                household.villageId(),
                Optional.empty(),
                new RecordRef(Ledgers.HOUSEHOLD, household.id()));
    }

    /** In the period looked at, or in the one in which she was in office last. */
    private Destination term(LeaderTerm term, Period period) {
        Optional<Period> other =
                term.inOfficeOn(period.to()) || term.endOn() == null
                        ? Optional.empty()
                        : Optional.of(Period.quarterOf(term.endOn()).before());
        return new Destination(
                Optional.of(Page.LEADERS),
                term.villageId(),
                other,
                new RecordRef(Ledgers.LEADER, term.id()));
    }

    private Destination payment(AidPayment payment, Period period) {
        LocalDate paid = payment.paidOn();
        boolean within =
                paid == null || !paid.isBefore(period.from()) && !paid.isAfter(period.to());
        return new Destination(
                Optional.of(Page.AID),
                payment.villageId(),
                within ? Optional.empty() : Optional.of(Period.year(paid.getYear())),
                new RecordRef(Ledgers.PAYMENT, payment.id()));
    }

    /** Where she leads, or else where she was helped last, or else in the panel alone. */
    private Destination person(Person person, Period period) {
        Optional<LeaderTerm> term =
                person.villageId() == null
                        ? Optional.empty()
                        : data.leaders().terms(List.of(person.villageId())).stream()
                                .filter(t -> t.personId() == person.id())
                                .filter(t -> t.inOfficeOn(period.to()))
                                .findFirst();
        Optional<AidPayment> payment =
                data.aid().ofPerson(person.id()).stream()
                        .filter(p -> p.paidOn() != null)
                        .max(Comparator.comparing(AidPayment::paidOn));
        return term.map(t -> term(t, period))
                .or(() -> payment.map(p -> payment(p, period)))
                .orElseGet(
                        () ->
                                new Destination(
                                        Optional.empty(),
                                        person.villageId(),
                                        Optional.empty(),
                                        new RecordRef(Ledgers.PERSON, person.id())));
    }
}
