package org.jinguo.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jinguo.model.place.Area;

/**
 * A unit in a ranking.
 *
 * @param unit the unit
 * @param place its place, 1 for the first; equal values share a place; empty without a value
 * @param before its place in the round before
 * @param values its figures by code
 */
public record Ranked(Area unit, OptionalInt place, OptionalInt before, Map<String, Value> values) {
    public Ranked {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** How many places it went up; negative for down; empty without both places. */
    public OptionalInt gained() {
        return place.isPresent() && before.isPresent()
                ? OptionalInt.of(before.getAsInt() - place.getAsInt())
                : OptionalInt.empty();
    }
}
