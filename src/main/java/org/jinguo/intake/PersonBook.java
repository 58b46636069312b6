package org.jinguo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.store.PersonStore;

/**
 * The people that a file may speak of: by citizen ID anywhere, by name and birth within the
 * villages (domain document, 4.13).
 */
final class PersonBook {

    private record Name(String name, Long villageId) {}

    private final Work work;
    private final Map<Long, Person> people = new LinkedHashMap<>();
    private final Map<String, List<Long>> byIdNo = new HashMap<>();
    private final Map<Name, List<Long>> byName = new HashMap<>();
    private final Set<Long> fresh = new HashSet<>();
    private final Set<Long> changed = new LinkedHashSet<>();

    private PersonBook(Work work) {
        this.work = work;
    }

    /** Asks once for everybody in question; a row that tells no person stands as null. */
    static PersonBook of(Desk desk, List<PersonTold> told) {
        PersonBook book = new PersonBook(desk.work());
        PersonStore store = desk.data().people();
        store.ofVillages(desk.places().villageIds()).forEach(book::learn);
        List<String> ids = told.stream()
                .filter(Objects::nonNull)
                .map(person -> person.paper().idNo())
                .filter(Objects::nonNull)
                .toList();
        store.byIdNos(ids).forEach(book::learn);
        return book;
    }

    private void learn(Person person) {
        if (people.put(person.id(), person) == null) {
            index(person);
        }
    }

    private void index(Person person) {
        if (person.idNo() != null) {
            byIdNo.computeIfAbsent(person.idNo(), k -> new ArrayList<>(1)).add(person.id());
        }
        byName.computeIfAbsent(new Name(person.name(), person.villageId()), k -> new ArrayList<>(1))
                .add(person.id());
    }

    /** The person a row means; empty when there is none yet, or when the row was refused. */
    Optional<Person> find(RowReader row, PersonTold told) {
        String idNo = told.paper().idNo();
        if (idNo != null && byIdNo.containsKey(idNo)) {
            Person known = people.get(byIdNo.get(idNo).get(0));
            if (!known.name().equals(told.name())) {
                row.problem("idNo", Problem.error("intake.person.otherName", known.name()));
                return Optional.empty();
            }
            return Optional.of(known);
        }
        List<Person> named = byName
                .getOrDefault(new Name(told.name(), told.home().villageId()), List.of())
                .stream()
                .map(people::get)
                .filter(p -> idNo == null || p.idNo() == null)
                .filter(p -> compatible(p.birthYm(), told.birthYm()))
                .toList();
        if (named.size() > 1) {
            row.problem("name", Problem.error("intake.person.several", told.name(), named.size()));
            return Optional.empty();
        }
        return named.stream().findFirst();
    }

    private static boolean compatible(String known, String told) {
        return known == null || told == null || known.equals(told);
    }

    /** Adds a person who did not exist. */
    Person add(PersonTold told) {
        PersonTold.Paper paper = told.paper();
        PersonTold.Traits traits = told.traits();
        Person made = new Person(
                work.newId(),
                told.name(),
                paper.idNo(),
                paper.state(),
                paper.noIdReason(),
                told.birthYm(),
                paper.sex(),
                traits.ethnicity(),
                traits.politics(),
                traits.education(),
                traits.phone(),
                traits.phone2(),
                told.home().villageId(),
                told.home().groupId(),
                told.home().address(),
                null);
        learn(made);
        fresh.add(made.id());
        changed.add(made.id());
        return made;
    }

    /**
     * Fills what is open; phone, political status and education follow the roster, which is noted.
     * True when something changed.
     */
    boolean merge(RowReader row, Person old, PersonTold told) {
        PersonTold.Traits traits = told.traits();
        Map<String, Object> more = new HashMap<>();
        paper(old, told.paper(), more);
        fill(more, "birthYm", old.birthYm(), told.birthYm());
        fill(more, "sex", old.sex(), told.paper().sex());
        fill(more, "ethnicity", old.ethnicity(), traits.ethnicity());
        follow(row, more, "politics", old.politics(), traits.politics());
        follow(row, more, "education", old.education(), traits.education());
        follow(row, more, "phone", old.phone(), traits.phone());
        fill(more, "phone2", old.phone2(), traits.phone2());
        fill(more, "villageId", old.villageId(), told.home().villageId());
        if (Objects.equals(old.villageId(), told.home().villageId())) {
            fill(more, "groupId", old.groupId(), told.home().groupId());
        }
        fill(more, "address", old.address(), told.home().address());
        if (more.isEmpty()) {
            return false;
        }
        Person after = Ledgers.PERSON.with(old, more);
        people.put(after.id(), after);
        changed.add(after.id());
        if (old.idNo() == null && after.idNo() != null) {
            byIdNo.computeIfAbsent(after.idNo(), k -> new ArrayList<>(1)).add(after.id());
        }
        return true;
    }

    private static void paper(Person old, PersonTold.Paper told, Map<String, Object> more) {
        if (old.idNo() == null && told.idNo() != null) {
            more.put("idNo", told.idNo());
            more.put("idState", told.state());
            more.put("noIdReason", null);
        } else if (old.idState() == IdState.MISSING && told.state() == IdState.NONE) {
            more.put("idState", told.state());
            more.put("noIdReason", told.noIdReason());
        }
    }

    private static void fill(Map<String, Object> more, String key, Object old, Object told) {
        if (old == null && told != null) {
            more.put(key, told);
        }
    }

    private static void follow(RowReader row, Map<String, Object> more, String key, String old, String told) {
        if (told == null || told.equals(old)) {
            return;
        }
        more.put(key, told);
        if (old != null) {
            row.problem(key, Problem.hint("intake.changes", row.label(key), old, told));
        }
    }

    /** Notes for writing whoever is new or was changed; call once when all rows are through. */
    void write() {
        for (long id : changed) {
            if (fresh.contains(id)) {
                work.add(Ledgers.PERSON, people.get(id));
            } else {
                work.put(Ledgers.PERSON, people.get(id));
            }
        }
    }

    /** A person as she stands now. */
    Person get(long id) {
        return people.get(id);
    }
}
