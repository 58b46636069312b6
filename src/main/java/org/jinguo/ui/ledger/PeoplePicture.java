package org.jinguo.ui.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonIndex;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;

/**
 * Everyone in the data, so that nobody is entered twice, and who of them belongs to the unit looked
 * at; a picture of one moment.
 *
 * @param where where it looks
 * @param seq number of the newest Change that it holds
 * @param everyone all people
 * @param known the same, to pick from
 * @param leaders who leads a group on the day
 * @param aided who was ever paid aid
 * @param rows the people of the unit in the order of the tree
 */
record PeoplePicture(
        Where where,
        long seq,
        List<Person> everyone,
        PersonIndex known,
        Set<Long> leaders,
        Set<Long> aided,
        List<PersonRow> rows) {

    /** What is read besides the rows' places. */
    private record Facts(List<Person> everyone, PersonIndex known, Set<Long> leaders, Set<Long> aided) {}

    /** Which people are shown. */
    enum Only {
        EVERYONE,
        /** 待核实: the ID's check character fails. */
        PENDING,
        /** There is no ID, with a reason or without. */
        MISSING;

        boolean test(Person person) {
            return switch (this) {
                case EVERYONE -> true;
                case PENDING -> person.idState() == IdState.PENDING;
                case MISSING -> person.idNo() == null;
            };
        }
    }

    /** Reads all of it, or only what was touched since the last picture of the same place. */
    static PeoplePicture read(DataFolder data, Where where, Optional<PeoplePicture> last) {
        return last.filter(p -> p.where.equals(where))
                .flatMap(p -> p.caughtUp(data))
                .orElseGet(() -> readAll(data, where));
    }

    private static PeoplePicture readAll(DataFolder data, Where where) {
        long seq = data.lastSeq();
        return of(
                where,
                seq,
                new Facts(
                        data.people().all(),
                        data.people().index(),
                        data.leaders().everyoneInOffice(where.day()),
                        data.aid().everyonePaid()));
    }

    private Optional<PeoplePicture> caughtUp(DataFolder data) {
        if (data.lastSeq() == seq) {
            return Optional.of(this);
        }
        return Touched.since(data, seq, Ledgers.PERSON, Ledgers.LEADER, Ledgers.PAYMENT)
                .map(t -> patched(data, t));
    }

    private PeoplePicture patched(DataFolder data, Touched touched) {
        Set<Long> ids = touched.of(Ledgers.PERSON);
        boolean newLeaders = !touched.of(Ledgers.LEADER).isEmpty();
        boolean newAid = !touched.of(Ledgers.PAYMENT).isEmpty();
        if (ids.isEmpty() && !newLeaders && !newAid) {
            return new PeoplePicture(where, touched.seq(), everyone, known, leaders, aided, rows);
        }
        List<Person> now = new ArrayList<>(everyone.size() + ids.size());
        everyone.stream().filter(p -> !ids.contains(p.id())).forEach(now::add);
        now.addAll(data.people().byIds(ids).values());
        return of(
                where,
                touched.seq(),
                new Facts(
                        now,
                        data.people().index(),
                        newLeaders ? data.leaders().everyoneInOffice(where.day()) : leaders,
                        newAid ? data.aid().everyonePaid() : aided));
    }

    private static PeoplePicture of(Where where, long seq, Facts facts) {
        Map<Long, Integer> order = order(where);
        List<PersonRow> rows = facts.everyone().stream()
                .filter(p -> belongs(p, where, order))
                .sorted(Comparator.comparingInt((Person p) -> place(order, p.villageId()))
                        .thenComparingInt(p -> place(order, p.groupId()))
                        .thenComparingLong(Person::id))
                .map(p -> new PersonRow(
                        p, facts.leaders().contains(p.id()), facts.aided().contains(p.id())))
                .toList();
        return new PeoplePicture(where, seq, facts.everyone(), facts.known(), facts.leaders(), facts.aided(), rows);
    }

    private static Map<Long, Integer> order(Where where) {
        Map<Long, Integer> order = new HashMap<>();
        for (long village : where.villages()) {
            order.put(village, order.size());
            for (Area group : where.tree().children(village)) {
                order.put(group.id(), order.size());
            }
        }
        return order;
    }

    private static int place(Map<Long, Integer> order, Long area) {
        return area == null ? Integer.MAX_VALUE : order.getOrDefault(area, Integer.MAX_VALUE);
    }

    private static boolean belongs(Person p, Where where, Map<Long, Integer> order) {
        if (where.isEverything()) {
            return true;
        }
        return where.isGroup()
                ? p.groupId() != null && p.groupId() == where.unit().id()
                : p.villageId() != null && order.containsKey(p.villageId());
    }

    /** The people to show. */
    List<PersonRow> shown(Only only) {
        return rows.stream().filter(r -> only.test(r.person())).toList();
    }

    /** How many people of the unit would be shown. */
    long count(Only only) {
        return rows.stream().filter(r -> only.test(r.person())).count();
    }

    /** Someone else with a citizen ID, wherever she lives. */
    Optional<Person> other(String idNo, long except) {
        return everyone.stream()
                .filter(p -> idNo.equals(p.idNo()) && p.id() != except)
                .findFirst();
    }
}
