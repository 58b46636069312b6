package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.rating.Recheck;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.FormNote;
import org.jinguo.ui.kit.form.FormProblem;

/** The form of a re-inspection: day, result, what was seen, and a new deadline where it failed. */
final class RecheckForm {

    private final Desk desk;
    private final FormEntry checkedOn;
    private final FormEntry result;
    private final FormEntry fixDue;
    private final FormEntry finding;
    private final FormNote known = FormNote.hint();
    private final Form form = new Form();
    private List<FollowUpRow> rows = List.of();
    private int fixDays;

    RecheckForm(Desk desk) {
        this.desk = desk;
        this.checkedOn = FormEntry.of(Ledgers.RECHECK, "checkedOn", desk::texts);
        this.result = FormEntry.choosing(
                Field.of("passed", Messages.get("ui.repair.form.result"), FieldKind.CHOICE)
                        .wide(9)
                        .must(),
                () -> List.of(true, false),
                RecheckForm::word);
        this.fixDue = FormEntry.of(Ledgers.RATING, "fixDue", desk::texts);
        this.finding =
                FormEntry.of(Ledgers.RECHECK, "finding", desk::texts).prompting(Messages.get("ui.repair.form.finding"));
        form.add(known, checkedOn, result, fixDue, finding).rule(this::errors);
        result.parsedProperty().addListener((o, before, now) -> follow());
        checkedOn.parsedProperty().addListener((o, before, now) -> follow());
    }

    /** The word of a result. */
    static String word(boolean passed) {
        return passed ? Messages.get("ui.repair.result.passed") : Messages.get("ui.repair.result.failed");
    }

    /** Only what failed gets another deadline: so many days from the visit. */
    private void follow() {
        boolean failed = Boolean.FALSE.equals(result.value().orElse(null));
        fixDue.visibleProperty().set(failed);
        LocalDate on = checkedOn.as(LocalDate.class);
        if (failed && on != null) {
            fixDue.follow(on.plusDays(fixDays));
        }
    }

    /** Begins the re-inspection of some households. */
    void begin(List<FollowUpRow> inspected, boolean passed, int days) {
        rows = List.copyOf(inspected);
        fixDays = days;
        form.name(title(), Messages.get("ui.repair.form.save"));
        String about = rows.stream().map(r -> String.valueOf(r.id())).collect(Collectors.joining(" "));
        form.begin("recheck " + about, () -> {
            checkedOn.propose(desk.today());
            result.propose(passed);
            follow();
        });
        known.say(rows.size() == 1 ? known(rows.get(0)) : Messages.get("ui.repair.form.some"));
    }

    private String title() {
        return rows.size() == 1
                ? Messages.get("ui.repair.form.title", rows.get(0).name())
                : Messages.get("ui.repair.form.titleSome", rows.size());
    }

    private static String known(FollowUpRow row) {
        List<String> lines = new ArrayList<>();
        String problem = row.rating().problem();
        lines.add(
                problem == null
                        ? Messages.get("ui.repair.form.noProblem")
                        : Messages.get("ui.repair.form.problem", problem));
        if (row.rating().fixDue() != null) {
            lines.add(Messages.get("ui.repair.form.due", day(row.rating().fixDue())));
        }
        for (Recheck recheck : row.rechecks()) {
            lines.add(Messages.get(
                    "ui.repair.form.before",
                    day(recheck.checkedOn()),
                    word(recheck.passed()),
                    recheck.finding() == null ? "" : recheck.finding()));
        }
        return String.join("\n", lines);
    }

    private static String day(LocalDate day) {
        return DateText.of(day).roster();
    }

    private List<FormProblem> errors() {
        List<FormProblem> errors = new ArrayList<>();
        LocalDate on = checkedOn.as(LocalDate.class);
        LocalDate due = fixDue.as(LocalDate.class);
        if (on != null && on.isAfter(desk.today())) {
            errors.add(problem("checkedOn", Problem.error("ui.repair.future", day(on))));
        }
        if (on != null) {
            rows.stream()
                    .filter(r -> r.rating().ratedOn() != null)
                    .filter(r -> on.isBefore(r.rating().ratedOn()))
                    .findFirst()
                    .ifPresent(r -> errors.add(problem(
                            "checkedOn",
                            Problem.error(
                                    "ui.repair.beforeVisit",
                                    r.name(),
                                    day(r.rating().ratedOn())))));
        }
        if (fixDue.visibleProperty().get() && on != null && due != null && !due.isAfter(on)) {
            errors.add(problem("fixDue", Problem.error("ui.repair.dueBeforeRecheck", day(on))));
        }
        return errors;
    }

    private static FormProblem problem(String key, Problem problem) {
        return new FormProblem(key, problem);
    }

    /** The households that are inspected. */
    List<FollowUpRow> rows() {
        return rows;
    }

    /** What was found; to be asked when the form is checked. */
    Finding finding() {
        boolean passed = result.as(Boolean.class);
        return new Finding(
                checkedOn.as(LocalDate.class),
                passed,
                finding.as(String.class),
                passed ? Optional.empty() : Optional.ofNullable(fixDue.as(LocalDate.class)));
    }

    Form form() {
        return form;
    }
}
