package org.jinguo.ui.leaders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinguo.model.leader.LeaderCase;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.LeadersOfADay;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonIndex;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.DataFolder;

/**
 * Who is in office in a unit on a day, and which groups have no one.
 *
 * @param rows leaders in office, in the order of the tree
 * @param uncovered groups without a leader
 * @param people everyone known, for picking
 */
record LeaderPicture(List<LeaderRow> rows, List<Area> uncovered, PersonIndex people) {

    static final LeaderPicture EMPTY = new LeaderPicture(List.of(), List.of(), PersonIndex.EMPTY);

    static LeaderPicture read(DataFolder data, AreaTree tree, Area unit, LocalDate day) {
        Area top = unit.level() == AreaLevel.GROUP ? tree.get(unit.parentId()) : unit;
        List<Area> villages = tree.below(top.id(), AreaLevel.VILLAGE);
        List<Long> ids = villages.stream().map(Area::id).toList();
        Map<Long, List<TermGroup>> groups = new HashMap<>();
        data.leaders().groups(ids).stream()
                .filter(g -> g.holdsOn(day))
                .forEach(g -> groups.computeIfAbsent(g.termId(), k -> new ArrayList<>())
                        .add(g));
        List<LeaderTerm> terms = data.leaders().inOffice(ids, day);
        Map<Long, Person> people =
                data.people().byIds(terms.stream().map(LeaderTerm::personId).toList());
        Map<Long, List<Area>> held = new HashMap<>();
        LeadersOfADay leaders = new LeadersOfADay();
        for (LeaderTerm term : terms) {
            held.put(term.id(), areas(tree, groups.getOrDefault(term.id(), List.of())));
            leaders.add(term, people.get(term.personId()), held.get(term.id()));
        }
        Map<Long, LeaderCase.Beside> besides = leaders.besides();
        List<LeaderRow> rows = new ArrayList<>();
        Set<Long> covered = new HashSet<>();
        for (LeaderTerm term : terms) {
            List<Area> own = held.get(term.id());
            own.forEach(g -> covered.add(g.id()));
            if (unit.level() != AreaLevel.GROUP || own.stream().anyMatch(g -> g.id() == unit.id())) {
                rows.add(new LeaderRow(
                        term,
                        people.get(term.personId()),
                        tree.get(term.villageId()).name(),
                        own,
                        besides.get(term.id())));
            }
        }
        List<Area> uncovered = tree.below(unit.id(), AreaLevel.GROUP).stream()
                .filter(g -> g.existsOn(day) && !covered.contains(g.id()))
                .toList();
        Map<Long, Integer> order = new HashMap<>();
        villages.forEach(v -> order.put(v.id(), order.size()));
        rows.sort(Comparator.comparingInt((LeaderRow r) -> order.get(r.term().villageId()))
                .thenComparingInt(
                        r -> r.groups().isEmpty() ? 0 : r.groups().get(0).seq()));
        return new LeaderPicture(rows, uncovered, data.people().index());
    }

    private static List<Area> areas(AreaTree tree, List<TermGroup> held) {
        return held.stream()
                .flatMap(g -> tree.find(g.groupId()).stream())
                .sorted(Comparator.comparingInt(Area::seq))
                .toList();
    }
}
