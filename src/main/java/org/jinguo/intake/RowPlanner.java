package org.jinguo.intake;

import java.util.List;

/** Matches the rows of one form with the data and notes what is to be written. */
interface RowPlanner {

    /** The rows with what becomes of them, in order. */
    List<PlanRow> plan(List<RowReader> rows);

    /** Sentences worth reading before importing. */
    default List<String> notes() {
        return List.of();
    }
}
