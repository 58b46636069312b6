package org.jinguo.store;

import java.util.Map;
import java.util.Optional;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.VillageRound;

/**
 * How far a round is in a village.
 *
 * @param village the village
 * @param period the period that is rated
 * @param round the round; empty while it was not opened
 * @param state what was closed and reopened; empty where nothing was
 * @param due households that are there on the period's last day
 * @param counts households that were given each grade, 未评 too
 * @param blocks what keeps it from being complete; empty where that was not asked
 */
public record RoundProgress(
        Area village,
        Period period,
        Optional<RatingRound> round,
        Optional<VillageRound> state,
        int due,
        Map<Grade, Integer> counts,
        Optional<RoundProgress.Blocks> blocks) {

    /** What a round is, in a village. */
    public enum Stage {
        /** 未开: there is no such round yet. */
        NOT_OPEN,
        /** 进行中. */
        RUNNING,
        /** 已封存: nothing may be changed. */
        CLOSED,
        /** 已重开: it was closed, and is open again. */
        REOPENED
    }

    /**
     * What is still to be done, and what came late.
     *
     * @param missing households that have neither a grade nor a reason
     * @param owed 不清洁户 whose problem was not written down
     * @param late ratings that came after the round had been closed
     */
    public record Blocks(int missing, int owed, int late) {

        /** Whether each household has a grade or a reason, and each unclean one its problem. */
        public boolean complete() {
            return missing == 0 && owed == 0;
        }
    }

    public RoundProgress {
        counts = Map.copyOf(counts);
    }

    /** What the round is in the village. */
    public Stage stage() {
        if (round.isEmpty()) {
            return Stage.NOT_OPEN;
        }
        if (state.isEmpty() || state.get().closedOn() == null) {
            return Stage.RUNNING;
        }
        return state.get().locked() ? Stage.CLOSED : Stage.REOPENED;
    }

    /** Households that were given a grade. */
    public int of(Grade grade) {
        return counts.getOrDefault(grade, 0);
    }

    /** Households that have a grade or a reason for none. */
    public int seen() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Households that have neither; of the tallies where it was not counted one by one. */
    public int missing() {
        return blocks.map(Blocks::missing).orElse(Math.max(0, due - seen()));
    }

    /** Whether there is a household to rate. */
    public boolean inhabited() {
        return due + seen() > 0;
    }

    /** Whether it may be closed without a question; never where that was not asked. */
    public boolean complete() {
        return inhabited() && blocks.filter(Blocks::complete).isPresent();
    }
}
