package org.jinguo.ui.shell;

import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Owner;
import org.jinguo.model.field.Period;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.Recheck;
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
            return find(Ledgers.HOUSEHOLD, ref.id()).map(RecordPlaces::household);
        }
        if (ledger == Ledgers.RATING) {
            return find(Ledgers.RATING, ref.id()).flatMap(this::rating);
        }
        if (ledger == Ledgers.RECHECK) {
            return find(Ledgers.RECHECK, ref.id()).flatMap(this::recheck);
        }
        if (ledger == Ledgers.LEADER) {
            return find(Ledgers.LEADER, ref.id()).map(t -> term(t, period));
        }
        if (ledger == Ledgers.TERM_GROUP) {
            return find(Ledgers.TERM_GROUP, ref.id())
                    .flatMap(g -> find(Ledgers.LEADER, g.termId()))
                    .map(t -> term(t, period));
        }
        if (ledger == Ledgers.PAYMENT) {
            return plain(Page.AID, Ledgers.PAYMENT, ref, period);
        }
        if (ledger.campaign().isPresent()) {
            return plain(Page.of(ledger), ledger, ref, Period.year(period.year()));
        }
        return ledger == Ledgers.PERSON
                ? find(Ledgers.PERSON, ref.id()).map(this::person)
                : find(ledger, ref.id()).map(r -> inPanel(ref));
    }

    /** No page shows it. */
    private static Destination inPanel(RecordRef ref) {
        return new Destination(Optional.empty(), null, Optional.empty(), ref);
    }

    private <R extends Record> Optional<R> find(Ledger<R> ledger, long id) {
        return data.readers().find(ledger, id);
    }

    private static Destination area(Area area, RecordRef ref) {
        return new Destination(Optional.of(Page.AREAS), area.parentId(), Optional.empty(), ref);
    }

    private static Destination household(Household household) {
        return new Destination(
                Optional.of(Page.HOUSEHOLDS),
                household.villageId(),
                Optional.empty(),
                new RecordRef(Ledgers.HOUSEHOLD, household.id()));
    }

    /** Where its household is rated, in its own round. */
    private Optional<Destination> rating(Rating rating) {
        Optional<Period> round = find(Ledgers.ROUND, rating.roundId()).map(RatingRound::period);
        return find(Ledgers.HOUSEHOLD, rating.householdId())
                .map(h -> new Destination(
                        Optional.of(Page.RATING), h.villageId(), round, new RecordRef(Ledgers.HOUSEHOLD, h.id())));
    }

    /** Where the household that was found unclean is followed up. */
    private Optional<Destination> recheck(Recheck recheck) {
        Optional<RatingRound> round = find(Ledgers.ROUND, recheck.roundId());
        Optional<Household> house = find(Ledgers.HOUSEHOLD, recheck.householdId());
        Optional<Area> village = find(Ledgers.AREA, recheck.villageId());
        if (round.isEmpty() || house.isEmpty() || village.isEmpty()) {
            return Optional.empty();
        }
        long rating =
                Rating.key(village.get().no(), round.get().no(), house.get().no());
        return Optional.of(new Destination(
                Optional.of(Page.RATING_REPAIR),
                recheck.villageId(),
                round.map(RatingRound::period),
                new RecordRef(Ledgers.RATING, rating)));
    }

    /** In the period looked at, or in the one in which she was in office last. */
    private Destination term(LeaderTerm term, Period period) {
        Optional<Period> other = term.inOfficeOn(period.to()) || term.endOn() == null
                ? Optional.empty()
                : Optional.of(Period.quarterOf(term.endOn()).before());
        return new Destination(
                Optional.of(Page.LEADERS), term.villageId(), other, new RecordRef(Ledgers.LEADER, term.id()));
    }

    /**
     * As the definition of its ledger says: whose it is, and how it stands in time. The pages of
     * plain ledgers show the whole year that is looked at.
     */
    private <R extends Record> Optional<Destination> plain(Page page, Ledger<R> ledger, RecordRef ref, Period period) {
        return find(ledger, ref.id())
                .map(row -> new Destination(
                        Optional.of(page), unit(ledger, row), YearOfRecord.other(ledger, row, period), ref));
    }

    /** Its village; what belongs to none is found where everything is. */
    private <R extends Record> Long unit(Ledger<R> ledger, R row) {
        return ledger.owner()
                .map(Owner::village)
                .filter(key -> !key.isEmpty())
                .map(key -> (Long) ledger.get(row, key))
                .or(this::home)
                .orElse(null);
    }

    private Optional<Long> home() {
        return data.areas().tree().home().map(Area::id);
    }

    /** In her village; who belongs to none is found where everyone is. */
    private Destination person(Person person) {
        return new Destination(
                Optional.of(Page.PEOPLE),
                unit(Ledgers.PERSON, person),
                Optional.empty(),
                new RecordRef(Ledgers.PERSON, person.id()));
    }
}
