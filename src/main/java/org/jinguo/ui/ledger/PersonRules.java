package org.jinguo.ui.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.CitizenId;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;

/** What follows from a person's citizen ID, and what is amiss with it (domain document, 4.1). */
final class PersonRules {

    private PersonRules() {}

    /**
     * A person with some values changed: birth and sex follow from a new ID, the state of the ID
     * from the number or from the reason for having none; another village leaves the group behind.
     */
    static Person after(Person now, Map<String, Object> values, LocalDate today) {
        Map<String, Object> given = new HashMap<>(values);
        if (given.containsKey("villageId") && !given.containsKey("groupId")) {
            given.put("groupId", null);
        }
        if (given.get("idNo") instanceof String idNo) {
            CitizenId.Reading reading = CitizenId.read(idNo, today);
            given.put("idState", reading.state());
            given.put("noIdReason", null);
            reading.birthYm().ifPresent(birth -> given.put("birthYm", birth));
            reading.sex().ifPresent(sex -> given.put("sex", sex));
        }
        Person after = Ledgers.PERSON.with(now, given);
        return after.idNo() != null
                ? after
                : Ledgers.PERSON.with(after, "idState", after.noIdReason() == null ? IdState.MISSING : IdState.NONE);
    }

    /** What there is to say of her citizen ID. */
    static List<Problem> ofIdNo(Person person, LocalDate today) {
        return switch (person.idState()) {
            case RIGHT, NONE -> List.of();
            case MISSING -> List.of(Problem.explain("ui.ledger.person.noIdNo"));
            case PENDING ->
                CitizenId.read(person.idNo() == null ? "" : person.idNo(), today).problems().stream()
                        .map(p -> new Problem(Problem.Level.EXPLAIN, p.code(), p.args()))
                        .toList();
        };
    }

    /** What there is to say of her birth: it is not the one of her citizen ID. */
    static List<Problem> ofBirth(Person person, LocalDate today) {
        if (person.idNo() == null || person.birthYm() == null) {
            return List.of();
        }
        return CitizenId.read(person.idNo(), today)
                .birthYm()
                .filter(birth -> !birth.equals(person.birthYm()))
                .map(birth -> Problem.explain("birth.differs", person.birthYm(), birth))
                .stream()
                .toList();
    }
}
