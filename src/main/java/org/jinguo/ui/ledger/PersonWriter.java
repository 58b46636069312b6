package org.jinguo.ui.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.field.Problem;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.Person;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.ui.kit.RecordRef;

/** Writes people; each deed is one named Change. */
final class PersonWriter {

    /**
     * What refers to a person, and so keeps her from being removed.
     *
     * @param person the person
     * @param terms how many terms of office
     * @param payments how many payments of aid
     * @param first one of them, to look at
     */
    record Held(Person person, int terms, int payments, RecordRef first) {}

    private final DataFolder data;
    private final Clock clock;

    PersonWriter(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /** Changes some people; a citizen ID that two would have refuses all of it, with the reason. */
    Optional<Problem> edit(List<Changed<Person>> changes) {
        Optional<Problem> clash = clash(changes);
        if (clash.isEmpty()) {
            data.change(Changed.label(Ledgers.PERSON, changes, "name"), edit -> put(edit, changes));
        }
        return clash;
    }

    /** Changes some people within a Change. */
    void put(Edit edit, List<Changed<Person>> changes) {
        LocalDate today = LocalDate.now(clock);
        changes.forEach(c -> data.people()
                .find(c.row().id())
                .map(p -> after(p, c, today))
                .ifPresent(p -> edit.put(Ledgers.PERSON, p)));
    }

    private static Person after(Person now, Changed<Person> change, LocalDate today) {
        return PersonRules.after(now, change.values(), today);
    }

    /** Why changes can not be made: two people would have one citizen ID. */
    Optional<Problem> clash(List<Changed<Person>> changes) {
        Map<String, Person> wanted = new HashMap<>();
        Set<Long> changing = new HashSet<>();
        for (Changed<Person> change : changes) {
            if (change.values().containsKey("idNo")) {
                changing.add(change.row().id());
            }
            if (change.values().get("idNo") instanceof String idNo) {
                Person other = wanted.put(idNo, change.row());
                if (other != null) {
                    return Optional.of(Problem.error(
                            "ui.ledger.person.sameId",
                            other.name(),
                            change.row().name()));
                }
            }
        }
        return data.people().byIdNos(wanted.keySet()).stream()
                .filter(p -> !changing.contains(p.id()))
                .map(PersonWriter::known)
                .findFirst();
    }

    /** Someone has this citizen ID already. */
    static Problem known(Person other) {
        return Problem.error("ui.person.idKnown", other.name(), other.birthYm() == null ? "" : other.birthYm());
    }

    /** Adds a person, unless someone has her citizen ID already. */
    Optional<Problem> add(Person person) {
        Optional<Problem> clash = person.idNo() == null
                ? Optional.empty()
                : data.people().byIdNo(person.idNo()).stream()
                        .map(PersonWriter::known)
                        .findFirst();
        if (clash.isEmpty()) {
            data.change(
                    Messages.get("ui.ledger.person.change.add", person.name()),
                    edit -> edit.add(Ledgers.PERSON, person));
        }
        return clash;
    }

    /** Removes people to whom nothing refers. When something does, nothing is removed. */
    Optional<Held> remove(List<Person> people) {
        Optional<Held> held = people.stream().flatMap(p -> held(p).stream()).findFirst();
        if (held.isEmpty()) {
            String first = people.get(0).name();
            data.change(
                    people.size() == 1
                            ? Messages.get("ui.ledger.person.change.remove", first)
                            : Messages.get("ui.ledger.person.change.removeSome", people.size(), first),
                    edit -> people.forEach(p -> edit.remove(Ledgers.PERSON, p.id())));
        }
        return held;
    }

    private Optional<Held> held(Person person) {
        List<LeaderTerm> terms = data.leaders().ofPerson(person.id());
        List<AidPayment> payments = data.aid().ofPerson(person.id());
        if (terms.isEmpty() && payments.isEmpty()) {
            return Optional.empty();
        }
        RecordRef first = terms.isEmpty()
                ? new RecordRef(
                        Ledgers.PAYMENT, payments.get(payments.size() - 1).id())
                : new RecordRef(Ledgers.LEADER, terms.get(terms.size() - 1).id());
        return Optional.of(new Held(person, terms.size(), payments.size(), first));
    }
}
