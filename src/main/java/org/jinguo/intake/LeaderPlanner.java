package org.jinguo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.config.Messages;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.Person;

/** Plans a roster of group leaders R01 (K10 to K17). */
final class LeaderPlanner implements RowPlanner {

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 70;

    private final Desk desk;
    private final LocalDate day;
    private final Set<Long> changed = new LinkedHashSet<>();
    private final Map<Long, Integer> rowOfPerson = new HashMap<>();
    private final Set<Long> listed = new HashSet<>();
    private final Map<Long, Set<Long>> released = new HashMap<>();
    private final Map<Long, Claim> claims = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private PersonBook people;
    private TermBook terms;

    /** Who claims a group in this file. */
    private record Claim(String name, int row) {}

    LeaderPlanner(Desk desk) {
        this.desk = desk;
        this.day = desk.context().day();
    }

    @Override
    public List<PlanRow> plan(List<RowReader> rows) {
        List<LeaderRow> read = rows.stream().map(row -> LeaderRow.read(row, desk)).toList();
        List<Long> villages = desk.places().villageIds();
        people =
                new PersonBook(
                        desk.data().people(),
                        desk.work(),
                        villages,
                        read.stream()
                                .filter(
                                        r ->
                                                r.person() != null
                                                        && r.person().paper().idNo() != null)
                                .map(r -> r.person().paper().idNo())
                                .toList());
        terms = new TermBook(desk.data().leaders(), desk.work(), villages, day);
        Map<LeaderRow, Optional<Person>> known = new HashMap<>();
        for (LeaderRow row : read) {
            known.put(row, known(row));
            known.get(row).ifPresent(person -> noteReleased(row, person));
        }
        List<PlanRow> planned = new ArrayList<>();
        for (LeaderRow row : read) {
            desk.step(planned.size(), read.size());
            planned.add(row.row().done(plan(row, known.get(row))));
        }
        people.write(changed);
        return planned;
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    /** The leader of a row where she is known already; also of a row that is refused. */
    private Optional<Person> known(LeaderRow row) {
        if (row.person() == null || row.person().name() == null) {
            return Optional.empty();
        }
        Optional<Person> found = people.find(row.row(), row.person());
        found.ifPresent(p -> listed.add(p.id()));
        return found;
    }

    /** Groups that a listed leader had and is not given any more. */
    private void noteReleased(LeaderRow row, Person person) {
        if (row.row().refused()) {
            return;
        }
        terms.of(person.id(), row.village().id())
                .ifPresent(
                        term -> {
                            Set<Long> gone = terms.groupsOf(term);
                            row.groups().forEach(g -> gone.remove(g.id()));
                            released.put(person.id(), gone);
                        });
    }

    private Outcome plan(LeaderRow told, Optional<Person> before) {
        RowReader row = told.row();
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        // Someone an earlier row of this file made is known only now.
        Optional<Person> known = before.or(() -> people.find(row, told.person()));
        known.ifPresent(person -> checkTwice(row, person));
        checkClaims(told, known);
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        remarks(told);
        told.groups().forEach(g -> desk.places().accept(told.village(), g));
        told.groups()
                .forEach(g -> claims.put(g.id(), new Claim(told.person().name(), row.number())));
        Person person = known.orElseGet(() -> people.add(told.person()));
        rowOfPerson.put(person.id(), row.number());
        boolean personChanged = known.isPresent() && people.merge(row, person, told.person());
        if (personChanged || known.isEmpty()) {
            changed.add(person.id());
        }
        takeOver(told, person.id());
        return office(told, person.id(), personChanged);
    }

    private void checkTwice(RowReader row, Person person) {
        Integer earlier = rowOfPerson.get(person.id());
        if (earlier != null) {
            row.problem("name", Problem.error("intake.leader.twice", person.name(), earlier));
        }
    }

    /** A group has one leader (K12). */
    private void checkClaims(LeaderRow told, Optional<Person> known) {
        for (GroupBook.Entry group : told.groups()) {
            Claim claim = claims.get(group.id());
            if (claim != null) {
                told.row()
                        .problem(
                                "groups",
                                Problem.error(
                                        "intake.leader.claimed",
                                        group.name(),
                                        claim.name(),
                                        claim.row()));
                continue;
            }
            Optional<LeaderTerm> holder = terms.covering(group.id());
            if (holder.isPresent()
                    && !isAbout(holder.get(), known)
                    && refusesHolder(holder.get(), group)) {
                told.row()
                        .problem(
                                "groups",
                                Problem.error(
                                        "intake.leader.holder",
                                        group.name(),
                                        nameOf(holder.get().personId())));
            }
        }
    }

    private static boolean isAbout(LeaderTerm term, Optional<Person> person) {
        return person.filter(p -> p.id() == term.personId()).isPresent();
    }

    /**
     * Whether the sitting leader of a group stays: this file lists her and not without the group.
     */
    private boolean refusesHolder(LeaderTerm holder, GroupBook.Entry group) {
        return listed.contains(holder.personId())
                && !released.getOrDefault(holder.personId(), Set.of()).contains(group.id());
    }

    private String nameOf(long personId) {
        return Optional.ofNullable(people.get(personId))
                .or(() -> desk.data().people().find(personId))
                .map(Person::name)
                .orElse("");
    }

    private void remarks(LeaderRow told) {
        Problem age = age(told.person().birthYm());
        if (age != null) {
            told.row().problem("birthYm", age);
        }
        if (told.person().paper().sex() == org.jinguo.model.person.Sex.MALE) {
            told.row().problem("idNo", Problem.explain("intake.notWoman"));
        }
    }

    /** K15. */
    private Problem age(String birthYm) {
        if (birthYm == null) {
            return null;
        }
        int year = Integer.parseInt(birthYm.substring(0, 4));
        int month = Integer.parseInt(birthYm.substring(5));
        int age = day.getYear() - year - (day.getMonthValue() < month ? 1 : 0);
        return age < YOUNGEST || age > OLDEST ? Problem.hint("intake.leader.age", age) : null;
    }

    /** Groups of leaders who are not listed any more, or not with them, come over. */
    private void takeOver(LeaderRow told, long personId) {
        for (GroupBook.Entry group : told.groups()) {
            Optional<LeaderTerm> holder = terms.covering(group.id());
            if (holder.isEmpty() || holder.get().personId() == personId) {
                continue;
            }
            if (!listed.contains(holder.get().personId())
                    && terms.later(group.id(), personId).isPresent()) {
                notes.add(
                        Messages.get(
                                "intake.note.laterLeader",
                                group.name(),
                                nameOf(holder.get().personId()),
                                DateText.of(holder.get().startOn()).roster(),
                                told.person().name()));
            } else if (listed.contains(holder.get().personId())) {
                terms.release(holder.get(), List.of(group.id()));
            } else {
                String reason = Messages.get("intake.leader.replaced");
                boolean ended = terms.take(holder.get(), List.of(group.id()), reason);
                notes.add(
                        Messages.get(
                                ended ? "intake.note.termEnded" : "intake.note.groupTaken",
                                nameOf(holder.get().personId()),
                                group.name(),
                                told.person().name()));
            }
        }
    }

    private Outcome office(LeaderRow told, long personId, boolean personChanged) {
        Set<Long> covered = new LinkedHashSet<>();
        told.groups().forEach(g -> covered.add(g.id()));
        Optional<LeaderTerm> old = terms.of(personId, told.village().id());
        if (old.isEmpty()) {
            terms.add(term(told, personId), covered, Messages.get("intake.leader.replaced"));
            return Outcome.NEW;
        }
        boolean termChanged = terms.change(old.get(), merged(told, old.get()), covered);
        return termChanged || personChanged ? Outcome.UPDATED : Outcome.SAME;
    }

    private LeaderTerm term(LeaderRow told, long personId) {
        LeaderRow.Office office = told.office();
        return new LeaderTerm(
                desk.work().newId(),
                personId,
                told.village().id(),
                office.mode(),
                office.electedOn(),
                office.electedOn(),
                null,
                null,
                office.size().households(),
                office.size().women(),
                Boolean.TRUE.equals(office.exec()),
                office.otherAndRemark()[0],
                office.otherAndRemark()[1]);
    }

    /** What the roster says; what it does not say stays. */
    private static LeaderTerm merged(LeaderRow told, LeaderTerm old) {
        LeaderRow.Office office = told.office();
        return new LeaderTerm(
                old.id(),
                old.personId(),
                old.villageId(),
                office.mode(),
                either(office.electedOn(), old.electedOn()),
                either(old.startOn(), office.electedOn()),
                old.endOn(),
                old.endReason(),
                either(office.size().households(), old.households()),
                either(office.size().women(), old.womenCount()),
                office.exec() == null ? old.isExec() : office.exec(),
                either(office.otherAndRemark()[0], old.otherPost()),
                either(office.otherAndRemark()[1], old.remark()));
    }

    private static <T> T either(T told, T old) {
        return told == null ? old : told;
    }
}
