package org.jinguo.returns;

import java.util.List;
import java.util.Map;
import org.jinguo.model.field.Problem;

/**
 * A relation that must hold between the cells of each row of a return (formulas.json).
 *
 * @param id the check
 * @param form the return
 * @param level how much a failure hinders
 * @param relation what must hold
 * @param say key of the sentence that tells a failure
 * @param shown the amounts in the sentence; by default left, right and their difference
 */
record CheckFormula(String id, String form, Problem.Level level, Relation relation, String say, List<Linear> shown) {

    /**
     * What must hold.
     *
     * @param when checked only while this is above zero
     * @param left left side
     * @param is {@code =}, {@code <=} or {@code >=}
     * @param right right side
     */
    record Relation(Linear when, Linear left, String is, Linear right) {

        /** Whether it holds; a row with an unknown column is not judged. */
        boolean holds(Map<String, Long> row) {
            if (left.of(row).isEmpty()
                    || right.of(row).isEmpty()
                    || when.of(row).orElse(0) <= 0) {
                return true;
            }
            int sign = Long.compare(left.of(row).getAsLong(), right.of(row).getAsLong());
            return switch (is) {
                case "=" -> sign == 0;
                case "<=" -> sign <= 0;
                default -> sign >= 0;
            };
        }
    }

    /** The amounts for the sentence. */
    List<Long> amounts(Map<String, Long> row) {
        if (!shown.isEmpty()) {
            return shown.stream().map(l -> l.of(row).orElse(0)).toList();
        }
        long left = relation.left().of(row).orElse(0);
        long right = relation.right().of(row).orElse(0);
        return List.of(left, right, Math.abs(left - right));
    }
}
