package org.jinguo.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinguo.model.rating.RatingRound;

/**
 * Which rounds of rating count for a period, village by village: of a period that is a round itself
 * that round, of a longer one the village's last valid round (annual figures, B-01: 本年最后一次有效评定).
 *
 * @param everClean whether a household counts with the best grade it had in any valid round
 * @param byVillage what counts in each village in which anything was rated
 */
public record CountedRounds(boolean everClean, Map<Long, InVillage> byVillage) {

    /** Nothing was rated. */
    static final CountedRounds NONE = new CountedRounds(false, Map.of());

    /**
     * What counts in one village.
     *
     * @param valid its valid rounds, the last one first; never empty
     * @param settled false when none was valid, so that the last one with ratings stands in
     */
    public record InVillage(List<RatingRound> valid, boolean settled) {

        public InVillage {
            valid = List.copyOf(valid);
        }

        /** The round that gives the village its grades. */
        public RatingRound last() {
            return valid.get(0);
        }
    }

    public CountedRounds {
        byVillage = Map.copyOf(byVillage);
    }

    /** The round that counts in a village; empty when nothing was rated there. */
    public Optional<RatingRound> of(long villageId) {
        return Optional.ofNullable(byVillage.get(villageId)).map(InVillage::last);
    }

    /** The newest round that counts anywhere. */
    public Optional<RatingRound> newest() {
        return byVillage.values().stream().map(InVillage::last).max(Comparator.comparing(RatingRound::period));
    }

    /** The round of each village, by identity: what the facts of the last rounds depend on. */
    Map<Long, Long> lasts() {
        return byVillage.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> e.getValue().last().id()));
    }

    /** The valid rounds of each village: what the best grades depend on. */
    Map<Long, List<Long>> all() {
        return byVillage.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().valid().stream().map(RatingRound::id).toList()));
    }

    /** The same rounds, each household with its grade in the last of them. */
    CountedRounds byLast() {
        return new CountedRounds(false, byVillage);
    }
}
