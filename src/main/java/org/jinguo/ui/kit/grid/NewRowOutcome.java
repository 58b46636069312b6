package org.jinguo.ui.kit.grid;

import java.util.List;
import java.util.Objects;
import org.jinguo.model.field.Problem;

/**
 * What would come of a new row.
 *
 * @param kind whether it is written
 * @param problems why it is not; of one that is written, what to notice
 */
public record NewRowOutcome(Kind kind, List<NewRowProblem> problems) {

    /** Whether a row is written. */
    public enum Kind {
        /** It becomes a record. */
        NEW,
        /** The record is there already; nothing is written and nothing is amiss. */
        KNOWN,
        /** It can not be written as it is. */
        REFUSED
    }

    public NewRowOutcome {
        Objects.requireNonNull(kind);
        problems = List.copyOf(problems);
    }

    /** Refused when one of the problems is an error, else a new record with remarks. */
    public static NewRowOutcome of(List<NewRowProblem> problems) {
        boolean refused = problems.stream().anyMatch(NewRowProblem::isError);
        return new NewRowOutcome(refused ? Kind.REFUSED : Kind.NEW, problems);
    }

    /** The record is there already; the sentence says which. */
    public static NewRowOutcome known(Problem which) {
        return new NewRowOutcome(Kind.KNOWN, List.of(NewRowProblem.ofRow(which)));
    }

    /** Whether it becomes a record. */
    public boolean isNew() {
        return kind == Kind.NEW;
    }
}
