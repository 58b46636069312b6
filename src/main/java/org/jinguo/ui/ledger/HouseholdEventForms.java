package org.jinguo.ui.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.FormNote;
import org.jinguo.ui.kit.form.FormProblem;

/** What is typed when households move to another village, are joined, or are split. */
final class HouseholdEventForms {

    private static final String VILLAGE = "villageId";
    private static final String GROUP = "groupId";
    private static final String DOOR = "doorNo";
    private static final String MEMBERS = "members";
    private static final String HEAD = "headName";
    private static final String PHONE = "phone";
    private static final String FIRST = "validFrom";
    private static final String LAST = "validTo";
    private static final String STAY = "stay";

    private final Viewpoint viewpoint;
    private final Clock clock;
    private final Supplier<FieldText> texts;
    private final Form moving = new Form();
    private final Form joining = new Form();
    private final Form splitting = new Form();
    private List<Household> about = List.of();

    HouseholdEventForms(Viewpoint viewpoint, Clock clock) {
        this.viewpoint = viewpoint;
        this.clock = clock;
        this.texts = () -> new FieldText(viewpoint.tree(), LocalDate.now(clock));
        FormEntry group = place(GROUP, FieldKind.GROUP, this::groups);
        FormEntry village = place(VILLAGE, FieldKind.VILLAGE, this::villages);
        village.parsedProperty().addListener((o, before, now) -> group.reread());
        moving.add(village, group, of(DOOR).optional(), of(FIRST).must())
                .add(note(Messages.get("ui.ledger.event.move.note")))
                .rule(() -> tooEarly(moving.entry(FIRST), 1));
        joining.add(stay(), of(LAST).must(), of(MEMBERS))
                .add(note(Messages.get("ui.ledger.event.join.note")))
                .rule(() -> tooEarly(joining.entry(LAST), 0));
        splitting
                .add(of(HEAD), of(DOOR), of(MEMBERS), of(PHONE), of(FIRST).must())
                .add(note(Messages.get("ui.ledger.event.split.note")))
                .rule(() -> tooEarly(splitting.entry(FIRST), 1))
                .rule(this::nobodyLeft);
        all().forEach(f -> f.rule(() -> Limits.of(Ledgers.HOUSEHOLD, f)));
    }

    private FormEntry of(String key) {
        return FormEntry.of(Ledgers.HOUSEHOLD, key, texts);
    }

    private FormEntry place(String key, FieldKind kind, Supplier<List<Long>> all) {
        String label = Ledgers.HOUSEHOLD.field(key).map(Field::label).orElseThrow();
        return FormEntry.choosing(Field.of(key, label, kind).must(), all, viewpoint::name);
    }

    private FormEntry stay() {
        return FormEntry.choosing(
                Field.of(STAY, Messages.get("ui.ledger.event.stay"), FieldKind.CHOICE)
                        .must(),
                () -> about,
                HouseholdEventForms::name);
    }

    private static FormNote note(String sentence) {
        FormNote note = FormNote.hint();
        note.say(sentence);
        return note;
    }

    private static String name(Household h) {
        return h.doorNo() == null ? h.headName() : Messages.get("ui.ledger.event.nameDoor", h.headName(), h.doorNo());
    }

    /** The villages of this installation but the one where the household is. */
    private List<Long> villages() {
        long own = about.isEmpty() ? 0 : about.get(0).villageId();
        return viewpoint.tree().home().stream()
                .flatMap(h -> viewpoint.tree().below(h.id(), AreaLevel.VILLAGE).stream())
                .filter(v -> v.id() != own && v.existsOn(viewpoint.day()))
                .map(Area::id)
                .toList();
    }

    private List<Long> groups() {
        return moving
                .entry(VILLAGE)
                .value()
                .map(v -> viewpoint.tree().below((Long) v, AreaLevel.GROUP))
                .orElse(List.of())
                .stream()
                .filter(g -> g.existsOn(viewpoint.day()))
                .map(Area::id)
                .toList();
    }

    /** Nobody goes before she has come; {@code after} days of her own are left to her. */
    private List<FormProblem> tooEarly(FormEntry day, int after) {
        LocalDate typed = day.as(LocalDate.class);
        return about.stream()
                .filter(h -> typed != null && h.validFrom() != null)
                .filter(h -> typed.isBefore(h.validFrom().plusDays(after)))
                .map(h -> Problem.error("ui.ledger.event.tooEarly", h.headName(), h.validFrom()))
                .map(p -> new FormProblem(day.key(), p))
                .limit(1)
                .toList();
    }

    private List<FormProblem> nobodyLeft() {
        Integer gone = splitting.entry(MEMBERS).as(Integer.class);
        Integer all = about.isEmpty() ? null : about.get(0).members();
        return gone == null || all == null || gone < all
                ? List.of()
                : List.of(new FormProblem(
                        MEMBERS,
                        Problem.error("ui.ledger.event.nobodyLeft", about.get(0).headName(), all, gone)));
    }

    private LocalDate day() {
        LocalDate today = LocalDate.now(clock);
        return viewpoint.day().isBefore(today) ? viewpoint.day() : today;
    }

    /** Begins the move of a household; false where there is no other village to move to. */
    boolean beginMoving(Household household) {
        about = List.of(household);
        if (villages().isEmpty()) {
            return false;
        }
        moving.name(
                Messages.get("ui.ledger.event.move.title", household.headName()),
                Messages.get("ui.ledger.event.move.save"));
        moving.begin(household.id(), () -> moving.entry(FIRST).propose(day()));
        return true;
    }

    void beginJoining(List<Household> households, Household stays) {
        about = List.copyOf(households);
        joining.name(
                Messages.get("ui.ledger.event.join.title", households.size()),
                Messages.get("ui.ledger.event.join.save"));
        joining.begin(stays.id(), () -> {
            joining.entry(STAY).propose(stays);
            joining.entry(LAST).propose(day());
            joining.entry(MEMBERS).propose(together().orElse(null));
        });
    }

    /** People of all of them; empty where they are not known of one. */
    private Optional<Integer> together() {
        return about.stream().anyMatch(h -> h.members() == null)
                ? Optional.empty()
                : Optional.of(about.stream().mapToInt(Household::members).sum());
    }

    void beginSplitting(Household household) {
        about = List.of(household);
        splitting.name(
                Messages.get("ui.ledger.event.split.title", household.headName()),
                Messages.get("ui.ledger.event.split.save"));
        splitting.begin(household.id(), () -> {
            splitting.entry(DOOR).propose(household.doorNo());
            splitting.entry(FIRST).propose(day());
        });
    }

    /** The group that a household moves to. */
    Area group() {
        return viewpoint.tree().get(moving.entry(GROUP).as(Long.class));
    }

    /** Its door there; null when none. */
    String door() {
        return moving.entry(DOOR).as(String.class);
    }

    /** The first day of what comes about by a form. */
    LocalDate first(Form form) {
        return form == joining
                ? joining.entry(LAST).as(LocalDate.class).plusDays(1)
                : form.entry(FIRST).as(LocalDate.class);
    }

    /** The household into which the others go. */
    Household stays() {
        return joining.entry(STAY).as(Household.class);
    }

    /** People of the joined household. */
    Integer members() {
        return joining.entry(MEMBERS).as(Integer.class);
    }

    /** The household that is split off, without place and number. */
    Household splitOff() {
        Map<String, Object> given = new HashMap<>();
        for (String key : List.of(HEAD, DOOR, MEMBERS, PHONE)) {
            given.put(key, splitting.entry(key).value().orElse(null));
        }
        given.put("status", HouseholdStatus.LIVING);
        return Ledgers.HOUSEHOLD.make(given);
    }

    /** People who stay where some were split off; as before where either is not known. */
    Integer left() {
        Integer all = about.get(0).members();
        Integer gone = splitting.entry(MEMBERS).as(Integer.class);
        return all == null || gone == null ? all : Integer.valueOf(all - gone);
    }

    /** The households that the form is about. */
    List<Household> about() {
        return new ArrayList<>(about);
    }

    Form moving() {
        return moving;
    }

    Form joining() {
        return joining;
    }

    Form splitting() {
        return splitting;
    }

    Stream<Form> all() {
        return Stream.of(moving, joining, splitting);
    }
}
