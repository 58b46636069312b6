package org.jinguo.figures;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;

/** Villages or groups of the last day in which something is still missing. */
final class AreaGapSource implements Source<AreaFact> {

    static final AreaGapSource GROUPS_WITHOUT_LEADER =
            new AreaGapSource(AreaSource.GROUPS, Figure.Basis.STOCK, AreaGapSource::withoutLeader);
    static final AreaGapSource GROUPS_WITH_UNRATED =
            new AreaGapSource(AreaSource.GROUPS, Figure.Basis.ROUND, AreaGapSource::withUnrated);
    static final AreaGapSource VILLAGES_WITHOUT_HOUSEHOLDS =
            new AreaGapSource(AreaSource.VILLAGES, Figure.Basis.STOCK, AreaGapSource::withoutHouseholds);
    static final AreaGapSource VILLAGES_WITHOUT_RATINGS =
            new AreaGapSource(AreaSource.VILLAGES, Figure.Basis.ROUND, AreaGapSource::withoutRatings);

    private final AreaSource areas;
    private final Figure.Basis basis;
    private final Function<Moment, LongPredicate> missing;

    private AreaGapSource(AreaSource areas, Figure.Basis basis, Function<Moment, LongPredicate> missing) {
        this.areas = areas;
        this.basis = basis;
        this.missing = missing;
    }

    private static LongPredicate withoutLeader(Moment moment) {
        Set<Long> covered = ids(moment.facts(CoverSource.COVERED), CoverFact::groupId);
        return id -> !covered.contains(id);
    }

    private static LongPredicate withUnrated(Moment moment) {
        Set<Long> open = ids(moment.facts(UnratedSource.OPEN), HouseholdFact::groupId);
        return open::contains;
    }

    private static LongPredicate withoutHouseholds(Moment moment) {
        Set<Long> settled = villages(moment);
        return id -> !settled.contains(id);
    }

    /** A village without households is told of as such, not as one that was not rated. */
    private static LongPredicate withoutRatings(Moment moment) {
        Set<Long> open = villages(moment);
        open.removeAll(ids(moment.facts(RatingSource.ROUND), RatingFact::villageId));
        return open::contains;
    }

    private static Set<Long> villages(Moment moment) {
        return ids(moment.facts(HouseholdSource.ALL), HouseholdFact::villageId);
    }

    private static <F extends Fact> Set<Long> ids(List<F> facts, Function<F, Long> id) {
        return facts.stream().map(id).collect(Collectors.toSet());
    }

    @Override
    public Ledger<?> ledger() {
        return areas.ledger();
    }

    @Override
    public Figure.Basis basis() {
        return basis;
    }

    @Override
    public List<AreaFact> facts(Moment moment) {
        LongPredicate open = missing.apply(moment);
        return moment.facts(areas).stream().filter(f -> open.test(id(f))).toList();
    }

    @Override
    public List<Detail<AreaFact>> details(Moment moment, List<Area> villages) {
        LongPredicate open = missing.apply(moment);
        return areas.details(moment, villages).stream()
                .filter(d -> open.test(id(d.fact())))
                .toList();
    }

    private static long id(AreaFact fact) {
        return fact.groupId() == 0 ? fact.villageId() : fact.groupId();
    }
}
