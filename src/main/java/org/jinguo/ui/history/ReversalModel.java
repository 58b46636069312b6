package org.jinguo.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jinguo.config.Messages;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.ImportReversal;
import org.jinguo.store.RecordNames;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.RecordRef;

/** Taking back an import of earlier: first what would become of what, then the deed. */
final class ReversalModel {

    private static final int LONGEST = 180;

    private final HistoryViewModel history;
    private final DataFolder data;
    private final Background background;
    private final ObjectProperty<Optional<Change>> open = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper deed = new ReadOnlyStringWrapper("");

    private record Preview(ImportReversal.Plan plan, List<DetailRow> kept) {}

    ReversalModel(HistoryViewModel history, DataFolder data, Background background) {
        this.history = history;
        this.data = data;
        this.background = background;
    }

    /** Shows what taking an import back would do. */
    void plan(Change change) {
        background.run(() -> preview(change), found -> show(change, found));
    }

    private Preview preview(Change change) {
        ImportReversal.Plan plan = new ImportReversal(data, change.seq()).plan();
        RecordNames names = new RecordNames(data);
        return new Preview(plan, plan.first().stream().map(k -> row(k, names)).toList());
    }

    private static DetailRow row(ImportReversal.Kept kept, RecordNames names) {
        return new DetailRow(
                new RecordRef(kept.ledger(), kept.id()),
                names.of(kept.ledger(), kept.id()),
                Messages.get("ui.history.what.kept"),
                switch (kept.reason()) {
                    case CHANGED -> Messages.get("ui.history.kept.changed");
                    case USED -> Messages.get("ui.history.kept.used");
                    case GONE -> Messages.get("ui.history.kept.gone");
                });
    }

    private void show(Change change, Preview found) {
        ImportReversal.Plan plan = found.plan();
        int safe = plan.removals() + plan.returns();
        if (safe == 0) {
            text.set(Messages.get("ui.history.reversal.nothing", change.label(), plan.kept()));
            deed.set("");
        } else {
            text.set(Messages.get(
                    "ui.history.reversal.plan",
                    change.label(),
                    told(plan.removals(), plan.removed()),
                    told(plan.returns(), plan.putBack()),
                    plan.kept()));
            deed.set(Messages.get("ui.history.reversal.do", safe));
        }
        history.touched().take(found.kept());
        open.set(Optional.of(change));
    }

    private static String told(int count, java.util.Map<String, Integer> byTable) {
        return count == 0
                ? Messages.get("ui.history.reversal.none")
                : Messages.get("ui.history.reversal.some", count, TouchedModel.counted(byTable));
    }

    /** Does what was shown, as one Change. */
    void make() {
        open.get().ifPresent(change -> {
            String what = change.fileName() == null ? change.label() : change.fileName();
            String label = Messages.get("ui.history.change.reversal", what);
            String kept = label.substring(0, Math.min(LONGEST, label.length()));
            background.job(
                    Messages.get("ui.history.job.reversal", what),
                    progress -> new ImportReversal(data, change.seq()).make(kept, progress),
                    done -> {
                        close();
                        history.refresh();
                        return JobResult.untold();
                    });
        });
    }

    /** Puts the preview away; nothing is changed. */
    void close() {
        if (open.get().isPresent()) {
            open.set(Optional.empty());
            history.touched().show(history.selectedProperty().get());
        }
    }

    ObjectProperty<Optional<Change>> openProperty() {
        return open;
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What the button says; empty when there is nothing that may be taken back. */
    ReadOnlyStringProperty deedProperty() {
        return deed.getReadOnlyProperty();
    }
}
