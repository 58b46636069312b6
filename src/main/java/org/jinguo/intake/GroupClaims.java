package org.jinguo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jinguo.config.Messages;
import org.jinguo.model.field.DateText;
import org.jinguo.model.leader.LeaderCase;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.Person;

/**
 * Which leader of a roster gets which group: a group has one leader (K12), and passes to another
 * only when the roster no longer lists the sitting one, or lists her without it.
 */
final class GroupClaims {

    private final TermBook terms;
    private final LongFunction<String> names;
    private final Set<Long> listed = new HashSet<>();
    private final Map<Long, Set<Long>> released = new HashMap<>();
    private final Map<Long, Claim> claims = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    private record Claim(String name, int row) {

        String where() {
            return Messages.get("intake.leader.inRow", name, row);
        }
    }

    /** Claims to the groups of some terms; {@code names} tells the name of a person. */
    GroupClaims(TermBook terms, LongFunction<String> names) {
        this.terms = terms;
        this.names = names;
    }

    /** What an officer should know of groups that changed hands. */
    List<String> notes() {
        return notes;
    }

    /** Notes that the roster lists a sitting leader. */
    void list(long personId) {
        listed.add(personId);
    }

    /** Notes the groups that a listed leader had and is not given any more. */
    void noteReleased(LeaderRow row, Person person) {
        if (row.row().refused()) {
            return;
        }
        terms.of(person.id(), row.village().id()).ifPresent(term -> {
            Set<Long> gone = terms.groupsOf(term);
            row.groups().forEach(g -> gone.remove(g.id()));
            released.put(person.id(), gone);
        });
    }

    /** Those groups of a row that are another's. */
    List<LeaderCase.Shared> shared(LeaderRow told, Optional<Person> known) {
        List<LeaderCase.Shared> found = new ArrayList<>();
        for (GroupBook.Entry group : told.groups()) {
            Claim claim = claims.get(group.id());
            Optional<String> other = claim == null
                    ? terms.covering(group.id())
                            .filter(h -> !isAbout(h, known) && keeps(h, group))
                            .map(h -> names.apply(h.personId()))
                    : Optional.of(claim.where());
            other.ifPresent(name -> found.add(new LeaderCase.Shared(group.name(), name)));
        }
        return found;
    }

    private static boolean isAbout(LeaderTerm term, Optional<Person> person) {
        return person.filter(p -> p.id() == term.personId()).isPresent();
    }

    /**
     * Whether the sitting leader of a group stays: this file lists her and not without the group.
     */
    private boolean keeps(LeaderTerm holder, GroupBook.Entry group) {
        return listed.contains(holder.personId())
                && !released.getOrDefault(holder.personId(), Set.of()).contains(group.id());
    }

    /** Gives the groups of an accepted row to its leader, for the rows below it. */
    void claim(LeaderRow told) {
        Claim claim = new Claim(told.person().name(), told.row().number());
        told.groups().forEach(g -> claims.put(g.id(), claim));
    }

    /** Brings over groups of leaders who are not listed any more, or not with them. */
    void takeOver(LeaderRow told, long personId) {
        for (GroupBook.Entry group : told.groups()) {
            Optional<LeaderTerm> holder = terms.covering(group.id());
            if (holder.isEmpty() || holder.get().personId() == personId) {
                continue;
            }
            if (!listed.contains(holder.get().personId())
                    && terms.later(group.id(), personId).isPresent()) {
                notes.add(Messages.get(
                        "intake.note.laterLeader",
                        group.name(),
                        names.apply(holder.get().personId()),
                        DateText.of(holder.get().startOn()).roster(),
                        told.person().name()));
                continue;
            }
            if (listed.contains(holder.get().personId())) {
                terms.release(holder.get(), List.of(group.id()));
            } else {
                String reason = Messages.get("intake.leader.replaced");
                boolean ended = terms.take(holder.get(), List.of(group.id()), reason);
                notes.add(Messages.get(
                        ended ? "intake.note.termEnded" : "intake.note.groupTaken",
                        names.apply(holder.get().personId()),
                        group.name(),
                        told.person().name()));
            }
        }
    }
}
