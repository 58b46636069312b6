package org.jinguo.figures;

import static org.jinguo.store.db.Tables.LEADER_TERM;
import static org.jinguo.store.db.Tables.TERM_GROUP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jooq.Condition;
import org.jooq.Field;

/** Reads who is in office on a day, with three questions to the data. */
final class Offices {

    private final Moment moment;
    private final LocalDate day;
    private final Order order;

    Offices(Moment moment) {
        this.moment = moment;
        this.day = moment.day();
        this.order = new Order(moment.tree());
    }

    List<Office> read() {
        List<LeaderTerm> terms =
                moment.data().readers().list(Ledgers.LEADER, holds(LEADER_TERM.START_ON, LEADER_TERM.END_ON));
        Map<Long, Person> people = moment.data()
                .people()
                .byIds(terms.stream().map(LeaderTerm::personId).toList());
        Map<Long, List<Area>> groups = groups();
        return terms.stream()
                .filter(t -> people.containsKey(t.personId()))
                .map(t -> new Office(t, people.get(t.personId()), groups.getOrDefault(t.id(), List.of())))
                .sorted(Comparator.comparingInt((Office o) -> order.of(o.term().villageId()))
                        .thenComparingInt(this::firstGroup)
                        .thenComparingLong(o -> o.term().id()))
                .toList();
    }

    private int firstGroup(Office office) {
        return office.groups().isEmpty()
                ? Integer.MAX_VALUE
                : order.of(office.groups().get(0).id());
    }

    private Map<Long, List<Area>> groups() {
        Map<Long, List<Area>> groups = new HashMap<>();
        for (TermGroup link :
                moment.data().readers().list(Ledgers.TERM_GROUP, holds(TERM_GROUP.FROM_ON, TERM_GROUP.TO_ON))) {
            moment.tree()
                    .find(link.groupId())
                    .filter(g -> g.existsOn(day))
                    .ifPresent(g -> groups.computeIfAbsent(link.termId(), k -> new ArrayList<>())
                            .add(g));
        }
        groups.values().forEach(l -> l.sort(Comparator.comparingInt(g -> order.of(g.id()))));
        return groups;
    }

    private Condition holds(Field<LocalDate> from, Field<LocalDate> to) {
        return from.isNull().or(from.le(day)).and(to.isNull().or(to.ge(day)));
    }
}
