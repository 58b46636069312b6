package org.jinguo.ui.leaders;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;

/** How leaders come and go; each deed is one Change. */
final class LeaderWriter {

    private final DataFolder data;

    LeaderWriter(DataFolder data) {
        this.data = data;
    }

    /**
     * Puts a leader in office. Who had one of the groups before leaves it on the day before; one
     * left without a group leaves office. Someone in office already takes the groups in addition.
     */
    Optional<Change> appoint(Appointment deed) {
        long village = deed.groups().get(0).parentId();
        List<LeaderTerm> terms = data.leaders().inOffice(List.of(village), deed.startOn());
        List<TermGroup> held = data.leaders().groups(List.of(village)).stream()
                .filter(g -> g.holdsOn(deed.startOn()))
                .toList();
        return data.change(label(deed, terms, held), edit -> {
            edit.put(Ledgers.PERSON, deed.person());
            handOver(edit, deed, terms, held);
            enter(edit, deed, terms, held);
        });
    }

    private static String label(Appointment deed, List<LeaderTerm> terms, List<TermGroup> held) {
        String groups = deed.groups().stream().map(Area::name).collect(Collectors.joining("、"));
        boolean change = terms.stream().anyMatch(t -> takesFrom(deed, t, held));
        return change
                ? Messages.get(
                        "ui.leaders.change.replace", groups, deed.person().name())
                : Messages.get(
                        "ui.leaders.change.appoint", groups, deed.person().name());
    }

    private static boolean takesFrom(Appointment deed, LeaderTerm term, List<TermGroup> held) {
        return term.personId() != deed.person().id()
                && held.stream().anyMatch(g -> g.termId() == term.id() && taken(deed, g));
    }

    private static boolean taken(Appointment deed, TermGroup group) {
        return deed.groups().stream().anyMatch(g -> g.id() == group.groupId());
    }

    private static void handOver(Edit edit, Appointment deed, List<LeaderTerm> terms, List<TermGroup> held) {
        LocalDate last = deed.startOn().minusDays(1);
        for (LeaderTerm term : terms) {
            if (!takesFrom(deed, term, held)) {
                continue;
            }
            List<TermGroup> own =
                    held.stream().filter(g -> g.termId() == term.id()).toList();
            List<TermGroup> kept = own.stream().filter(g -> !taken(deed, g)).toList();
            if (kept.isEmpty()) {
                end(edit, term, last, Messages.get("ui.leaders.reason.replaced"));
            } else {
                own.stream()
                        .filter(g -> taken(deed, g))
                        .forEach(g -> edit.put(Ledgers.TERM_GROUP, Ledgers.TERM_GROUP.with(g, "toOn", last)));
                edit.put(Ledgers.LEADER, Ledgers.LEADER.with(term, "electMode", ElectMode.of(kept.size())));
            }
        }
    }

    private static void enter(Edit edit, Appointment deed, List<LeaderTerm> terms, List<TermGroup> held) {
        Optional<LeaderTerm> present =
                terms.stream().filter(t -> t.personId() == deed.person().id()).findFirst();
        List<Area> added = deed.groups().stream()
                .filter(g -> present.isEmpty()
                        || held.stream()
                                .noneMatch(h -> h.termId() == present.get().id() && h.groupId() == g.id()))
                .toList();
        long before = present.map(
                        t -> held.stream().filter(h -> h.termId() == t.id()).count())
                .orElse(0L);
        LeaderTerm term = present.orElseGet(() -> blank(edit.newId(), deed));
        Map<String, Object> now = new HashMap<>();
        now.put("electMode", ElectMode.of((int) before + added.size()));
        now.put("isExec", deed.exec());
        now.put("otherPost", deed.otherPost());
        if (deed.electedOn() != null) {
            now.put("electedOn", deed.electedOn());
        }
        edit.put(Ledgers.LEADER, Ledgers.LEADER.with(term, now));
        LocalDate from = present.isPresent() ? deed.startOn() : null;
        added.forEach(g -> edit.add(Ledgers.TERM_GROUP, new TermGroup(edit.newId(), term.id(), g.id(), from, null)));
    }

    private static LeaderTerm blank(long id, Appointment deed) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", id);
        given.put("personId", deed.person().id());
        given.put("villageId", deed.groups().get(0).parentId());
        given.put("electMode", ElectMode.SINGLE);
        given.put("startOn", deed.startOn());
        return Ledgers.LEADER.make(given);
    }

    private static void end(Edit edit, LeaderTerm term, LocalDate last, String reason) {
        edit.put(Ledgers.LEADER, Ledgers.LEADER.with(term, Map.of("endOn", last, "endReason", reason)));
    }

    /** Ends a term with its last day and a reason. */
    Optional<Change> end(LeaderRow row, LocalDate last, String reason) {
        return data.change(
                Messages.get("ui.leaders.change.end", row.person().name(), row.groupNames()),
                edit -> end(edit, row.term(), last, reason));
    }

    /** Corrects what is known of a leader. */
    Optional<Change> correct(Person person, LeaderTerm term) {
        return data.change(Messages.get("ui.leaders.change.correct", person.name()), edit -> {
            edit.put(Ledgers.PERSON, person);
            edit.put(Ledgers.LEADER, term);
        });
    }

    /**
     * Changes cells of some leaders: fields of herself and of her term. One who leads in two places
     * is still one person.
     */
    Optional<Change> edit(String label, Map<LeaderRow, Map<String, Object>> values) {
        Map<Long, Map<String, Object>> ofPeople = new LinkedHashMap<>();
        values.forEach((row, given) -> ofPeople.computeIfAbsent(row.person().id(), id -> new HashMap<>())
                .putAll(LeaderColumns.only(given, true)));
        Map<Long, Person> people = data.people().byIds(ofPeople.keySet());
        return data.change(label, edit -> {
            people.forEach((id, now) -> edit.put(Ledgers.PERSON, Ledgers.PERSON.with(now, ofPeople.get(id))));
            values.forEach((row, given) ->
                    edit.put(Ledgers.LEADER, Ledgers.LEADER.with(row.term(), LeaderColumns.only(given, false))));
        });
    }
}
