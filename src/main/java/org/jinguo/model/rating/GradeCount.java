package org.jinguo.model.rating;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many households of a sheet were given which grade.
 *
 * @param clean 清洁户
 * @param fair 较清洁户
 * @param unclean 不清洁户
 * @param unrated 未评, with a reason
 * @param open nothing entered yet
 */
public record GradeCount(int clean, int fair, int unclean, int unrated, int open) {

    /** Counts the grades of households, one each; empty for one that nothing is entered for. */
    public static GradeCount of(Collection<Optional<Grade>> grades) {
        Map<Grade, Integer> n = new EnumMap<>(Grade.class);
        grades.forEach(g -> g.ifPresent(some -> n.merge(some, 1, Integer::sum)));
        int entered = n.values().stream().mapToInt(Integer::intValue).sum();
        return new GradeCount(
                n.getOrDefault(Grade.CLEAN, 0),
                n.getOrDefault(Grade.FAIR, 0),
                n.getOrDefault(Grade.UNCLEAN, 0),
                n.getOrDefault(Grade.UNRATED, 0),
                grades.size() - entered);
    }

    /** Households of a grade. */
    public int of(Grade grade) {
        return switch (grade) {
            case CLEAN -> clean;
            case FAIR -> fair;
            case UNCLEAN -> unclean;
            case UNRATED -> unrated;
        };
    }

    /** Households for which something is entered. */
    public int entered() {
        return clean + fair + unclean + unrated;
    }

    /** Households on the sheet. */
    public int households() {
        return entered() + open;
    }
}
