package org.jinguo.figures;

import static org.jinguo.store.db.Tables.AREA;
import static org.jinguo.store.db.Tables.HOUSEHOLD;
import static org.jinguo.store.db.Tables.RATING;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.RatingSheet;
import org.jinguo.store.db.tables.Household;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Compares the round that counts for a moment with the last one of its kind before. */
final class Movements {

    private final Moment at;
    private final RatingRound now;
    private final RatingRound before;

    /** What the counts depend on besides the state of the data. */
    private record Asked(long unitId, long now, long before) {}

    private Movements(Moment at, RatingRound now, RatingRound before) {
        this.at = at;
        this.now = now;
        this.before = before;
    }

    /** Of a moment that is the period of its round; empty when there is no earlier round. */
    static Optional<Movements> at(Moment at) {
        return at.round()
                .flatMap(now -> RatingSheet.roundBefore(at.data().ratings(), now.period())
                        .map(before -> new Movements(at, now, before)));
    }

    Movement of(Area unit) {
        Placement placement = new Placement(at.tree(), at.day(), unit);
        List<Area> villages = villages(placement);
        Map<GradeStep, Long> whole = new HashMap<>();
        Map<Area, Map<GradeStep, Long>> below = new LinkedHashMap<>();
        at.tree().children(unit.id(), at.day()).forEach(a -> below.put(a, new HashMap<>()));
        List<MoveFact> facts = at.answer(new Asked(unit.id(), now.id(), before.id()), () -> facts(unit, villages));
        for (MoveFact fact : facts) {
            placement.of(fact).ifPresent(child -> {
                whole.merge(fact.step(), (long) fact.n(), Long::sum);
                below.computeIfAbsent(child, a -> new HashMap<>()).merge(fact.step(), (long) fact.n(), Long::sum);
            });
        }
        Map<Area, Moves> perChild = new LinkedHashMap<>();
        below.forEach((child, counts) -> {
            if (!counts.isEmpty()) {
                perChild.put(child, new Moves(counts));
            }
        });
        return new Movement(before, now, villages, new Moves(whole), perChild);
    }

    private List<Area> villages(Placement placement) {
        return at.tree().all().stream()
                .filter(a -> a.level() == AreaLevel.VILLAGE)
                .filter(placement::reaches)
                .toList();
    }

    /** The households of one village that belong to a unit, in walking order. */
    List<RatingSheet.Line> lines(Area unit, Area village) {
        Placement placement = new Placement(at.tree(), at.day(), unit);
        return RatingSheet.read(at.data(), at.tree(), village, now.period()).lines().stream()
                .filter(l -> placement.of(fact(village, l)).isPresent())
                .toList();
    }

    private static MoveFact fact(Area village, RatingSheet.Line line) {
        GradeStep step = GradeStep.of(line.before(), line.rating());
        return new MoveFact(village.id(), line.group().id(), step, 1);
    }

    /**
     * One run through the households with two looks at the clustering key of ratings, which holds
     * the village's and the household's number: a join by the household would need an index that
     * nothing else asks for.
     */
    private List<MoveFact> facts(Area unit, List<Area> villages) {
        org.jinguo.store.db.tables.Rating later = RATING.as("later");
        org.jinguo.store.db.tables.Rating earlier = RATING.as("earlier");
        Household h = HOUSEHOLD;
        Field<Long> group = DSL.coalesce(later.GROUP_ID, h.GROUP_ID);
        Condition there = h.VALID_FROM
                .isNull()
                .or(h.VALID_FROM.le(at.day()))
                .and(h.VALID_TO.isNull().or(h.VALID_TO.ge(at.day())));
        Condition wanted = unit.level() == AreaLevel.DISTRICT
                ? DSL.noCondition()
                : h.VILLAGE_ID.in(villages.stream().map(Area::id).toList());
        return at.data()
                .readers()
                .read(dsl -> dsl.select(h.VILLAGE_ID, group, earlier.GRADE, later.GRADE, DSL.count())
                        .from(h)
                        .join(AREA)
                        .on(AREA.ID.eq(h.VILLAGE_ID))
                        .leftJoin(later)
                        .on(later.ID.eq(key(h, now)))
                        .leftJoin(earlier)
                        .on(earlier.ID.eq(key(h, before)))
                        .where(wanted)
                        .and(there.or(later.ID.isNotNull()))
                        .groupBy(h.VILLAGE_ID, group, earlier.GRADE, later.GRADE)
                        .fetch(r -> new MoveFact(r.value1(), r.value2(), step(r.value3(), r.value4()), r.value5())));
    }

    /** {@link Rating#key} in the words of the query. */
    private static Field<Long> key(Household h, RatingRound round) {
        return AREA.NO
                .cast(Long.class)
                .mul(Rating.key(1, 0, 0))
                .add(Rating.key(0, round.no(), 0))
                .add(h.NO.cast(Long.class));
    }

    private static GradeStep step(String from, String to) {
        return new GradeStep(grade(from), grade(to));
    }

    private static Grade grade(String stored) {
        return stored == null ? Grade.UNRATED : Grade.valueOf(stored);
    }
}
