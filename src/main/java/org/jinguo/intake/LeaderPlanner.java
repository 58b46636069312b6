package org.jinguo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.leader.LeaderCase;
import org.jinguo.model.leader.LeaderRules;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.Person;

/** Plans a roster of group leaders R01 (K10 to K17). */
final class LeaderPlanner implements RowPlanner {

    private final Desk desk;
    private final LocalDate day;
    private final Map<Long, Integer> rowOfPerson = new HashMap<>();
    private PersonBook people;
    private TermBook terms;
    private GroupClaims claims;

    LeaderPlanner(Desk desk) {
        this.desk = desk;
        this.day = desk.context().day();
    }

    @Override
    public List<PlanRow> plan(List<RowReader> rows) {
        List<LeaderRow> read =
                rows.stream().map(row -> LeaderRow.read(row, desk)).toList();
        people = PersonBook.of(desk, read.stream().map(LeaderRow::person).toList());
        List<Long> villages = desk.places().villageIds();
        terms = new TermBook(desk.data().leaders(), desk.work(), villages, day);
        claims = new GroupClaims(terms, this::nameOf);
        Map<LeaderRow, Optional<Person>> known = new HashMap<>();
        for (LeaderRow row : read) {
            known.put(row, known(row));
            known.get(row).ifPresent(person -> claims.noteReleased(row, person));
        }
        List<PlanRow> planned = new ArrayList<>();
        for (LeaderRow row : read) {
            desk.step(planned.size(), read.size());
            planned.add(row.row().done(plan(row, known.get(row))));
        }
        people.write();
        return planned;
    }

    @Override
    public List<String> notes() {
        return claims.notes();
    }

    /** The leader of a row where she is known already; also of a row that is refused. */
    private Optional<Person> known(LeaderRow row) {
        if (row.person() == null || row.person().name() == null) {
            return Optional.empty();
        }
        Optional<Person> found = people.find(row.row(), row.person());
        found.ifPresent(p -> claims.list(p.id()));
        return found;
    }

    private Outcome plan(LeaderRow told, Optional<Person> before) {
        RowReader row = told.row();
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        // Someone an earlier row of this file made is known only now.
        Optional<Person> known = before.or(() -> people.find(row, told.person()));
        known.ifPresent(person -> checkTwice(row, person));
        row.remarks(LeaderRules.check(about(told, known)).stream());
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        told.groups().forEach(g -> desk.places().accept(told.village(), g));
        claims.claim(told);
        Person person = known.orElseGet(() -> people.add(told.person()));
        rowOfPerson.put(person.id(), row.number());
        boolean personChanged = known.isPresent() && people.merge(row, person, told.person());
        claims.takeOver(told, person.id());
        return office(told, person.id(), personChanged);
    }

    private void checkTwice(RowReader row, Person person) {
        Integer earlier = rowOfPerson.get(person.id());
        if (earlier != null) {
            row.problem("name", Problem.error("intake.leader.twice", person.name(), earlier));
        }
    }

    private String nameOf(long personId) {
        return Optional.ofNullable(people.get(personId))
                .or(() -> desk.data().people().find(personId))
                .map(Person::name)
                .orElse("");
    }

    private LeaderCase about(LeaderRow told, Optional<Person> known) {
        Map<String, Object> given = new HashMap<>();
        given.put("electMode", told.office().mode());
        given.put("households", told.office().size().households());
        return new LeaderCase(
                Ledgers.LEADER.make(given),
                told.person().over(known),
                told.groups().size(),
                day,
                new LeaderCase.Beside(claims.shared(told, known), Optional.empty()));
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
