package org.jinguo.model.leader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;

/** Who is in office on a day with which groups: what stands beside each of them. */
public final class LeadersOfADay {

    private final List<Leader> leaders = new ArrayList<>();
    private final Map<Long, List<Leader>> byGroup = new LinkedHashMap<>();
    private final Map<String, List<Leader>> byIdNo = new LinkedHashMap<>();

    private record Leader(int place, long term, Person person, List<Area> groups) {}

    /** Adds one in office. */
    public void add(LeaderTerm term, Person person, List<Area> groups) {
        Leader leader = new Leader(leaders.size(), term.id(), person, List.copyOf(groups));
        leaders.add(leader);
        groups.forEach(
                g -> byGroup.computeIfAbsent(g.id(), k -> new ArrayList<>(1)).add(leader));
        String idNo = person.idNo();
        if (idNo != null && !idNo.isBlank()) {
            byIdNo.computeIfAbsent(idNo, k -> new ArrayList<>(1)).add(leader);
        }
    }

    /** What stands beside each leader, by her term. */
    public Map<Long, LeaderCase.Beside> besides() {
        return besides(false);
    }

    /** The same, where what two share is told of the later one alone. */
    public Map<Long, LeaderCase.Beside> besidesOnce() {
        return besides(true);
    }

    private Map<Long, LeaderCase.Beside> besides(boolean once) {
        Map<Long, LeaderCase.Beside> all = new LinkedHashMap<>();
        leaders.forEach(leader -> all.put(leader.term(), beside(leader, once)));
        return all;
    }

    private LeaderCase.Beside beside(Leader one, boolean once) {
        List<LeaderCase.Shared> shared = new ArrayList<>();
        for (Area group : one.groups()) {
            others(byGroup.get(group.id()), one, once)
                    .ifPresent(names -> shared.add(new LeaderCase.Shared(group.name(), names)));
        }
        List<Leader> sameId = byIdNo.getOrDefault(one.person().idNo(), List.of());
        return new LeaderCase.Beside(shared, others(sameId, one, once));
    }

    private static Optional<String> others(List<Leader> all, Leader one, boolean once) {
        String names = all.stream()
                .filter(other -> other.person().id() != one.person().id())
                .filter(other -> !once || other.place() < one.place())
                .map(other -> other.person().name())
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
