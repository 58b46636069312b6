package org.jinguo.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.RatingRound;

/**
 * Households of the last day that nobody has come to in the round that counts: neither a class nor
 * a reason for having none. Counted from the two tallies, all households less all ratings of a
 * group.
 */
final class UnratedSource implements Source<HouseholdFact> {

    static final UnratedSource OPEN = new UnratedSource();

    private UnratedSource() {}

    /** A group of a village, as the tallies have it. */
    private record Place(long villageId, long groupId) {}

    @Override
    public Ledger<?> ledger() {
        return HouseholdSource.ALL.ledger();
    }

    @Override
    public Figure.Basis basis() {
        return Figure.Basis.ROUND;
    }

    @Override
    public List<HouseholdFact> facts(Moment moment) {
        Map<Place, Integer> left = new HashMap<>();
        for (HouseholdFact h : moment.facts(HouseholdSource.ALL)) {
            left.merge(new Place(h.villageId(), h.groupId()), h.n(), Integer::sum);
        }
        for (RatingFact r : moment.facts(RatingSource.ROUND)) {
            left.merge(new Place(r.villageId(), r.groupId()), -r.n(), Integer::sum);
        }
        Map<Long, RatingRound> rounds = new HashMap<>();
        moment.rounds().byVillage().forEach((v, counted) -> rounds.put(v, counted.last()));
        Leavers leavers = new Leavers(moment, moment.day(), h -> !moment.superseded(h));
        for (HouseholdFact h : leavers.rated(rounds)) {
            left.merge(new Place(h.villageId(), h.groupId()), h.n(), Integer::sum);
        }
        return open(moment, left);
    }

    private List<HouseholdFact> open(Moment moment, Map<Place, Integer> left) {
        Set<Long> doubtful = doubtful(left);
        List<HouseholdFact> found = new ArrayList<>();
        left.forEach((at, n) -> {
            if (n > 0 && !doubtful.contains(at.villageId())) {
                found.add(new HouseholdFact(at.villageId(), at.groupId(), n));
            }
        });
        List<Area> one = doubtful.stream().map(moment.tree()::get).toList();
        details(moment, one).forEach(d -> found.add(d.fact()));
        return found;
    }

    /**
     * Where households moved to another group after they had been rated, counts do not tell and the
     * households themselves are asked.
     */
    private static Set<Long> doubtful(Map<Place, Integer> left) {
        Set<Long> doubtful = new TreeSet<>();
        left.forEach((at, n) -> {
            if (n < 0) {
                doubtful.add(at.villageId());
            }
        });
        return doubtful;
    }

    @Override
    public List<Detail<HouseholdFact>> details(Moment moment, List<Area> villages) {
        List<Detail<HouseholdFact>> found = new ArrayList<>();
        for (Area village : villages) {
            Set<Long> seen = seen(moment, village);
            HouseholdSource.of(moment, village)
                    .filter(h -> !seen.contains(h.id()))
                    .forEach(h -> found.add(HouseholdSource.detail(moment, h)));
        }
        return found;
    }

    private static Set<Long> seen(Moment moment, Area village) {
        return RatingSource.given(moment, village).stream()
                .map(g -> g.last().householdId())
                .collect(Collectors.toSet());
    }
}
