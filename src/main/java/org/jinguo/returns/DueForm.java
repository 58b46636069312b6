package org.jinguo.returns;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.field.Period;

/**
 * When a form is due, and which figures tell whether it can be filled (deadlines.json).
 *
 * @param form the form
 * @param due lengths of the periods it is due for; none for one that is sent when it happens
 * @param ledger name of the ledger it is filled from
 * @param open figure of what is still missing; empty where anything at all is enough
 * @param all figure of what there is to fill, or of what happened
 */
record DueForm(ReturnForm form, List<Period.Kind> due, String ledger, Optional<String> open, String all) {
    DueForm {
        Objects.requireNonNull(form);
        Objects.requireNonNull(ledger);
        due = List.copyOf(due);
    }
}
