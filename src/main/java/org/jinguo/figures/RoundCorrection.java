package org.jinguo.figures;

import java.util.List;
import java.util.Optional;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.VillageRound;

/**
 * What was changed in a village's round after it had been closed, as far as R06 counts it.
 *
 * @param village the village
 * @param round the round
 * @param state how far it is: when and why it was opened again
 * @param households the households whose grade, plaque or rectification changed
 */
public record RoundCorrection(Area village, RatingRound round, VillageRound state, List<OfHousehold> households) {

    /**
     * What became of one household's rating.
     *
     * @param household the household; empty when it was removed
     * @param group the group in which it is rated
     * @param before its rating when the round was closed; empty when it had none
     * @param after its rating now; empty when it has none
     * @param seq the last Change that touched it
     */
    public record OfHousehold(
            Optional<Household> household, Area group, Optional<Rating> before, Optional<Rating> after, long seq) {}

    public RoundCorrection {
        households = List.copyOf(households);
    }

    /** The part of one group. */
    public RoundCorrection ofGroup(Area group) {
        return new RoundCorrection(
                village,
                round,
                state,
                households.stream().filter(h -> h.group().id() == group.id()).toList());
    }

    /** By how many households a grade changed. */
    public long change(Grade grade) {
        return households.stream()
                .mapToLong(h -> is(h.after(), grade) - is(h.before(), grade))
                .sum();
    }

    /** By how many the plaques changed. */
    public long plaques() {
        return households.stream()
                .mapToLong(h -> plaque(h.after()) - plaque(h.before()))
                .sum();
    }

    /** By how many the unclean households that are put right changed. */
    public long fixed() {
        return households.stream()
                .mapToLong(h -> fixed(h.after()) - fixed(h.before()))
                .sum();
    }

    private static long is(Optional<Rating> rating, Grade grade) {
        return rating.filter(r -> r.grade() == grade).isPresent() ? 1 : 0;
    }

    private static long plaque(Optional<Rating> rating) {
        return rating.filter(Rating::plaque).isPresent() ? 1 : 0;
    }

    private static long fixed(Optional<Rating> rating) {
        return rating.filter(r -> r.grade() == Grade.UNCLEAN && r.fixedOn() != null)
                        .isPresent()
                ? 1
                : 0;
    }
}
