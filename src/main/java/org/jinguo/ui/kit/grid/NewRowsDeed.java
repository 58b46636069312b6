package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.JobResult;

/** Pasting of new records: looked at and written off the screen, as one Change. */
final class NewRowsDeed<R> {

    /**
     * What came of writing a plan.
     *
     * @param changed the plan as it stands now, where it is no longer what was shown
     */
    private record Done<R>(Optional<PastePlan<R>> changed, Optional<NewRowsResult> result) {}

    private final GridParts<R> parts;
    private final Consumer<PastePlan<R>> show;

    /** Plans are shown before they are done, and again where something is left of them. */
    NewRowsDeed(GridParts<R> parts, Consumer<PastePlan<R>> show) {
        this.parts = parts;
        this.show = show;
    }

    private Background background() {
        return parts.rows().background();
    }

    /** Looks at a block and shows what would come of it. */
    void paste(List<List<String>> block) {
        NewRowsPaste<R> paste = new NewRowsPaste<>(parts, block);
        parts.deeds().say(Messages.get("ui.grid.new.checking", block.size()));
        background().reading(Messages.get("ui.grid.new.job"), paste::plan, plan -> {
            planned(plan);
            return JobResult.untold();
        });
    }

    private void planned(PastePlan<R> plan) {
        if (plan.lines().isEmpty()) {
            parts.deeds().say(Messages.get("ui.grid.paste.same"));
        } else {
            parts.deeds().say("");
            show.accept(plan);
        }
    }

    /** Writes what was shown, and shows what could not be written. */
    void accept(PastePlan<R> plan) {
        if (plan.taken().isEmpty()) {
            parts.deeds()
                    .submit(Messages.get("ui.grid.paste.done", plan.rows()), plan.edits(), PastePreview.sentence(plan));
            showLeftOver(plan);
            return;
        }
        NewRows<R> maker = parts.fresh().maker();
        String label = label(plan);
        background()
                .write(
                        () -> write(maker, plan, label),
                        done -> settled(plan, done),
                        () -> again(plan, Messages.get("ui.grid.paste.notSaved")));
    }

    /** Name of the Change. */
    static String label(PastePlan<?> plan) {
        int rows = plan.taken().size();
        return plan.edits().isEmpty()
                ? Messages.get("ui.grid.paste.newDone", rows)
                : Messages.get("ui.grid.paste.newDoneEdits", rows, plan.rows());
    }

    /** What was shown may have been overtaken; then it is shown anew and nothing is written. */
    private Done<R> write(NewRows<R> maker, PastePlan<R> plan, String label) {
        List<PlannedRow> now = NewRowsPaste.check(maker, parts.columns().all(), plan.fresh());
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).outcome() != plan.fresh().get(i).outcome()) {
                return new Done<>(Optional.of(renewed(plan, now)), Optional.empty());
            }
        }
        return new Done<>(
                Optional.empty(),
                Optional.of(maker.write(
                        new NewRowsBatch<>(Optional.of(label), plan.taken(), GridBatch.values(plan.edits())))));
    }

    private static <R> PastePlan<R> renewed(PastePlan<R> plan, List<PlannedRow> now) {
        List<PasteLine> lines = new ArrayList<>();
        plan.lines().stream()
                .filter(l -> l.kind() == PasteLine.Kind.CELL || l.kind() == PasteLine.Kind.COLUMN)
                .forEach(lines::add);
        now.forEach(row -> lines.add(NewRowsPaste.line(row)));
        return new PastePlan<>(plan.edits(), lines, plan.cells(), plan.headings(), now);
    }

    private void settled(PastePlan<R> plan, Done<R> done) {
        Optional<NewRowsResult> result = done.result();
        if (done.changed().isPresent()) {
            again(done.changed().get(), Messages.get("ui.grid.paste.changed"));
        } else if (result.flatMap(NewRowsResult::refused).isPresent()) {
            again(
                    plan,
                    GridValues.say(
                            result.flatMap(NewRowsResult::refused).stream().toList()));
        } else {
            parts.fresh().refresh(() -> written(plan, result.orElseThrow().label()));
        }
    }

    private void again(PastePlan<R> plan, String why) {
        show.accept(plan);
        parts.deeds().say(why);
    }

    private void written(PastePlan<R> plan, String label) {
        int left = plan.refused().size();
        parts.deeds().say(left == 0 ? label : Messages.get("ui.grid.paste.newTold", label, left));
        showLeftOver(plan);
    }

    private void showLeftOver(PastePlan<R> plan) {
        if (!plan.refused().isEmpty()) {
            show.accept(plan.leftOver());
        }
    }
}
