package org.jinguo.ui.leaders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.PersonForm;
import org.jinguo.ui.kit.form.PersonSearch;
import org.jinguo.ui.kit.Viewpoint;

/** The form of a leader: herself, her groups, her term. */
final class LeaderForm {

    /**
     * A group that may be chosen.
     *
     * @param group the group
     * @param present name of its leader; empty when it has none
     * @param since first day of that leader; empty when there is none or it is not known
     * @param chosen whether it is ticked
     */
    record Choice(Area group, String present, Optional<LocalDate> since, BooleanProperty chosen) {}

    private final PersonForm person;
    private final FormEntry electedOn;
    private final FormEntry startOn;
    private final FormEntry otherPost;
    private final BooleanProperty exec = new SimpleBooleanProperty();
    private final ObservableList<Choice> groups = FXCollections.observableArrayList();
    private Optional<LeaderRow> corrected = Optional.empty();

    LeaderForm(Viewpoint viewpoint, Supplier<FieldText> texts, Clock clock) {
        PersonSearch search =
                new PersonSearch(() -> viewpoint.village().map(Area::id).orElse(null));
        person =
                new PersonForm(
                        search, texts, clock, List.of("idNo", "phone", "politics", "education"));
        electedOn = FormEntry.of(Ledgers.LEADER, "electedOn", texts);
        startOn = FormEntry.of(Ledgers.LEADER, "startOn", texts);
        otherPost = FormEntry.of(Ledgers.LEADER, "otherPost", texts);
    }

    /** Begins with someone new for groups of a village. */
    void begin(List<Choice> choices, LocalDate start) {
        corrected = Optional.empty();
        person.clear();
        groups.setAll(choices);
        electedOn.begin(null);
        startOn.begin(start);
        otherPost.begin(null);
        exec.set(false);
    }

    /** Begins with what is known of a leader in office. */
    void begin(LeaderRow row) {
        corrected = Optional.empty();
        person.clear();
        person.search().choose(row.person());
        groups.clear();
        electedOn.begin(row.term().electedOn());
        startOn.begin(row.term().startOn());
        otherPost.begin(row.term().otherPost());
        exec.set(row.term().isExec());
        corrected = Optional.of(row);
    }

    List<Area> chosenGroups() {
        return groups.stream().filter(c -> c.chosen().get()).map(Choice::group).toList();
    }

    /** What keeps it from being saved. */
    List<Problem> errors() {
        List<Problem> errors = new ArrayList<>(person.errors());
        for (FormEntry entry : List.of(electedOn, startOn, otherPost)) {
            entry.touch();
            if (entry.refused()) {
                errors.addAll(entry.problems());
            }
        }
        if (corrected.isEmpty()) {
            appointmentErrors(errors);
        }
        return errors;
    }

    private void appointmentErrors(List<Problem> errors) {
        if (chosenGroups().isEmpty()) {
            errors.add(Problem.error("ui.leaders.noGroup"));
        }
        LocalDate start = startOn.as(LocalDate.class);
        if (start == null && !startOn.refused()) {
            errors.add(Problem.error("ui.leaders.noStart"));
        } else if (start != null) {
            groups.stream()
                    .filter(c -> c.chosen().get())
                    .filter(c -> c.since().filter(s -> !s.isBefore(start)).isPresent())
                    .forEach(
                            c ->
                                    errors.add(
                                            Problem.error(
                                                    "ui.leaders.startTooEarly",
                                                    c.present(),
                                                    c.since().orElseThrow())));
        }
    }

    Appointment appointment(long newId) {
        List<Area> chosen = chosenGroups();
        return new Appointment(
                person.build(newId, chosen.get(0)),
                chosen,
                electedOn.as(LocalDate.class),
                startOn.as(LocalDate.class),
                exec.get(),
                otherPost.as(String.class));
    }

    /** The person and term of a correction. */
    LeaderTerm correctedTerm() {
        Map<String, Object> now = new HashMap<>();
        now.put("electedOn", electedOn.as(LocalDate.class));
        now.put("startOn", startOn.as(LocalDate.class));
        now.put("otherPost", otherPost.as(String.class));
        now.put("isExec", exec.get());
        return Ledgers.LEADER.with(corrected.orElseThrow().term(), now);
    }

    Person correctedPerson() {
        return person.build(0, corrected.orElseThrow().groups().stream().findFirst().orElse(null));
    }

    Optional<LeaderRow> corrected() {
        return corrected;
    }

    PersonForm person() {
        return person;
    }

    FormEntry electedOn() {
        return electedOn;
    }

    FormEntry startOn() {
        return startOn;
    }

    FormEntry otherPost() {
        return otherPost;
    }

    BooleanProperty execProperty() {
        return exec;
    }

    ObservableList<Choice> groups() {
        return groups;
    }
}
