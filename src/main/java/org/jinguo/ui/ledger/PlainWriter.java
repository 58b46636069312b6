package org.jinguo.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Peers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RecordNames;

/** Writes records of a plain ledger; each deed is one named Change, held against the rules. */
final class PlainWriter<R extends Record> {

    private final DataFolder data;
    private final Ledger<R> ledger;

    PlainWriter(DataFolder data, Ledger<R> ledger) {
        this.data = data;
        this.ledger = ledger;
    }

    /** What is known of the ledger now. */
    Peers<R> peers() {
        return new Peers<>(ledger, data.readers().all(ledger));
    }

    private record Step<R>(Optional<R> before, R after) {}

    /** Adds a record, unless a rule forbids it. */
    Optional<Problem> add(R row) {
        return write(label("add", List.of(row)), List.of(row), List.of());
    }

    /** Changes cells of some records as they stand now. */
    Optional<Problem> edit(List<Changed<R>> changes) {
        String label = changes.size() == 1 && changes.get(0).values().size() == 1
                ? one(changes.get(0))
                : label("edit", changes.stream().map(Changed::row).toList());
        return write(label, List.of(), changes);
    }

    /**
     * Adds records and changes cells of others as one Change; when a rule forbids one of them,
     * nothing is written and the reason is answered.
     */
    Optional<Problem> write(String label, List<R> added, List<Changed<R>> changes) {
        List<Step<R>> steps = new ArrayList<>();
        added.forEach(row -> steps.add(new Step<>(Optional.empty(), row)));
        for (Changed<R> change : changes) {
            data.readers()
                    .find(ledger, id(change.row()))
                    .ifPresent(now -> steps.add(new Step<>(Optional.of(now), ledger.with(now, change.values()))));
        }
        Optional<Problem> refused = refused(steps);
        if (refused.isEmpty() && !steps.isEmpty()) {
            data.change(label, edit -> steps.forEach(step -> edit.put(ledger, step.after())));
        }
        return refused;
    }

    private String one(Changed<R> change) {
        String key = change.values().keySet().iterator().next();
        return Messages.get(
                "ui.ledger.change.field",
                new RecordNames(data).of(change.row()),
                ledger.field(key).orElseThrow().label());
    }

    /** Removes records; undo and the recycle bin bring them back. */
    void remove(List<R> rows) {
        data.change(label("remove", rows), edit -> rows.forEach(row -> edit.remove(ledger, id(row))));
    }

    /** Why something may not be: what a rule says now and did not say before. */
    private Optional<Problem> refused(List<Step<R>> steps) {
        Peers<R> before = peers();
        Peers<R> after = peers();
        steps.forEach(step -> after.put(step.after()));
        return steps.stream()
                .flatMap(step -> Remark.fresh(
                        step.before()
                                .map(r -> ledger.check(r, before, data.today()))
                                .orElse(List.of()),
                        ledger.check(step.after(), after, data.today())))
                .filter(Remark::isError)
                .map(Remark::problem)
                .findFirst();
    }

    /** What a Change is called. */
    String label(String deed, List<R> rows) {
        String first = Objects.toString(new RecordNames(data).of(rows.get(0)));
        return rows.size() == 1
                ? Messages.get("ui.plain.change." + deed, ledger.label(), first)
                : Messages.get("ui.plain.change." + deed + "Some", ledger.label(), rows.size(), first);
    }

    private long id(R row) {
        return (Long) ledger.get(row, "id");
    }
}
