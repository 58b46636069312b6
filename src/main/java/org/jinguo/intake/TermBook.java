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

    /** The term of another leader that covers a group and begins after the roster was made. */
    Optional<LeaderTerm> later(long groupId, long personId) {
        return covering(groupId)
                .filter(t -> t.personId() != personId)
                .filter(t -> t.startOn() != null && t.startOn().isAfter(day));
    }

    /**
     * Adds a term with its groups. Where a later leader has a group already, because an older
     * roster comes after a newer one, the care for it ends on the day before hers begins; the term
     * ends with its last group, for {@code reason}.
     */
    void add(LeaderTerm term, Collection<Long> covered, String reason) {
        LocalDate end = LocalDate.MIN;
        for (long group : covered) {
            LocalDate last = lastDay(term, group);
            end = last == null || end == null ? null : last.isAfter(end) ? last : end;
            work.add(Ledgers.TERM_GROUP, new TermGroup(work.newId(), term.id(), group, null, last));
        }
        boolean over = end != null && !covered.isEmpty();
        work.add(Ledgers.LEADER, over ? Ledgers.LEADER.with(term, Map.of("endOn", end, "endReason", reason)) : term);
    }

    private LocalDate lastDay(LeaderTerm term, long group) {
        LocalDate last =
                later(group, term.personId()).map(t -> t.startOn().minusDays(1)).orElse(null);
        boolean never = last != null && term.startOn() != null && term.startOn().isAfter(last);
        return never ? term.startOn() : last;
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
                work.add(Ledgers.TERM_GROUP, new TermGroup(work.newId(), old.id(), group, day, null));
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
                new TermGroup(group.id(), group.termId(), group.groupId(), never ? last : group.fromOn(), last));
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
