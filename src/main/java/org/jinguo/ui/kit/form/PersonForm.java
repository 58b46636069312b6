package org.jinguo.ui.kit.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.CitizenId;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.ui.kit.Viewpoint;

/**
 * The part of a form that is about a person: picked by initials or new, with what is known of her.
 * Add {@link #entries} to a {@link Form}, hand the form to {@link #joins}, and build the record
 * with {@link #build}.
 */
public final class PersonForm {

    private final FormEntry name;
    private final PersonSearch search;
    private final Function<Person, String> place;
    private final Map<String, FormEntry> entries = new LinkedHashMap<>();
    private final Optional<IdLink> link;

    /** A part with the name and some further fields of the person ledger, in their order. */
    public PersonForm(Viewpoint viewpoint, Supplier<FieldText> texts, Clock clock, List<String> keys) {
        place = p -> viewpoint.name(p.villageId()) + viewpoint.name(p.groupId());
        name = FormEntry.of(Ledgers.PERSON, "name", texts)
                .suggesting(this::suggest)
                .prompting(Messages.get("ui.person.prompt"));
        search = new PersonSearch(
                name.textProperty(), () -> viewpoint.village().map(Area::id).orElse(null));
        keys.forEach(k -> entries.put(k, FormEntry.of(Ledgers.PERSON, k, texts).optional()));
        link = entries.containsKey("idNo")
                ? Optional.of(new IdLink(entries, () -> LocalDate.now(clock), this::registered))
                : Optional.empty();
        search.chosenProperty().addListener((o, before, now) -> fill(now));
        name.touchedProperty().addListener((o, before, now) -> namesakes(now));
        name.textProperty().addListener((o, was, now) -> name.noticeProperty().set(Notice.NONE));
    }

    /** Joins the form: its rules are the person's, and drafts remember who was picked. */
    public void joins(Form form) {
        form.rule(this::rules);
        form.memory(search.chosenProperty()::get, memo -> {
            if (memo instanceof Optional<?> o && o.orElse(null) instanceof Person p) {
                search.choose(p);
            }
        });
    }

    private List<FormProblem> rules() {
        List<FormProblem> found = new ArrayList<>();
        known().ifPresent(p -> found.add(new FormProblem(
                "idNo", Problem.error("ui.person.idKnown", p.name(), p.birthYm() == null ? "" : p.birthYm()))));
        link.ifPresent(l -> found.addAll(l.contradictions()));
        return found;
    }

    private Optional<Person> known() {
        return Optional.ofNullable(entries.get("idNo"))
                .flatMap(FormEntry::value)
                .flatMap(id -> search.other((String) id));
    }

    private Optional<Notice> registered(String idNo) {
        return search.other(idNo)
                .map(p -> new Notice(
                        Messages.get("ui.form.id.registered", p.name(), place.apply(p)),
                        true,
                        List.of(offer(p), new Offer(Messages.get("ui.form.id.look"), () -> {}))));
    }

    private Offer offer(Person person) {
        return new Offer(Messages.get("ui.form.isHer"), () -> search.choose(person));
    }

    /** Someone new is named like someone known: said when the name is left. */
    private void namesakes(boolean left) {
        if (!left || search.chosenProperty().get().isPresent()) {
            return;
        }
        List<Person> same = search.sameName();
        if (!same.isEmpty()) {
            String lines = same.stream().map(this::line).collect(Collectors.joining("\n"));
            name.noticeProperty()
                    .set(new Notice(
                            Messages.get("ui.form.sameName", lines),
                            true,
                            same.size() == 1 ? List.of(offer(same.get(0))) : List.of()));
        }
    }

    private List<Suggestion> suggest(String typed) {
        return search.find(typed).stream()
                .map(p -> new Suggestion(line(p), () -> search.choose(p)))
                .toList();
    }

    private String line(Person p) {
        String birth = p.birthYm() == null ? "" : p.birthYm();
        String id = p.idNo() == null ? "" : CitizenId.maskToLastFour(p.idNo());
        return Messages.get("ui.person.line", p.name(), birth, place.apply(p), id);
    }

    private void fill(Optional<Person> person) {
        entries.forEach((key, entry) -> entry.begin(IdLink.of(person, key)));
    }

    /** Begins with nobody. */
    public void clear() {
        search.clear();
        name.begin(null);
        fill(Optional.empty());
    }

    /** Begins with someone whose name may be corrected. */
    public void correct(Person person) {
        search.fix(person);
        name.begin(person.name());
    }

    /** The person as she shall be stored; a new one lives in the given village or group. */
    public Person build(long newId, Area home) {
        return over(search.chosenProperty().get().orElseGet(() -> blank(newId, home)));
    }

    /** The person as typed so far; someone new has no identity and no home yet. */
    public Person typed() {
        Map<String, Object> none = Map.of("name", "", "idState", IdState.MISSING);
        return over(search.chosenProperty().get().orElseGet(() -> Ledgers.PERSON.make(none)));
    }

    private Person over(Person base) {
        Map<String, Object> now = new HashMap<>();
        entries.forEach((key, entry) -> now.put(key, entry.value().orElse(null)));
        now.put("name", name.value().orElse(search.name()));
        link.ifPresent(l -> l.complete(base, now));
        return Ledgers.PERSON.with(base, now);
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

    /** The entry of the name. */
    public FormEntry name() {
        return name;
    }

    /** All entries, the name first. */
    public List<FormEntry> entries() {
        List<FormEntry> all = new ArrayList<>(List.of(name));
        all.addAll(entries.values());
        return all;
    }

    /** The entry of a further field. */
    public FormEntry entry(String key) {
        return entries.get(key);
    }
}
