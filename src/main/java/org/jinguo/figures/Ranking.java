package org.jinguo.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jinguo.model.place.Area;

/** Puts units in order of a share, the largest first; shares are compared exactly. */
final class Ranking {

    private Ranking() {}

    /** The places of units by a figure; units without a value have none. */
    static Map<Area, Integer> places(Map<Area, Value> values) {
        List<Map.Entry<Area, Value>> known = new ArrayList<>(
                values.entrySet().stream().filter(e -> e.getValue().known()).toList());
        known.sort((a, b) -> share(b.getValue(), a.getValue()));
        Map<Area, Integer> places = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            boolean tied =
                    i > 0 && share(known.get(i).getValue(), known.get(i - 1).getValue()) == 0;
            int place = tied ? places.get(known.get(i - 1).getKey()) : i + 1;
            places.put(known.get(i).getKey(), place);
        }
        return places;
    }

    private static int share(Value a, Value b) {
        return Long.compare(Math.multiplyExact(a.amount(), b.base()), Math.multiplyExact(b.amount(), a.base()));
    }

    /** Units by place, those without one last, each in order of the tree. */
    static List<Ranked> of(
            Map<String, Map<Area, Value>> figures, Map<Area, Integer> places, Map<Area, Integer> before) {
        Map<Area, Map<String, Value>> byUnit = new LinkedHashMap<>();
        figures.forEach((code, values) -> values.forEach((area, value) ->
                byUnit.computeIfAbsent(area, a -> new LinkedHashMap<>()).put(code, value)));
        return byUnit.entrySet().stream()
                .map(e -> new Ranked(e.getKey(), place(places, e.getKey()), place(before, e.getKey()), e.getValue()))
                .sorted(Comparator.comparingInt(r -> r.place().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static OptionalInt place(Map<Area, Integer> places, Area unit) {
        Integer place = places.get(unit);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
