package org.jinguo.ui.kit.form;

import org.jinguo.model.field.Problem;

/**
 * A problem and the field that can mend it.
 *
 * @param key key of the field; empty when it belongs to none
 * @param problem what is wrong
 */
public record FormProblem(String key, Problem problem) {

    /** Whether it keeps the form from being saved. */
    public boolean isError() {
        return problem.level() == Problem.Level.ERROR;
    }
}
