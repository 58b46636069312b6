package org.jinguo.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Rating;

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
        Map<Place, Integer> seen = new HashMap<>();
        for (RatingFact r : moment.facts(RatingSource.ROUND)) {
            seen.merge(new Place(r.villageId(), r.groupId()), r.n(), Integer::sum);
        }
        return moment.facts(HouseholdSource.ALL).stream()
                .map(h -> left(h, seen.getOrDefault(new Place(h.villageId(), h.groupId()), 0)))
                .filter(h -> h.n() > 0)
                .toList();
    }

    private static HouseholdFact left(HouseholdFact all, int seen) {
        return new HouseholdFact(all.villageId(), all.groupId(), all.n() - seen);
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
        return moment
                .round()
                .map(round -> moment.data().ratings().sheet(village, round))
                .orElse(List.of())
                .stream()
                .map(Rating::householdId)
                .collect(Collectors.toSet());
    }
}
