package org.jinguo.ui.aid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jinguo.config.Messages;
import org.jinguo.figures.Paid;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidCase;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.AidRules;
import org.jinguo.model.aid.PaymentHistory;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.FormNote;
import org.jinguo.ui.kit.form.FormProblem;
import org.jinguo.ui.kit.form.FormRemarks;
import org.jinguo.ui.kit.form.PersonForm;

/** The form of a payment: programme, person, money, and what its roster asks for besides. */
final class AidForm {

    /** In the form of her own telephone stands beside that of this payment. */
    private static final String PHONE = "phone";

    private static final String PHONE_ENTRY = "contactPhone";

    private final Clock clock;
    private final PersonForm person;
    private final Form form = new Form();
    private final FormNote duplicates = FormNote.warning();
    private final Map<String, FormEntry> entries = new LinkedHashMap<>();
    private final FormEntry programme;
    private final FormEntry village;
    private PaymentHistory history = PaymentHistory.NONE;
    private Optional<Paid> corrected = Optional.empty();

    AidForm(Viewpoint viewpoint, Supplier<FieldText> texts, Clock clock, Supplier<List<AidProgramme>> programmes) {
        this.clock = clock;
        programme = FormEntry.choosing(
                choice("programme", Messages.get("ui.aid.programme")), programmes, AidProgramme::name);
        village =
                FormEntry.choosing(choice("village", Messages.get("ui.aid.village")), viewpoint::villages, Area::name);
        person = new PersonForm(viewpoint, texts, clock, List.of("idNo", "birthYm", "sex", "phone"));
        AidFields.all()
                .forEach(key ->
                        entries.put(key, key.equals(PHONE) ? phone(texts) : FormEntry.of(Ledgers.PAYMENT, key, texts)));
        lay();
        programme.parsedProperty().addListener((o, before, now) -> programmeChosen());
        person.search().chosenProperty().addListener((o, before, now) -> picked(now, viewpoint));
        entry("acctName").parsedProperty().addListener((o, before, now) -> accountTyped());
        person.name().textProperty().addListener((o, before, now) -> accountTyped());
        entry("agentName").textProperty().addListener((o, before, now) -> agentTyped());
        programmeChosen();
        accountTyped();
        agentTyped();
    }

    /** Her telephone this time; her own one stands with her. */
    private static FormEntry phone(Supplier<FieldText> texts) {
        Field field = Field.of(PHONE_ENTRY, Messages.get("ui.aid.contactPhone"), FieldKind.PHONE);
        return FormEntry.of(Ledgers.PAYMENT, field, texts);
    }

    private static Field choice(String key, String label) {
        return Field.of(key, label, FieldKind.CHOICE).must();
    }

    private void lay() {
        form.add(programme)
                .add(person.name())
                .add(duplicates)
                .add(person.entries().subList(1, person.entries().size()))
                .add(village)
                .add(List.copyOf(entries.values()))
                .carry("programme", "paidOn", "batch", "fund")
                .watch(this::remarks);
        person.joins(form);
    }

    /** What the rules say, but for “once”, which is told while the name is picked. */
    private List<FormProblem> remarks() {
        if (programme().isEmpty()) {
            return List.of();
        }
        AidCase one = about(payment(0, 0), programme().get(), person.typed());
        Optional<Remark> once = AidRules.once(one);
        boolean amount = entry("amount").value().isPresent();
        List<Remark> now = AidRules.check(one).stream()
                .filter(r -> once.filter(r::equals).isEmpty())
                .filter(r -> amount || !r.key().equals("amount"))
                .toList();
        return FormRemarks.of(form, Set.of(), before(), now);
    }

    private List<Remark> before() {
        return corrected
                .map(c -> AidRules.check(about(c.payment(), c.programme(), c.person())))
                .orElse(List.of());
    }

    private AidCase about(AidPayment payment, AidProgramme of, Person to) {
        return new AidCase(payment, of, to, history.others(to, payment.id()));
    }

    /** The programme's “once”, by what the picked person received; empty while it holds. */
    Optional<Problem> once() {
        Optional<AidProgramme> of = programme();
        LocalDate day = entry("paidOn").as(LocalDate.class);
        if (of.isEmpty() || day == null) {
            return Optional.empty();
        }
        return AidRules.once(about(payment(0, 0), of.get(), person.typed())).map(Remark::problem);
    }

    /** What the picked person received. */
    void know(PaymentHistory received) {
        history = received;
    }

    /** Another's account needs the relation. */
    private void accountTyped() {
        String holder = entry("acctName").as(String.class);
        boolean others = holder != null && !holder.equals(person.search().name());
        entry("acctRelation")
                .visibleProperty()
                .set(others || !entry("acctRelation").typed().isEmpty());
    }

    /** Birth and sex are asked of someone new only; a known person has her village. */
    private void picked(Optional<Person> now, Viewpoint viewpoint) {
        person.entry("birthYm").visibleProperty().set(now.isEmpty());
        person.entry("sex").visibleProperty().set(now.isEmpty());
        now.flatMap(p -> viewpoint.tree().find(p.villageId())).ifPresent(village::follow);
    }

    /** Someone who received it in her place is asked who she is. */
    private void agentTyped() {
        boolean agent = !entry("agentName").typed().isBlank();
        AidFields.OF_AGENT.forEach(
                k -> entry(k).visibleProperty().set(agent || !entry(k).typed().isEmpty()));
    }

    private void programmeChosen() {
        Optional<AidProgramme> now = programme();
        List<String> asked = now.map(AidFields::special).orElse(List.of());
        AidFields.special().forEach(k -> entry(k).visibleProperty().set(asked.contains(k)));
        now.map(AidProgramme::defaultAmount).ifPresent(entry("amount")::follow);
    }

    /** Begins with a new payment; programme, batch, day and fund stay as they were last. */
    void begin(AidProgramme first, Optional<Area> in, LocalDate day) {
        corrected = Optional.empty();
        form.begin("new", () -> {
            person.clear();
            if (programme().isEmpty()) {
                programme.propose(first);
            }
            if (entry("paidOn").typed().isEmpty()) {
                entry("paidOn").propose(day);
            }
            village.propose(in.orElse(null));
            programmeChosen();
        });
    }

    /** Begins with a stored payment. */
    void begin(Paid row, Optional<Area> in) {
        corrected = Optional.of(row);
        form.begin(row.payment().id(), () -> {
            person.clear();
            person.correct(row.person());
            programme.begin(row.programme());
            entries.forEach((key, e) -> e.begin(Ledgers.PAYMENT.get(row.payment(), key)));
            village.begin(in.orElse(null));
        });
    }

    Person buildPerson(long newId) {
        return person.build(newId, village.as(Area.class));
    }

    /** The payment to be stored, to a person. */
    AidPayment build(long newId, long personId) {
        return Ledgers.PAYMENT.with(
                payment(newId, personId), "villageId", village.as(Area.class).id());
    }

    /** The payment as typed so far, of no village yet. */
    private AidPayment payment(long newId, long personId) {
        AidPayment base = corrected().orElseGet(() -> blank(newId));
        Map<String, Object> now = new HashMap<>();
        List<FormEntry> shown = new ArrayList<>(form.shown());
        shown.retainAll(entries.values());
        shown.forEach(e -> now.put(component(e), value(base, e)));
        if (now.get("amount") == null) {
            now.remove("amount");
        }
        now.put("programmeId", programme().orElseThrow().id());
        now.put("personId", personId);
        Optional.ofNullable(entry("paidOn").as(LocalDate.class)).ifPresent(day -> now.put("yearNo", day.getYear()));
        return Ledgers.PAYMENT.with(base, now);
    }

    /** A tick that was known as none stays so; it is not the same as not known. */
    private static Object value(AidPayment base, FormEntry entry) {
        boolean tick = entry.field().kind() == FieldKind.TICK;
        boolean known = tick && Ledgers.PAYMENT.get(base, component(entry)) != null;
        return entry.value().orElse(known ? Boolean.FALSE : null);
    }

    private static String component(FormEntry entry) {
        return entry.key().equals(PHONE_ENTRY) ? PHONE : entry.key();
    }

    private AidPayment blank(long id) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", id);
        given.put("state", PaymentState.PAID);
        given.put("recordedOn", LocalDate.now(clock));
        return Ledgers.PAYMENT.make(given);
    }

    FormEntry entry(String key) {
        return entries.get(key);
    }

    PersonForm person() {
        return person;
    }

    Optional<AidProgramme> programme() {
        return programme.value().map(AidProgramme.class::cast);
    }

    FormEntry programmeEntry() {
        return programme;
    }

    FormNote duplicates() {
        return duplicates;
    }

    Form form() {
        return form;
    }

    Optional<AidPayment> corrected() {
        return corrected.map(Paid::payment);
    }
}
