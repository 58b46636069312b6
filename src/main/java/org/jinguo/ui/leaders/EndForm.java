package org.jinguo.ui.leaders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.FormProblem;

/** The form that ends a term: its last day and why. */
final class EndForm {

    private final FormEntry endOn;
    private final FormEntry endReason;
    private final Form form = new Form();
    private Optional<LeaderRow> ended = Optional.empty();

    EndForm(Supplier<FieldText> texts) {
        endOn = FormEntry.of(Ledgers.LEADER, "endOn", texts);
        List<String> reasons = List.of(Messages.get("ui.leaders.reasons").split("\\|"));
        endReason = FormEntry.of(Ledgers.LEADER, "endReason", texts).quick(reasons);
        form.add(endOn, endReason).rule(this::errors);
    }

    /** Begins the end of a leader's term. */
    void begin(LeaderRow row, LocalDate last) {
        ended = Optional.of(row);
        form.begin("end " + row.term().id(), () -> endOn.propose(last));
    }

    private List<FormProblem> errors() {
        List<FormProblem> errors = new ArrayList<>();
        LocalDate last = endOn.as(LocalDate.class);
        LocalDate start = ended.orElseThrow().term().startOn();
        if (last == null && !endOn.refused()) {
            errors.add(new FormProblem("endOn", Problem.error("ui.leaders.noEnd")));
        } else if (last != null && start != null && last.isBefore(start)) {
            errors.add(new FormProblem("endOn", Problem.error("ui.leaders.endTooEarly", start)));
        }
        if (endReason.value().isEmpty()) {
            errors.add(new FormProblem("endReason", Problem.error("ui.leaders.noReason")));
        }
        return errors;
    }

    LeaderRow ended() {
        return ended.orElseThrow();
    }

    LocalDate last() {
        return endOn.as(LocalDate.class);
    }

    String reason() {
        return endReason.as(String.class);
    }

    FormEntry endReason() {
        return endReason;
    }

    Form form() {
        return form;
    }
}
