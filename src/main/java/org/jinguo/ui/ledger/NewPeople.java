package org.jinguo.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonIndex;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Ids;
import org.jinguo.ui.kit.grid.NewRow;
import org.jinguo.ui.kit.grid.NewRowOutcome;
import org.jinguo.ui.kit.grid.NewRowProblem;
import org.jinguo.ui.kit.grid.NewRows;
import org.jinguo.ui.kit.grid.NewRowsBatch;
import org.jinguo.ui.kit.grid.NewRowsResult;
import org.jinguo.ui.kit.page.NewPlace;

/** Makes people of new rows. */
final class NewPeople implements NewRows<PersonRow> {

    private static final String ID = "idNo";

    private final DataFolder data;
    private final PersonWriter writer;
    private final NewPlace place;
    private final LocalDate today;

    NewPeople(DataFolder data, PersonWriter writer, NewPlace place, LocalDate today) {
        this.data = data;
        this.writer = writer;
        this.place = place;
        this.today = today;
    }

    @Override
    public Set<String> needed() {
        return Set.of("name");
    }

    @Override
    public List<NewRowOutcome> check(List<NewRow> rows) {
        PersonIndex known = data.people().index();
        List<Person> before = new ArrayList<>();
        List<NewRowOutcome> outcomes = new ArrayList<>();
        for (NewRow row : rows) {
            Person person = person(row);
            NewRowOutcome outcome = known(person, known, before).orElseGet(() -> look(row, person, known, before));
            if (outcome.isNew()) {
                before.add(person);
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    /** The person that a row tells; her birth and sex follow from her citizen ID. */
    private Person person(NewRow row) {
        Map<String, Object> blank = new HashMap<>();
        blank.put("id", Ids.next());
        blank.put("name", "");
        blank.put("idState", IdState.MISSING);
        Map<String, Object> values = new HashMap<>(row.values());
        Optional<Long> village = place.village(row, "villageId");
        village.ifPresent(v -> values.put("villageId", v));
        place.group(row, "groupId", village).ifPresent(g -> values.put("groupId", g));
        return PersonRules.after(Ledgers.PERSON.make(blank), values, today);
    }

    /** She is there already, or stands in an earlier row. */
    private static Optional<NewRowOutcome> known(Person person, PersonIndex known, List<Person> before) {
        Optional<Person> there = known.byName(person.name()).stream()
                .filter(p -> isSame(person, p))
                .findFirst();
        if (there.isPresent()) {
            return Optional.of(NewRowOutcome.known(
                    person.idNo() == null
                            ? Problem.explain("ui.ledger.person.known", person.name())
                            : Problem.explain("ui.ledger.person.there", person.name())));
        }
        return before.stream().anyMatch(p -> isSame(person, p))
                ? Optional.of(NewRowOutcome.known(Problem.explain("ui.ledger.twice")))
                : Optional.empty();
    }

    private static boolean isSame(Person one, Person other) {
        if (!one.name().equals(other.name())) {
            return false;
        }
        return one.idNo() != null
                ? one.idNo().equals(other.idNo())
                : Objects.equals(one.villageId(), other.villageId())
                        && (one.birthYm() == null || one.birthYm().equals(other.birthYm()));
    }

    private NewRowOutcome look(NewRow row, Person person, PersonIndex known, List<Person> before) {
        List<NewRowProblem> problems = new ArrayList<>();
        if (person.name().isEmpty()) {
            add(problems, "name", Problem.error("field.required", label("name")));
        }
        if (person.idNo() != null) {
            known.byIdNo(person.idNo()).ifPresent(p -> add(problems, ID, PersonWriter.known(p)));
            before.stream()
                    .filter(p -> person.idNo().equals(p.idNo()))
                    .findFirst()
                    .ifPresent(p -> add(problems, ID, sameId(p, person)));
        }
        PersonRules.ofIdNo(person, today).forEach(p -> add(problems, ID, p));
        row.value("birthYm")
                .filter(typed -> !typed.equals(person.birthYm()))
                .ifPresent(
                        typed -> add(problems, "birthYm", Problem.explain("birth.differs", typed, person.birthYm())));
        problems.addAll(
                place.apart(Optional.ofNullable(person.villageId()), Optional.ofNullable(person.groupId()), "groupId"));
        for (Field field : Ledgers.PERSON.fields()) {
            Object value = Ledgers.PERSON.get(person, field.key());
            Limits.of(Ledgers.PERSON, field, value).forEach(p -> add(problems, field.key(), p));
        }
        return NewRowOutcome.of(problems);
    }

    private static Problem sameId(Person one, Person other) {
        return Problem.error("ui.ledger.person.sameId", one.name(), other.name());
    }

    private static String label(String key) {
        return Ledgers.PERSON.field(key).map(Field::label).orElse(key);
    }

    private static void add(List<NewRowProblem> problems, String key, Problem problem) {
        problems.add(new NewRowProblem(key, problem));
    }

    @Override
    public NewRowsResult write(NewRowsBatch<PersonRow> batch) {
        List<Changed<Person>> changes = new ArrayList<>();
        batch.edits().forEach((row, values) -> changes.add(new Changed<>(row.person(), values)));
        Optional<Problem> clash = writer.clash(changes);
        if (clash.isPresent()) {
            return NewRowsResult.refused(clash.get());
        }
        List<Person> people = batch.rows().stream().map(this::person).toList();
        String label = batch.label()
                .orElseGet(() -> Messages.get(
                        "ui.ledger.person.change.add", people.get(0).name()));
        data.change(label, edit -> {
            people.forEach(p -> edit.add(Ledgers.PERSON, p));
            writer.put(edit, changes);
        });
        return NewRowsResult.written(label);
    }
}
