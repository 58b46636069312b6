package org.jinguo.ui.kit.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonIndex;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.UnitNames;
import org.jinguo.ui.kit.Viewpoint;

/**
 * A form of all fields of a ledger over one record at a time; it yields the changed record.
 *
 * <pre>
 * households = new RecordForm&lt;&gt;(Ledgers.HOUSEHOLD, viewpoint, clock);
 * households.form().carry("villageId", "groupId").onSave(this::save).onClose(this::close);
 * households.form().name("修改住户", "保存");
 * households.begin(row);              // or beginNew(blank)
 * if (households.form().check()) {
 *     Household changed = households.record();
 * }
 * </pre>
 *
 * @param <R> the record type
 */
public final class RecordForm<R extends Record> {

    private final Ledger<R> ledger;
    private final Viewpoint viewpoint;
    private final Supplier<FieldText> texts;
    private final Form form = new Form();
    private final Map<String, FormEntry> entries = new HashMap<>();
    private BiConsumer<R, Map<String, Object>> completion = (base, now) -> {};
    private Optional<R> base = Optional.empty();

    /** A form of all fields of a ledger. */
    public RecordForm(Ledger<R> ledger, Viewpoint viewpoint, Clock clock) {
        this(ledger, viewpoint, clock, ledger.fields().stream().map(Field::key).toList());
    }

    /** A form of some fields of a ledger, in the given order. */
    public RecordForm(Ledger<R> ledger, Viewpoint viewpoint, Clock clock, List<String> keys) {
        this.ledger = ledger;
        this.viewpoint = viewpoint;
        this.texts = () -> new FieldText(viewpoint.tree(), LocalDate.now(clock));
        keys.forEach(key -> entries.put(key, entry(key)));
        keys.forEach(key -> form.add(entries.get(key)));
        Optional.ofNullable(entries.get("villageId"))
                .ifPresent(v -> v.parsedProperty().addListener((o, was, now) -> villageChanged()));
    }

    /**
     * The form of a person: birth and sex follow from the ID, a number that someone else has is
     * told with the way to her, and the state of the ID is kept.
     *
     * @param people everyone known, asked anew each time
     * @param open opens the record of someone who has the typed number already
     */
    public static RecordForm<Person> ofPerson(
            Viewpoint viewpoint, Clock clock, Supplier<PersonIndex> people, java.util.function.Consumer<Person> open) {
        RecordForm<Person> made = new RecordForm<>(Ledgers.PERSON, viewpoint, clock);
        made.entries.get("idNo").optional();
        Function<String, Optional<Person>> other = id -> people.get()
                .byIdNo(id)
                .filter(p -> made.base.filter(b -> b.id() == p.id()).isEmpty());
        IdLink link = new IdLink(
                made.entries,
                () -> LocalDate.now(clock),
                id -> other.apply(id).map(p -> registered(viewpoint, p, open)));
        made.completion = link::complete;
        made.form.rule(link::contradictions);
        made.form.rule(() -> known(made.entries.get("idNo"), other));
        return made;
    }

    private static Notice registered(Viewpoint viewpoint, Person p, java.util.function.Consumer<Person> open) {
        return new Notice(
                Messages.get("ui.form.id.registered", p.name(), viewpoint.name(p.villageId())),
                true,
                List.of(
                        new Offer(Messages.get("ui.form.isHer"), () -> open.accept(p)),
                        new Offer(Messages.get("ui.form.id.look"), () -> {})));
    }

    private static List<FormProblem> known(FormEntry idNo, Function<String, Optional<Person>> other) {
        return idNo.value().flatMap(id -> other.apply((String) id)).stream()
                .map(p -> new FormProblem(
                        "idNo", Problem.error("ui.person.idKnown", p.name(), p.birthYm() == null ? "" : p.birthYm())))
                .toList();
    }

    private FormEntry entry(String key) {
        Field field = ledger.field(key).orElseThrow();
        return switch (field.kind()) {
            case VILLAGE -> FormEntry.choosing(field, this::villages, this::nameOf);
            case GROUP -> FormEntry.choosing(field, this::groups, this::nameOf);
            case UNIT -> FormEntry.choosing(field, this::units, this::unitName);
            default -> FormEntry.of(ledger, key, texts);
        };
    }

    private String nameOf(Long id) {
        return viewpoint.name(id);
    }

    private List<Long> units() {
        return new UnitNames(viewpoint.tree()).all().stream().map(Area::id).toList();
    }

    private String unitName(Long id) {
        return new UnitNames(viewpoint.tree()).of(id);
    }

    private List<Long> villages() {
        return viewpoint.villages().stream().map(Area::id).toList();
    }

    private List<Long> groups() {
        return Optional.ofNullable(entries.get("villageId"))
                .flatMap(FormEntry::value)
                .map(village -> viewpoint.tree().below((Long) village, AreaLevel.GROUP))
                .orElseGet(viewpoint::groups)
                .stream()
                .filter(g -> g.existsOn(viewpoint.day()))
                .map(Area::id)
                .toList();
    }

    private void villageChanged() {
        Optional.ofNullable(entries.get("groupId")).ifPresent(FormEntry::reread);
    }

    /** What else follows from the values when the record is made. */
    public RecordForm<R> completing(BiConsumer<R, Map<String, Object>> newCompletion) {
        completion = newCompletion;
        return this;
    }

    /** Begins with a stored record. */
    public void begin(R row) {
        base = Optional.of(row);
        form.begin(ledger.get(row, "id"), () -> fill(row, false));
    }

    /**
     * Begins a new record; what the blank one holds already is shown as proposed, and what was
     * carried over stays.
     */
    public void beginNew(R blank) {
        base = Optional.of(blank);
        form.begin("new", () -> fill(blank, true));
    }

    private void fill(R row, boolean fresh) {
        // The village first: it says which groups there are.
        entries.entrySet().stream()
                .sorted((a, b) -> Boolean.compare(village(b), village(a)))
                .forEach(e -> fill(e.getValue(), known(row, e.getKey()), fresh));
    }

    private static boolean village(Map.Entry<String, FormEntry> entry) {
        return entry.getKey().equals("villageId");
    }

    private void fill(FormEntry entry, Object value, boolean fresh) {
        if (!fresh) {
            entry.begin(value);
        } else if (value != null && !entry.proposedProperty().get()) {
            entry.propose(value);
        }
    }

    /** The value of a component; zero in a primitive one means that there is none yet. */
    private Object known(R row, String key) {
        Object value = ledger.get(row, key);
        boolean blank =
                ledger.componentType(key).isPrimitive() && (value.equals(0) || value.equals(0L) || value.equals(false));
        return blank ? null : value;
    }

    /** The record as it shall be stored; call it only when the form's check was passed. */
    public R record() {
        R row = base.orElseThrow();
        Map<String, Object> now = new HashMap<>();
        form.values().forEach((key, value) -> {
            if (value != null || !ledger.componentType(key).isPrimitive()) {
                now.put(key, value);
            } else if (ledger.componentType(key) == boolean.class) {
                now.put(key, false);
            }
        });
        completion.accept(row, now);
        return ledger.with(row, now);
    }

    /** The record that the form began with. */
    public Optional<R> base() {
        return base;
    }

    /** The form, to be given its name, deeds, rules and what is carried over. */
    public Form form() {
        return form;
    }

    /** The entry of a field. */
    public FormEntry entryOf(String key) {
        return Optional.ofNullable(entries.get(key)).orElseThrow();
    }
}
