package org.jinguo.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.model.field.Problem;

/** What a form tells: problems of fields that were left, of rules, and of the store. */
final class Told {

    private final List<Supplier<List<FormProblem>>> rules = new ArrayList<>();
    private final List<Supplier<List<FormProblem>>> watched = new ArrayList<>();
    private final List<FormProblem> refusals = new ArrayList<>();
    private final ObservableList<FormProblem> problems = FXCollections.observableArrayList();
    private boolean asked;

    void add(Supplier<List<FormProblem>> rule) {
        rules.add(rule);
    }

    void watch(Supplier<List<FormProblem>> rule) {
        watched.add(rule);
    }

    /** From now on the rules are asked, or not yet. */
    void ask(boolean now) {
        asked = now;
        refusals.clear();
    }

    void refuse(List<FormProblem> found) {
        refusals.clear();
        refusals.addAll(found);
    }

    /** What the store refused of a field is void once the field is edited. */
    void edited(String key) {
        refusals.removeIf(r -> r.key().equals(key) || r.key().isEmpty());
    }

    /** Tells anew. */
    void tell(List<FormEntry> shown) {
        List<FormProblem> found = new ArrayList<>();
        for (FormEntry entry : shown) {
            if (entry.touchedProperty().get()) {
                entry.problems().forEach(p -> found.add(new FormProblem(entry.key(), p)));
            }
        }
        watched.forEach(
                rule -> rule.get().stream().filter(p -> asked || left(shown, p)).forEach(found::add));
        if (asked) {
            rules.forEach(rule -> found.addAll(rule.get()));
        }
        found.addAll(refusals);
        // A person's part and a ledger's rules may say the same of one field.
        List<FormProblem> once = found.stream().distinct().toList();
        if (!once.equals(problems)) {
            problems.setAll(once);
        }
    }

    private static boolean left(List<FormEntry> shown, FormProblem problem) {
        return shown.stream()
                .anyMatch(e ->
                        e.key().equals(problem.key()) && e.touchedProperty().get());
    }

    boolean errors() {
        return problems.stream().anyMatch(FormProblem::isError);
    }

    List<Problem> of(String key) {
        return problems.stream()
                .filter(p -> p.key().equals(key))
                .map(FormProblem::problem)
                .distinct()
                .toList();
    }

    ObservableList<FormProblem> problems() {
        return problems;
    }
}
