package org.jinguo.ui.aid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.CitizenId;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonIndex;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Ids;
import org.jinguo.ui.kit.grid.NewRow;
import org.jinguo.ui.kit.grid.NewRowProblem;
import org.jinguo.ui.kit.page.NewPlace;

/**
 * Reads what new rows tell: to whom, of which programme, what.
 *
 * @param place where new rows belong
 * @param year the year looked at
 * @param today today
 */
record PaymentReader(NewPlace place, int year, LocalDate today) {

    private static final String VILLAGE = "villageId";

    /**
     * What a row tells.
     *
     * @param body the payment; empty where it can not be read
     * @param problems why it can not, or what to notice
     */
    record Told(Optional<Body> body, List<NewRowProblem> problems) {}

    /**
     * A payment with what belongs to it.
     *
     * @param person who receives it, as she shall be
     * @param changed whether she is new or another than before
     * @param programme its programme
     * @param payment the payment
     */
    record Body(Person person, boolean changed, AidProgramme programme, AidPayment payment) {}

    /** People who are known, and those whom earlier rows made or completed. */
    private record Known(PersonIndex people, Map<Long, Person> made) {

        Optional<Person> byIdNo(String idNo) {
            return made.values().stream()
                    .filter(p -> idNo.equals(p.idNo()))
                    .findFirst()
                    .or(() -> people.byIdNo(idNo));
        }

        List<Person> byName(String name) {
            Map<Long, Person> found = new HashMap<>();
            people.byName(name).forEach(p -> found.put(p.id(), p));
            made.values().stream().filter(p -> p.name().equals(name)).forEach(p -> found.put(p.id(), p));
            return List.copyOf(found.values());
        }
    }

    /** Reads rows; one person in several of them is one person. */
    List<Told> read(DataFolder data, List<NewRow> rows) {
        Known known = new Known(data.people().index(), new HashMap<>());
        List<AidProgramme> programmes = data.aid().programmes();
        List<Told> told = new ArrayList<>();
        for (NewRow row : rows) {
            Told read = read(row, known, programmes);
            read.body()
                    .filter(Body::changed)
                    .map(Body::person)
                    .ifPresent(p -> known.made().put(p.id(), p));
            told.add(read);
        }
        return told;
    }

    private Told read(NewRow row, Known known, List<AidProgramme> programmes) {
        List<NewRowProblem> problems = new ArrayList<>();
        Optional<AidProgramme> programme = row.value("programme")
                .flatMap(
                        n -> programmes.stream().filter(p -> p.name().equals(n)).findAny());
        if (programme.isEmpty()) {
            missing(problems, "programme", Ledgers.PROGRAMME, "name");
        }
        need(problems, row, "amount");
        need(problems, row, "paidOn");
        Optional<Person> person = person(row, known, problems);
        Optional<Long> village = row.value(VILLAGE, Long.class)
                .or(() -> person.map(Person::villageId))
                .or(place::village);
        if (village.isEmpty()) {
            missing(problems, VILLAGE, Ledgers.PAYMENT, VILLAGE);
        }
        if (!problems.isEmpty()) {
            return new Told(Optional.empty(), problems);
        }
        LocalDate day = row.value("paidOn", LocalDate.class).orElseThrow();
        if (day.getYear() != year) {
            problems.add(new NewRowProblem("paidOn", Problem.hint("ui.aid.otherYear", String.valueOf(day.getYear()))));
        }
        Person before = person.orElseGet(() -> blank(row, village.get()));
        Person after = identified(before, row.value("idNo", String.class));
        boolean changed = person.isEmpty() || !after.equals(before);
        AidPayment payment = payment(row, programme.get().id(), after.id(), village.get());
        return new Told(Optional.of(new Body(after, changed, programme.get(), payment)), problems);
    }

    private static void need(List<NewRowProblem> problems, NewRow row, String key) {
        if (row.value(key).isEmpty()) {
            missing(problems, key, Ledgers.PAYMENT, key);
        }
    }

    private static void missing(List<NewRowProblem> problems, String column, Ledger<?> ledger, String key) {
        String label = ledger.field(key).map(Field::label).orElse(key);
        problems.add(new NewRowProblem(column, Problem.error("field.required", label)));
    }

    /** Someone known; empty for someone new, and where problems say that it can not be told. */
    private Optional<Person> person(NewRow row, Known known, List<NewRowProblem> problems) {
        Optional<String> name = row.value("name", String.class);
        Optional<String> idNo = row.value("idNo", String.class);
        Optional<Person> byIdNo = idNo.flatMap(known::byIdNo);
        if (byIdNo.isPresent()) {
            String own = byIdNo.get().name();
            if (name.filter(n -> !n.equals(own)).isPresent()) {
                problems.add(new NewRowProblem("idNo", Problem.error("intake.person.otherName", own)));
            }
            return byIdNo;
        }
        if (name.isEmpty()) {
            missing(problems, "name", Ledgers.PERSON, "name");
            return Optional.empty();
        }
        Optional<Long> village = place.village(row, VILLAGE);
        List<Person> named = known.byName(name.get()).stream()
                .filter(p -> idNo.isEmpty() || p.idNo() == null)
                .filter(p -> village.isEmpty() || village.get().equals(p.villageId()))
                .toList();
        if (named.size() > 1) {
            problems.add(new NewRowProblem("name", Problem.error("intake.person.several", name.get(), named.size())));
            return Optional.empty();
        }
        return named.stream().findFirst();
    }

    private static Person blank(NewRow row, long village) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", Ids.next());
        given.put("name", row.value("name", String.class).orElseThrow());
        given.put("idState", IdState.MISSING);
        given.put(VILLAGE, village);
        return Ledgers.PERSON.make(given);
    }

    /** Someone with a citizen ID that was not known of her; birth and sex follow from it. */
    private Person identified(Person person, Optional<String> idNo) {
        if (idNo.isEmpty() || idNo.get().equals(person.idNo())) {
            return person;
        }
        CitizenId.Reading reading = CitizenId.read(idNo.get(), today);
        Map<String, Object> given = new HashMap<>();
        given.put("idNo", idNo.get());
        given.put("idState", reading.state());
        given.put("noIdReason", null);
        reading.birthYm().ifPresent(birth -> given.put("birthYm", birth));
        reading.sex().ifPresent(sex -> given.put("sex", sex));
        return Ledgers.PERSON.with(person, given);
    }

    private AidPayment payment(NewRow row, long programme, long person, long village) {
        Map<String, Object> values = new HashMap<>();
        Ledgers.PAYMENT.fields().forEach(f -> row.value(f.key()).ifPresent(v -> values.put(f.key(), v)));
        values.put("id", Ids.next());
        values.put("programmeId", programme);
        values.put("personId", person);
        values.put(VILLAGE, village);
        values.put("state", PaymentState.PAID);
        values.put("yearNo", row.value("paidOn", LocalDate.class).orElseThrow().getYear());
        values.put("recordedOn", today);
        return Ledgers.PAYMENT.make(values);
    }
}
