package org.jinguo.ui.repair;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;

/**
 * How many unclean households there are, by how far they are.
 *
 * @param by counts by state; none for a state that no household is in
 */
record FollowUpCounts(Map<FollowUpState, Integer> by) {

    static final FollowUpCounts NONE = new FollowUpCounts(Map.of());

    FollowUpCounts {
        by = Map.copyOf(by);
    }

    static FollowUpCounts of(List<FollowUpRow> rows) {
        Map<FollowUpState, Integer> by = new EnumMap<>(FollowUpState.class);
        rows.forEach(r -> by.merge(r.state(), 1, Integer::sum));
        return new FollowUpCounts(by);
    }

    /** The count of a state, or of all. */
    int of(Optional<FollowUpState> state) {
        return state.map(s -> by.getOrDefault(s, 0))
                .orElseGet(
                        () -> by.values().stream().mapToInt(Integer::intValue).sum());
    }

    private int of(FollowUpState state) {
        return of(Optional.of(state));
    }

    String sentence() {
        int all = of(Optional.empty());
        if (all == 0) {
            return Messages.get("ui.repair.counts.none");
        }
        return Messages.get(
                "ui.repair.counts",
                all,
                of(FollowUpState.OWED),
                of(FollowUpState.UNDERWAY),
                of(FollowUpState.OVERDUE),
                of(FollowUpState.FIXED),
                100.0 * of(FollowUpState.FIXED) / all);
    }
}
