package org.jinguo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.store.LeaderStore;

/** The terms of some villages that hold on a day, and the groups they cover. */
final class TermBook {

    private final Work work;
    private final LocalDate day;
    private final Map<Long, LeaderTerm> terms = new HashMap<>();
    private final Map<Long, List<TermGroup>> groups = new HashMap<>();
    private final Set<Long> touched = new HashSet<>();

    TermBook(LeaderStore store, Work work, Collection<Long> villages, LocalDate day) {
        this.work = work;
        this.day = day;
        for (LeaderTerm term : store.terms(villages)) {
            if (term.endOn() == null || !term.endOn().isBefore(day)) {
                terms.put(term.id(), term);
                groups.put(term.id(), new ArrayList<>());
            }
        }
        for (TermGroup group : store.groups(villages)) {
            boolean holds = group.toOn() == null || !group.toOn().isBefore(day);
            if (holds && groups.containsKey(group.termId())) {
                groups.get(group.termId()).add(group);
            }
        }
    }

    /** The term of a person in a village. */
    Optional<LeaderTerm> of(long personId, long villageId) {
        return terms.values().stream()
                .filter(t -> t.personId() == personId && t.villageId() == villageId)
                .findFirst();
    }

    /** The term that covers a group. */
    Optional<LeaderTerm> covering(long groupId) {
        return groups.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(g -> g.groupId() == groupId))
                .map(e -> terms.get(e.getKey()))
                .findFirst();
    }

    /** Adds a term with its groups. */
    void add(LeaderTerm term, Collection<Long> covered) {
        work.add(Ledgers.LEADER, term);
        covered.forEach(
                group ->
                        work.add(
                                Ledgers.TERM_GROUP,
                                new TermGroup(work.newId(), term.id(), group, null, null)));
    }

    /** Puts a term as the roster tells it; true when something changed. */
    boolean change(LeaderTerm old, LeaderTerm told, Set<Long> covered) {
        boolean changed = !old.equals(told) || touched.contains(old.id());
        if (!old.equals(told)) {
            work.put(Ledgers.LEADER, told);
        }
        Set<Long> had = new HashSet<>();
        for (TermGroup group : groups.get(old.id())) {
            had.add(group.groupId());
            if (!covered.contains(group.groupId())) {
                lose(old, group);
                changed = true;
            }
        }
        for (long group : covered) {
            if (!had.contains(group)) {
                work.add(
                        Ledgers.TERM_GROUP,
                        new TermGroup(work.newId(), old.id(), group, day, null));
                changed = true;
            }
        }
        return changed;
    }

    private void lose(LeaderTerm term, TermGroup group) {
        LocalDate last = day.minusDays(1);
        LocalDate first = group.fromOn() == null ? term.startOn() : group.fromOn();
        boolean never = first != null && first.isAfter(last);
        work.put(
                Ledgers.TERM_GROUP,
                new TermGroup(
                        group.id(),
                        group.termId(),
                        group.groupId(),
                        never ? last : group.fromOn(),
                        last));
    }

    /** The groups that a term covers. */
    Set<Long> groupsOf(LeaderTerm term) {
        Set<Long> covered = new HashSet<>();
        groups.get(term.id()).forEach(g -> covered.add(g.groupId()));
        return covered;
    }

    /** Ends a leader's care for some groups; her term goes on. */
    void release(LeaderTerm term, Collection<Long> lost) {
        touched.add(term.id());
        List<TermGroup> all = groups.get(term.id());
        for (TermGroup group : List.copyOf(all)) {
            if (lost.contains(group.groupId())) {
                lose(term, group);
                all.remove(group);
            }
        }
    }

    /**
     * Takes groups from a leader whom the roster no longer lists; her term ends with her last
     * group. True when it ended.
     */
    boolean take(LeaderTerm term, Collection<Long> lost, String reason) {
        release(term, lost);
        if (!groups.get(term.id()).isEmpty()) {
            return false;
        }
        LocalDate last = day.minusDays(1);
        boolean never = term.startOn() != null && term.startOn().isAfter(last);
        Map<String, Object> end = new HashMap<>();
        end.put("endOn", never ? term.startOn() : last);
        end.put("endReason", reason);
        work.put(Ledgers.LEADER, Ledgers.LEADER.with(term, end));
        terms.remove(term.id());
        return true;
    }
}
