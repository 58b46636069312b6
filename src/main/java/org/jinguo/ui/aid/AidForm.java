package org.jinguo.ui.aid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jinguo.config.Messages;
import org.jinguo.figures.Paid;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.FormNote;
import org.jinguo.ui.kit.form.FormProblem;
import org.jinguo.ui.kit.form.PersonForm;

/** The form of a payment: programme, person, money, and what its roster asks for besides. */
final class AidForm {

    /** Fields that every programme has, in the order of the form; the remark comes last of all. */
    static final List<String> COMMON =
            List.of("amount", "paidOn", "batch", "fund", "acctName", "bank", "acctNo");

    /** Fields that only some rosters ask for (R08–R11), in the order of the form. */
    static final List<String> SPECIAL =
            List.of(
                    "hardship",
                    "story",
                    "members",
                    "kidType",
                    "school",
                    "gradeClass",
                    "eduStage",
                    "guardianName",
                    "guardianRelation",
                    "guardianPhone",
                    "disease",
                    "stage",
                    "diagnosedOn",
                    "hospital",
                    "costSelf",
                    "donor");

    private final Clock clock;
    private final PersonForm person;
    private final Form form = new Form();
    private final FormNote duplicates = FormNote.warning();
    private final Map<String, FormEntry> entries = new LinkedHashMap<>();
    private final FormEntry programme;
    private final FormEntry village;
    private Optional<AidPayment> corrected = Optional.empty();

    AidForm(
            Viewpoint viewpoint,
            Supplier<FieldText> texts,
            Clock clock,
            Supplier<List<AidProgramme>> programmes) {
        this.clock = clock;
        programme =
                FormEntry.choosing(
                        choice("programme", Messages.get("ui.aid.programme")),
                        programmes,
                        AidProgramme::name);
        village =
                FormEntry.choosing(
                        choice("village", Messages.get("ui.aid.village")),
                        viewpoint::villages,
                        Area::name);
        person =
                new PersonForm(viewpoint, texts, clock, List.of("idNo", "birthYm", "sex", "phone"));
        COMMON.forEach(k -> entries.put(k, FormEntry.of(Ledgers.PAYMENT, k, texts)));
        SPECIAL.forEach(k -> entries.put(k, FormEntry.of(Ledgers.PAYMENT, k, texts)));
        entries.put("remark", FormEntry.of(Ledgers.PAYMENT, "remark", texts));
        lay();
        programme.parsedProperty().addListener((o, before, now) -> programmeChosen());
        person.search().chosenProperty().addListener((o, before, now) -> picked(now, viewpoint));
        programmeChosen();
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
                .rule(this::noAmount);
        person.joins(form);
    }

    private List<FormProblem> noAmount() {
        return entry("amount").value().filter(v -> (Long) v == 0).isPresent()
                ? List.of(new FormProblem("amount", Problem.error("ui.aid.noAmount")))
                : List.of();
    }

    /** Birth and sex are asked of someone new only; a known person has her village. */
    private void picked(Optional<Person> now, Viewpoint viewpoint) {
        person.entry("birthYm").visibleProperty().set(now.isEmpty());
        person.entry("sex").visibleProperty().set(now.isEmpty());
        now.flatMap(p -> viewpoint.tree().find(p.villageId())).ifPresent(village::follow);
    }

    /** What a programme's roster asks for besides the common fields (R08–R11). */
    private static List<String> special(AidProgramme programme) {
        return switch (programme.code()) {
            case "POOR_WOMEN" -> List.of("hardship", "story", "members");
            case "POOR_CHILDREN" ->
                    List.of(
                            "kidType",
                            "school",
                            "guardianName",
                            "guardianRelation",
                            "guardianPhone",
                            "story");
            case "TWO_CANCERS" ->
                    List.of("disease", "stage", "diagnosedOn", "hospital", "costSelf");
            case "SPRING_BUD" ->
                    List.of(
                            "school",
                            "gradeClass",
                            "eduStage",
                            "guardianName",
                            "guardianPhone",
                            "donor");
            default -> List.of("hardship");
        };
    }

    private void programmeChosen() {
        Optional<AidProgramme> now = programme();
        List<String> asked = now.map(AidForm::special).orElse(List.of());
        SPECIAL.forEach(k -> entry(k).visibleProperty().set(asked.contains(k)));
        now.map(AidProgramme::defaultAmount).ifPresent(entry("amount")::follow);
    }

    /** Begins with a new payment; programme, batch, day and fund stay as they were last. */
    void begin(AidProgramme first, Optional<Area> in, LocalDate day) {
        corrected = Optional.empty();
        form.begin(
                "new",
                () -> {
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
        corrected = Optional.of(row.payment());
        form.begin(
                row.payment().id(),
                () -> {
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
        AidPayment base = corrected.orElseGet(() -> blank(newId));
        Map<String, Object> now = new HashMap<>();
        List<FormEntry> shown = new ArrayList<>(form.shown());
        shown.retainAll(entries.values());
        shown.forEach(e -> now.put(e.key(), e.value().orElse(null)));
        now.put("programmeId", programme().orElseThrow().id());
        now.put("personId", personId);
        now.put("villageId", village.as(Area.class).id());
        now.put("yearNo", entry("paidOn").as(LocalDate.class).getYear());
        return Ledgers.PAYMENT.with(base, now);
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
        return corrected;
    }
}
