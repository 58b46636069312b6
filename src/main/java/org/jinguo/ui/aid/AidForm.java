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
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jinguo.figures.Paid;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.PersonForm;
import org.jinguo.ui.kit.form.PersonSearch;
import org.jinguo.ui.kit.Viewpoint;

/** The form of a payment: programme, person, money, and what its roster asks for besides. */
final class AidForm {

    /** Fields that every programme has, in the order of the form. */
    static final List<String> COMMON =
            List.of("amount", "paidOn", "batch", "fund", "acctName", "bank", "acctNo", "remark");

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
    private final Map<String, FormEntry> entries = new LinkedHashMap<>();
    private final ObjectProperty<AidProgramme> programme = new SimpleObjectProperty<>();
    private final ObjectProperty<Area> village = new SimpleObjectProperty<>();
    private Optional<AidPayment> corrected = Optional.empty();

    AidForm(Viewpoint viewpoint, Supplier<FieldText> texts, Clock clock) {
        this.clock = clock;
        PersonSearch search =
                new PersonSearch(() -> viewpoint.village().map(Area::id).orElse(null));
        person = new PersonForm(search, texts, clock, List.of("idNo", "phone"));
        COMMON.forEach(k -> entries.put(k, FormEntry.of(Ledgers.PAYMENT, k, texts)));
        SPECIAL.forEach(k -> entries.put(k, FormEntry.of(Ledgers.PAYMENT, k, texts)));
        programme.addListener((o, before, now) -> suggestAmount(now));
        search.chosenProperty()
                .addListener(
                        (o, before, now) ->
                                now.flatMap(p -> viewpoint.tree().find(p.villageId()))
                                        .ifPresent(village::set));
    }

    /** What a programme's roster asks for besides the common fields (R08–R11). */
    static List<String> special(AidProgramme programme) {
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

    private void suggestAmount(AidProgramme now) {
        FormEntry amount = entry("amount");
        if (now != null && now.defaultAmount() != null && amount.textProperty().get().isEmpty()) {
            amount.begin(now.defaultAmount());
        }
    }

    /** Begins with a new payment; programme, batch, day and fund stay as they were last. */
    void begin(AidProgramme first, Area in, LocalDate day) {
        corrected = Optional.empty();
        person.clear();
        for (Map.Entry<String, FormEntry> e : entries.entrySet()) {
            if (!List.of("batch", "paidOn", "fund").contains(e.getKey())) {
                e.getValue().begin(null);
            }
        }
        if (entry("paidOn").textProperty().get().isEmpty()) {
            entry("paidOn").begin(day);
        }
        village.set(in);
        if (programme.get() == null) {
            programme.set(first);
        } else {
            suggestAmount(programme.get());
        }
    }

    /** Begins with a stored payment. */
    void begin(Paid row, Area in) {
        corrected = Optional.of(row.payment());
        person.clear();
        person.search().choose(row.person());
        entries.forEach((key, e) -> e.begin(Ledgers.PAYMENT.get(row.payment(), key)));
        programme.set(row.programme());
        village.set(in);
    }

    /** What keeps it from being saved. */
    List<Problem> errors() {
        List<Problem> errors = new ArrayList<>(person.errors());
        shown().forEach(
                        key -> {
                            FormEntry e = entry(key);
                            e.touch();
                            if (e.refused()) {
                                errors.addAll(e.problems());
                            }
                        });
        if (entry("amount").value().filter(v -> (Long) v == 0).isPresent()) {
            errors.add(Problem.error("ui.aid.noAmount"));
        }
        if (village.get() == null) {
            errors.add(Problem.error("ui.aid.noVillage"));
        }
        return errors;
    }

    /** Keys of the fields on the form for the programme. */
    List<String> shown() {
        List<String> keys = new ArrayList<>(COMMON);
        if (programme.get() != null) {
            keys.addAll(special(programme.get()));
        }
        return keys;
    }

    Person buildPerson(long newId) {
        return person.build(newId, village.get());
    }

    /** The payment to be stored, to a person. */
    AidPayment build(long newId, long personId) {
        AidPayment base = corrected.orElseGet(() -> blank(newId));
        Map<String, Object> now = new HashMap<>();
        shown().forEach(key -> now.put(key, entry(key).value().orElse(null)));
        now.put("programmeId", programme.get().id());
        now.put("personId", personId);
        now.put("villageId", village.get().id());
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

    ObjectProperty<AidProgramme> programmeProperty() {
        return programme;
    }

    ObjectProperty<Area> villageProperty() {
        return village;
    }

    Optional<AidPayment> corrected() {
        return corrected;
    }
}
