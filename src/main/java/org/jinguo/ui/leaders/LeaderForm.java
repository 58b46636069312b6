package org.jinguo.ui.leaders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.leader.LeaderCase;
import org.jinguo.model.leader.LeaderRules;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.FormProblem;
import org.jinguo.ui.kit.form.FormRemarks;
import org.jinguo.ui.kit.form.PersonForm;
import org.jinguo.ui.kit.form.TickSet;

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
    record Choice(Area group, String present, Optional<LocalDate> since, BooleanProperty chosen) {

        private TickSet.Tick tick() {
            String label =
                    present.isEmpty() ? group.name() : Messages.get("ui.leaders.group.present", group.name(), present);
            return new TickSet.Tick(label, chosen);
        }
    }

    private final PersonForm person;
    private final FormEntry electedOn;
    private final FormEntry startOn;
    private final FormEntry exec;
    private final FormEntry otherPost;
    private final TickSet ticks = new TickSet("groups", Messages.get("ui.leaders.groups"));
    private final Form form = new Form();
    private List<Choice> groups = List.of();
    private LocalDate day = LocalDate.EPOCH;
    private Optional<LeaderRow> corrected = Optional.empty();

    LeaderForm(Viewpoint viewpoint, Supplier<FieldText> texts, Clock clock) {
        person = new PersonForm(
                viewpoint, texts, clock, List.of("idNo", "birthYm", "sex", "phone", "politics", "education"));
        electedOn = FormEntry.of(Ledgers.LEADER, "electedOn", texts);
        startOn = FormEntry.of(Ledgers.LEADER, "startOn", texts);
        exec = FormEntry.of(Ledgers.LEADER, "isExec", texts);
        otherPost = FormEntry.of(Ledgers.LEADER, "otherPost", texts);
        form.add(person.entries())
                .add(ticks)
                .add(electedOn, startOn, exec, otherPost)
                .carry("electedOn", "startOn")
                .rule(this::appointmentErrors)
                .watch(this::remarks);
        person.joins(form);
        // Birth and sex are asked of someone new only.
        person.search().chosenProperty().addListener((o, before, now) -> {
            person.entry("birthYm").visibleProperty().set(now.isEmpty());
            person.entry("sex").visibleProperty().set(now.isEmpty());
        });
    }

    /** Begins with someone new for groups of a village. */
    void begin(Area village, List<Choice> choices, LocalDate start) {
        corrected = Optional.empty();
        day = start;
        form.begin("new " + village.code(), () -> {
            person.clear();
            groups = List.copyOf(choices);
            ticks.begin(groups.stream().map(Choice::tick).toList());
            if (startOn.typed().isEmpty()) {
                startOn.propose(start);
            }
        });
    }

    /** Begins with what is known of a leader in office on a day. */
    void begin(LeaderRow row, LocalDate on) {
        corrected = Optional.of(row);
        day = on;
        form.begin(row.term().id(), () -> {
            person.clear();
            person.correct(row.person());
            groups = List.of();
            ticks.begin(List.of());
            electedOn.begin(row.term().electedOn());
            startOn.begin(row.term().startOn());
            otherPost.begin(row.term().otherPost());
            exec.begin(row.term().isExec() ? Boolean.TRUE : null);
        });
    }

    private List<Choice> chosen() {
        return groups.stream().filter(c -> c.chosen().get()).toList();
    }

    private List<FormProblem> appointmentErrors() {
        List<FormProblem> errors = new ArrayList<>();
        if (corrected.isPresent()) {
            return errors;
        }
        LocalDate start = startOn.as(LocalDate.class);
        if (start == null && !startOn.refused()) {
            errors.add(new FormProblem("startOn", Problem.error("ui.leaders.noStart")));
        } else if (start != null) {
            chosen().stream()
                    .filter(c -> c.since().filter(s -> !s.isBefore(start)).isPresent())
                    .map(LeaderForm::tooEarly)
                    .forEach(errors::add);
        }
        return errors;
    }

    /** What the rules say of her as typed. */
    private List<FormProblem> remarks() {
        List<Remark> before =
                corrected.map(row -> LeaderRules.check(row.on(day))).orElse(List.of());
        return FormRemarks.of(
                form, corrected.isPresent() ? Set.of() : Set.of("groups"), before, LeaderRules.check(about()));
    }

    private LeaderCase about() {
        if (corrected.isPresent()) {
            int held = corrected.get().groups().size();
            return new LeaderCase(
                    correctedTerm(), person.typed(), held, day, corrected.get().beside());
        }
        int held = chosen().size();
        LeaderTerm term = Ledgers.LEADER.make(Map.of("electMode", ElectMode.of(held)));
        // Who holds one of the groups leaves it to her, and whose ID it is the person's part asks.
        return new LeaderCase(term, person.typed(), held, day, LeaderCase.Beside.NOBODY);
    }

    private static FormProblem tooEarly(Choice choice) {
        return new FormProblem(
                "startOn",
                Problem.error(
                        "ui.leaders.startTooEarly",
                        choice.present(),
                        choice.since().orElseThrow()));
    }

    Appointment appointment(long newId) {
        List<Area> areas = chosen().stream().map(Choice::group).toList();
        return new Appointment(
                person.build(newId, areas.get(0)),
                areas,
                electedOn.as(LocalDate.class),
                startOn.as(LocalDate.class),
                exec.value().isPresent(),
                otherPost.as(String.class));
    }

    /** The term of a correction. */
    LeaderTerm correctedTerm() {
        Map<String, Object> now = new HashMap<>();
        now.put("electedOn", electedOn.as(LocalDate.class));
        now.put("startOn", startOn.as(LocalDate.class));
        now.put("otherPost", otherPost.as(String.class));
        now.put("isExec", exec.value().isPresent());
        return Ledgers.LEADER.with(corrected.orElseThrow().term(), now);
    }

    /** The person of a correction. */
    Person correctedPerson() {
        return person.build(
                0, corrected.orElseThrow().groups().stream().findFirst().orElse(null));
    }

    PersonForm person() {
        return person;
    }

    Form form() {
        return form;
    }
}
