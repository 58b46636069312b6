package org.jinguo.ui.kit.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.DateText;
import org.jinguo.model.person.BirthRule;
import org.jinguo.model.person.CitizenId;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.Sex;

/**
 * What follows from a citizen ID while it is typed: birth and sex as proposals, a wrong check
 * character, and someone else who has the number already (domain document, 4.1).
 */
final class IdLink {

    private static final int WHOLE = 18;

    private final FormEntry idNo;
    private final Map<String, FormEntry> entries;
    private final Supplier<LocalDate> today;
    private final Function<String, Optional<Notice>> duplicate;

    /**
     * Links the entry {@code idNo} to {@code birthYm} and {@code sex} where the form has them.
     *
     * @param duplicate what to say of someone else who has a number; empty when nobody has
     */
    IdLink(Map<String, FormEntry> entries, Supplier<LocalDate> today, Function<String, Optional<Notice>> duplicate) {
        this.idNo = entries.get("idNo");
        this.entries = entries;
        this.today = today;
        this.duplicate = duplicate;
        idNo.textProperty().addListener((o, was, now) -> typed());
    }

    private CitizenId.Reading reading() {
        return CitizenId.read(idNo.typed(), today.get());
    }

    private void typed() {
        idNo.noticeProperty().set(Notice.NONE);
        if (!idNo.typedAnything()) {
            return;
        }
        boolean whole = IdGrouping.plain(idNo.typed()).length() >= WHOLE;
        idNo.touchedProperty().set(whole);
        if (whole) {
            follow(reading());
        }
    }

    private void follow(CitizenId.Reading reading) {
        reading.birthYm().ifPresent(b -> follow("birthYm", b));
        reading.sex().ifPresent(s -> follow("sex", s));
        idNo.value()
                .flatMap(id -> duplicate.apply((String) id))
                .or(() -> told(reading))
                .ifPresent(idNo.noticeProperty()::set);
    }

    private void follow(String key, Object value) {
        FormEntry entry = entries.get(key);
        if (entry != null) {
            entry.follow(value);
        }
    }

    private static Optional<Notice> told(CitizenId.Reading reading) {
        if (reading.accepted().isEmpty() || reading.sex().isEmpty()) {
            return Optional.empty();
        }
        String born = reading.birth().map(d -> DateText.of(d).roster()).orElse("");
        String sentence = reading.sex().get() == Sex.FEMALE
                ? Messages.get("ui.form.id.woman", born)
                : Messages.get("ui.form.id.man", born);
        return Optional.of(new Notice(sentence, false, List.of()));
    }

    /** A birth or sex that is not the one in the number. */
    List<FormProblem> contradictions() {
        CitizenId.Reading reading = reading();
        String born = reading.birthYm().orElse("");
        FormEntry birth = entries.get("birthYm");
        boolean other = birth != null
                && birth.value().isPresent()
                && !born.isEmpty()
                && !birth.value().get().equals(born);
        if (!other) {
            return List.of();
        }
        // Of someone known the form asks for the ID alone.
        String key = birth.visibleProperty().get() ? "birthYm" : "idNo";
        String stated = String.valueOf(birth.value().get());
        return List.of(new FormProblem(key, BirthRule.differs(stated, born)));
    }

    /** Puts what is known of the ID into a record of the person ledger. */
    void complete(Person base, Map<String, Object> now) {
        CitizenId.Reading reading = reading();
        if (reading.isNone()) {
            boolean none = now.get("noIdReason") != null || base.idState() == IdState.NONE;
            now.put("idState", none ? IdState.NONE : IdState.MISSING);
            return;
        }
        now.put("idState", reading.state());
        // A new number brings its birth and sex; what an officer typed beside it stands.
        if (!entries.containsKey("birthYm")) {
            reading.birthYm().ifPresent(b -> now.put("birthYm", b));
        }
        if (!entries.containsKey("sex")) {
            reading.sex().ifPresent(s -> now.put("sex", s));
        }
    }

    static Object of(Optional<Person> person, String key) {
        return person.map(p -> Ledgers.PERSON.get(p, key)).orElse(null);
    }
}
