package org.jinguo.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.RatingRound;

/**
 * Who rose and who fell in a unit between a round and the last one of the same kind before. All
 * households of the last day are counted once, and those that left after they were rated, so that
 * the later grades add up to the figures of the round.
 *
 * @param before the earlier round
 * @param now the later round
 * @param villages the villages whose households were counted
 * @param whole the moves of the unit
 * @param perChild the moves of each unit below that has households, in order of the tree
 */
public record Movement(
        RatingRound before, RatingRound now, List<Area> villages, Moves whole, Map<Area, Moves> perChild) {
    public Movement {
        villages = List.copyOf(villages);
        perChild = Collections.unmodifiableMap(new LinkedHashMap<>(perChild));
    }
}
