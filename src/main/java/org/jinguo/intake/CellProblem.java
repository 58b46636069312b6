package org.jinguo.intake;

import java.util.Objects;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Problem;

/**
 * A problem and the cell that has it.
 *
 * @param cell address, for example {@code C14}
 * @param problem the problem
 */
public record CellProblem(String cell, Problem problem) {

    public CellProblem {
        Objects.requireNonNull(cell);
        Objects.requireNonNull(problem);
    }

    /** The sentence for the officer. */
    public String sentence() {
        return Messages.problem(problem.code(), problem.args());
    }
}
