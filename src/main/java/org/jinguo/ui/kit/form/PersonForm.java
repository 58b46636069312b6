package org.jinguo.ui.kit.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.CitizenId;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonName;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;

/** The part of a form that is about a person: picked or new, with what is known of her. */
public final class PersonForm {

    private final PersonSearch search;
    private final Clock clock;
    private final Map<String, FormEntry> entries = new HashMap<>();

    /** A form with some fields of the person ledger. */
    public PersonForm(
            PersonSearch search, Supplier<FieldText> texts, Clock clock, List<String> keys) {
        this.search = search;
        this.clock = clock;
        keys.forEach(k -> entries.put(k, FormEntry.of(Ledgers.PERSON, k, texts)));
        search.chosenProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now.isPresent() || before.isPresent()) {
                                fill(now);
                            }
                        });
    }

    private void fill(Optional<Person> person) {
        entries.forEach(
                (key, entry) ->
                        entry.begin(person.map(p -> Ledgers.PERSON.get(p, key)).orElse(null)));
    }

    /** Begins with nobody. */
    public void clear() {
        search.clear();
        fill(Optional.empty());
    }

    /** What is wrong and keeps it from being saved, name first; also tells it at the fields. */
    public List<Problem> errors() {
        entries.values().forEach(FormEntry::touch);
        List<Problem> errors = new ArrayList<>(name().problems());
        if (name().isNone()) {
            errors.add(Problem.error("ui.person.noName"));
        }
        entries.values().stream()
                .filter(e -> e.refused() && !e.parsedProperty().get().text().isEmpty())
                .forEach(e -> errors.addAll(e.problems()));
        known().ifPresent(
                        p ->
                                errors.add(
                                        Problem.error(
                                                "ui.person.idKnown",
                                                p.name(),
                                                p.birthYm() == null ? "" : p.birthYm())));
        return errors.stream().filter(p -> p.level() == Problem.Level.ERROR).toList();
    }

    private Parsed<PersonName> name() {
        return PersonName.read(search.name(), false);
    }

    private Optional<Person> known() {
        return Optional.ofNullable(entries.get("idNo"))
                .flatMap(FormEntry::value)
                .flatMap(id -> search.other((String) id));
    }

    /** The person as she shall be stored; a new one lives in the given village or group. */
    public Person build(long newId, Area home) {
        Person base = search.chosenProperty().get().orElseGet(() -> blank(newId, home));
        Map<String, Object> now = new HashMap<>();
        entries.forEach((key, entry) -> now.put(key, entry.value().orElse(null)));
        now.put("name", name().value().map(PersonName::text).orElse(search.name()));
        if (entries.containsKey("idNo")) {
            identity(base, now);
        }
        return Ledgers.PERSON.with(base, now);
    }

    private void identity(Person base, Map<String, Object> now) {
        String typed = entries.get("idNo").textProperty().get();
        CitizenId.Reading reading =
                CitizenId.read(typed == null ? "" : typed, LocalDate.now(clock));
        if (reading.isNone()) {
            now.put("idState", base.idState() == IdState.NONE ? IdState.NONE : IdState.MISSING);
            return;
        }
        now.put("idState", reading.state());
        reading.birthYm().ifPresent(b -> now.put("birthYm", b));
        reading.sex().ifPresent(s -> now.put("sex", s));
    }

    private static Person blank(long id, Area home) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", id);
        given.put("name", "");
        given.put("idState", IdState.MISSING);
        if (home.level() == AreaLevel.GROUP) {
            given.put("villageId", home.parentId());
            given.put("groupId", home.id());
        } else {
            given.put("villageId", home.id());
        }
        return Ledgers.PERSON.make(given);
    }

    /** The search that picks. */
    public PersonSearch search() {
        return search;
    }

    /** The entry of a field. */
    public FormEntry entry(String key) {
        return entries.get(key);
    }
}
