package org.jinguo.ui.kit.grid;

import java.util.Objects;
import org.jinguo.model.field.Problem;

/**
 * What there is to say of a new row.
 *
 * @param column key of the column that it is about; empty, or one that the grid does not have, for
 *     the row as a whole
 * @param problem the sentence
 */
public record NewRowProblem(String column, Problem problem) {

    public NewRowProblem {
        Objects.requireNonNull(column);
        Objects.requireNonNull(problem);
    }

    /** About the row as a whole. */
    public static NewRowProblem ofRow(Problem problem) {
        return new NewRowProblem("", problem);
    }

    boolean isError() {
        return problem.level() == Problem.Level.ERROR;
    }
}
