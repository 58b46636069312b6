package org.jinguo.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Problem;
import org.jinguo.store.RowMapping;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.FormProblem;

/** What a table can hold. */
final class Limits {

    /** As many people as a household may have, as in imports. */
    private static final int MOST_MEMBERS = 99;

    private Limits() {}

    /** Why a value can not be kept; none when it can. */
    static List<Problem> of(Ledger<?> ledger, Field field, Object value) {
        List<Problem> tooLong = RowMapping.tooLong(ledger, field, value);
        if (!tooLong.isEmpty()) {
            return tooLong;
        }
        boolean toMany = field.kind() == FieldKind.COUNT
                && field.key().equals("members")
                && value instanceof Integer count
                && (count < 1 || count > MOST_MEMBERS);
        return toMany ? List.of(Problem.error("ui.ledger.members", value, MOST_MEMBERS)) : List.of();
    }

    /** The same for all that stands in a form. */
    static List<FormProblem> of(Ledger<?> ledger, Form form) {
        List<FormProblem> found = new ArrayList<>();
        for (FormEntry entry : form.shown()) {
            entry.value()
                    .ifPresent(v ->
                            of(ledger, entry.field(), v).forEach(p -> found.add(new FormProblem(entry.key(), p))));
        }
        return found;
    }
}
