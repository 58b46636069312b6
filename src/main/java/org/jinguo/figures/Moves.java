package org.jinguo.figures;

import java.util.Map;

/**
 * How many households went from which grade to which.
 *
 * @param counts households by step; a step that nobody took may be missing
 */
public record Moves(Map<GradeStep, Long> counts) {
    public Moves {
        counts = Map.copyOf(counts);
    }

    /** Households that took a step. */
    public long count(GradeStep step) {
        return counts.getOrDefault(step, 0L);
    }

    /** Households that went one way. */
    public long count(GradeStep.Way way) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().way() == way)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** All households. */
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether some household was rated in the later round. */
    public boolean rated() {
        return counts.keySet().stream().anyMatch(step -> step.to().rated());
    }

    /** Whether some household was rated in the earlier round. */
    public boolean comparable() {
        return counts.keySet().stream().anyMatch(step -> step.from().rated());
    }
}
