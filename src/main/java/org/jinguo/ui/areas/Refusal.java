package org.jinguo.ui.areas;

import org.jinguo.model.field.Problem;
import org.jinguo.ui.kit.form.FormProblem;

/**
 * Why something was not saved, and beside which field it is told.
 *
 * @param field key of the field
 * @param problem the reason
 */
record Refusal(String field, Problem problem) {

    static final String NAME = "name";
    static final String FROM = "validFrom";
    static final String TO = "validTo";
    static final String SUCCESSOR = "successorId";

    /** The refusal as the form tells it. */
    FormProblem told() {
        return new FormProblem(field, problem);
    }

    /** A reason given by the store, beside the field that can mend it. */
    static Refusal of(Problem problem) {
        return switch (problem.code()) {
            case "area.nameLength", "area.nameTaken" -> new Refusal(NAME, problem);
            case "area.successorLevel" -> new Refusal(SUCCESSOR, problem);
            default -> new Refusal(TO, problem);
        };
    }
}
