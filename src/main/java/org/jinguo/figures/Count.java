package org.jinguo.figures;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;

/** Counts figures for one unit at one moment. */
final class Count {

    private final Catalogue catalogue;
    private final Moment now;
    private final Area unit;

    Count(Catalogue catalogue, Moment now, Area unit) {
        this.catalogue = catalogue;
        this.now = now;
        this.unit = unit;
    }

    /** The value of the whole unit. */
    Value whole(String code) {
        return spread(code, now, area -> unit).getOrDefault(unit, zero(code));
    }

    /** The value of each child that exists on the last day, then of what else there is. */
    Map<Area, Value> perChild(String code) {
        Map<Area, Value> found = spread(code, now, area -> area);
        Map<Area, Value> ordered = new LinkedHashMap<>();
        now.tree()
                .children(unit.id(), now.day())
                .forEach(child -> ordered.put(child, found.getOrDefault(child, zero(code))));
        found.forEach((area, value) -> {
            if (area.id() != unit.id() || value.amount() != 0) {
                ordered.putIfAbsent(area, value);
            }
        });
        if (ordered.containsKey(unit)) {
            ordered.put(unit, ordered.remove(unit));
        }
        return ordered;
    }

    private Value zero(String code) {
        Uom unitOfCode = uom(code);
        Definition definition = catalogue.definition(code);
        boolean unknown = definition instanceof Definition.Ratio || definition instanceof Definition.Compared;
        return new Value(unitOfCode, 0, unknown ? 0 : 1, 0);
    }

    private Uom uom(String code) {
        return catalogue.byCode().get(code).unit();
    }

    private Map<Area, Value> spread(String code, Moment moment, Function<Area, Area> target) {
        Definition definition = catalogue.definition(code);
        if (definition instanceof Definition.Counted<?> counted) {
            return counted(counted, moment, target, fact -> true);
        }
        if (definition instanceof Definition.Sum sum) {
            Map<Area, Value> total = new LinkedHashMap<>();
            for (String part : sum.codes()) {
                spread(part, moment, target).forEach((area, v) -> total.merge(area, as(v, uom(code)), Count::plus));
            }
            return total;
        }
        if (definition instanceof Definition.Ratio ratio) {
            return ratio(ratio, moment, target);
        }
        return compared((Definition.Compared) definition, target);
    }

    private <F extends Fact> Map<Area, Value> counted(
            Definition.Counted<F> counted, Moment moment, Function<Area, Area> target, Predicate<Fact> wanted) {
        Placement placement = new Placement(now.tree(), now.day(), unit);
        Map<Area, Bucket> buckets = new LinkedHashMap<>();
        for (F fact : moment.facts(counted.source())) {
            if (counted.filter().test(fact) && wanted.test(fact)) {
                placement
                        .of(fact)
                        .map(target)
                        .ifPresent(area ->
                                buckets.computeIfAbsent(area, a -> new Bucket()).add(counted.measure(), fact));
            }
        }
        Map<Area, Value> values = new LinkedHashMap<>();
        buckets.forEach((area, bucket) -> values.put(area, bucket.value(counted.unit())));
        return values;
    }

    private Map<Area, Value> ratio(Definition.Ratio ratio, Moment moment, Function<Area, Area> target) {
        Map<Area, Value> parts = spread(ratio.part(), moment, target);
        Map<Area, Value> values = new LinkedHashMap<>();
        spread(ratio.whole(), moment, target).forEach((area, whole) -> {
            Value part = parts.getOrDefault(area, Value.of(Uom.PERCENT, 0, 0));
            values.put(area, new Value(Uom.PERCENT, part.amount(), whole.amount(), part.records()));
        });
        return values;
    }

    private Map<Area, Value> compared(Definition.Compared compared, Function<Area, Area> target) {
        Comparison comparison = Comparison.of(now);
        Map<Area, Value> values = new LinkedHashMap<>();
        places(comparison, target)
                .forEach(area -> values.put(area, Value.of(compared.counted().unit(), 0, 0)));
        Map<Area, Value> earlier = counted(compared.counted(), comparison.before(), target, comparison::covers);
        if (compared.side() == Definition.Side.BEFORE) {
            values.putAll(earlier);
            return values;
        }
        values.putAll(counted(compared.counted(), comparison.now(), target, comparison::covers));
        earlier.forEach((area, v) -> values.merge(area, new Value(v.unit(), -v.amount(), 1, 0), Count::plus));
        return values;
    }

    /** Where something can be compared; in a village that can be, every group. */
    private Set<Area> places(Comparison comparison, Function<Area, Area> target) {
        Placement placement = new Placement(now.tree(), now.day(), unit);
        Set<Area> places = new LinkedHashSet<>();
        for (Moment moment : List.of(comparison.now(), comparison.before())) {
            moment.facts(RatingSource.ROUND).stream()
                    .filter(comparison::covers)
                    .flatMap(fact -> placement.of(fact).stream())
                    .map(target)
                    .forEach(places::add);
        }
        if (unit.level() == AreaLevel.VILLAGE && !places.isEmpty()) {
            now.tree().children(unit.id(), now.day()).stream().map(target).forEach(places::add);
        }
        return places;
    }

    private static Value as(Value value, Uom uom) {
        return new Value(uom, value.amount(), value.base(), value.records());
    }

    private static Value plus(Value a, Value b) {
        return new Value(a.unit(), Math.addExact(a.amount(), b.amount()), 1, a.records() + b.records());
    }
}
