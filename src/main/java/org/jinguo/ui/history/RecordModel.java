package org.jinguo.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.store.ChangeLog;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RecordNames;
import org.jinguo.store.RecycleBin;
import org.jinguo.store.Restored;
import org.jinguo.store.StoreException;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.RecordRef;

/** The history of one record: who changed what from what to what, and back to an earlier state. */
final class RecordModel {

    private final HistoryViewModel history;
    private final DataFolder data;
    private final Background background;
    private final ObjectProperty<Optional<RecordRef>> record = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ObservableList<StepRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<StepRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper values = new ReadOnlyStringWrapper("");
    private final Latest latest = new Latest();

    private record Found(String name, List<StepRow> rows, String trouble) {}

    RecordModel(HistoryViewModel history, DataFolder data, Background background) {
        this.history = history;
        this.data = data;
        this.background = background;
        selected.addListener(
                (o, before, step) -> values.set(step.map(StepRow::values).orElse("")));
    }

    void open(RecordRef ref) {
        rows.clear();
        refused.set("");
        record.set(Optional.of(ref));
    }

    void read() {
        if (record.get().isEmpty()) {
            return;
        }
        RecordRef ref = record.get().get();
        background.run(() -> steps(ref), latest.of(found -> {
            name.set(found.name());
            rows.setAll(found.rows());
            if (!found.trouble().isEmpty()) {
                refused.set(found.trouble());
            }
            history.count(Messages.get("ui.history.count", found.rows().size()));
        }));
    }

    private Found steps(RecordRef ref) {
        RecordNames names = new RecordNames(data);
        ValueLines lines = new ValueLines(history.texts(), names);
        String title = Messages.get("ui.history.record.name", ref.ledger().label(), names.of(ref.ledger(), ref.id()));
        try {
            List<StepRow> steps = data.log().ofRecord(ref.ledger(), ref.id()).stream()
                    .map(s -> row(s, lines.step(ref.ledger(), s)))
                    .toList();
            return new Found(title, steps, "");
        } catch (StoreException e) {
            return new Found(title, List.of(), e.userMessage());
        }
    }

    private static StepRow row(ChangeLog.Step step, String values) {
        String what = step.added()
                ? Messages.get("ui.history.what.added")
                : step.removed() ? Messages.get("ui.history.what.removed") : Messages.get("ui.history.what.changed");
        return new StepRow(step.change(), what, values, step.removed());
    }

    /** Gives the record the values that the selected step left it with. */
    void restore() {
        if (record.get().isEmpty() || selected.get().isEmpty()) {
            return;
        }
        RecordRef ref = record.get().get();
        StepRow step = selected.get().get();
        background.write(() -> restored(ref, step), done -> tell(ref, done));
    }

    private Restored restored(RecordRef ref, StepRow step) {
        String label = Messages.get(
                "ui.history.change.restoreTo",
                new RecordNames(data).of(ref.ledger(), ref.id()),
                history.time(step.change()).substring(0, 16));
        return new RecycleBin(data)
                .restoreTo(label, ref.ledger(), ref.id(), step.change().seq());
    }

    private void tell(RecordRef ref, Restored done) {
        refused.set(done.refused().stream()
                .filter(r -> r.id() == ref.id())
                .findFirst()
                .map(BinModel::sentence)
                .orElse(done.change().isEmpty() ? Messages.get("ui.history.record.same") : ""));
        history.refresh();
    }

    ObjectProperty<Optional<RecordRef>> recordProperty() {
        return record;
    }

    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** The selected step's values, in full. */
    ReadOnlyStringProperty valuesProperty() {
        return values.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    ObservableList<StepRow> rows() {
        return rows;
    }

    ObjectProperty<Optional<StepRow>> selectedProperty() {
        return selected;
    }
}
