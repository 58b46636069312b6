package org.jinguo.ui.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RecordNames;
import org.jinguo.store.StoreException;
import org.jinguo.store.Touched;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.RecordRef;

/** What the selected step touched: counts of all, names and values of the first few hundred. */
final class TouchedModel {

    static final int LIMIT = 300;

    private final HistoryViewModel history;
    private final DataFolder data;
    private final Background background;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
    private final ObservableList<DetailRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<DetailRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final Latest latest = new Latest();

    private record Found(String text, String advice, List<DetailRow> rows) {}

    TouchedModel(HistoryViewModel history, DataFolder data, Background background) {
        this.history = history;
        this.data = data;
        this.background = background;
    }

    /** Asks what a step touched; nothing for none. */
    void show(Optional<Change> change) {
        latest.forget();
        if (change.isEmpty()) {
            take(new Found("", "", List.of()));
            return;
        }
        background.run(() -> read(change.get()), latest.of(this::take));
    }

    /** Shows other rows in the same place: what would be left alone. */
    void take(List<DetailRow> others) {
        latest.forget();
        rows.setAll(others);
        selected.set(Optional.empty());
    }

    private void take(Found found) {
        text.set(found.text());
        advice.set(found.advice());
        rows.setAll(found.rows());
        selected.set(Optional.empty());
    }

    private Found read(Change change) {
        try {
            Touched touched = data.log().touched(change.seq(), LIMIT);
            RecordNames names = new RecordNames(data);
            ValueLines lines = new ValueLines(history.texts(), names);
            List<DetailRow> first =
                    touched.first().stream().map(row -> row(row, names, lines)).toList();
            String head = head(change, touched.counts(), first.size());
            return new Found(head, history.session().advice(change), first);
        } catch (StoreException e) {
            return new Found(change.label(), e.userMessage(), List.of());
        }
    }

    private static DetailRow row(Touched.Row row, RecordNames names, ValueLines lines) {
        String what = row.added()
                ? Messages.get("ui.history.what.added")
                : row.removed() ? Messages.get("ui.history.what.removed") : Messages.get("ui.history.what.changed");
        RecordRef ref = new RecordRef(row.ledger(), row.id());
        return new DetailRow(ref, names.of(row.ledger(), row.id()), what, lines.of(row));
    }

    private String head(Change change, Map<String, Integer> counts, int shown) {
        StringBuilder head = new StringBuilder(change.label());
        head.append('\n').append(Messages.get("ui.history.touched", counted(counts)));
        if (shown < change.rows()) {
            head.append(Messages.get("ui.history.firstOnly", shown));
        }
        if (change.fileName() != null) {
            head.append('\n').append(Messages.get("ui.history.file", change.fileName()));
        }
        if (change.detail() != null) {
            head.append('\n').append(change.detail());
        }
        return head.toString();
    }

    /** Counts by ledger in words. */
    static String counted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> Messages.get("ui.history.table", label(e.getKey()), e.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String label(String table) {
        return Ledgers.all().stream()
                .filter(l -> l.table().equals(table))
                .findFirst()
                .map(Ledger::label)
                .orElse(table);
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyStringProperty adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    ObservableList<DetailRow> rows() {
        return rows;
    }

    ObjectProperty<Optional<DetailRow>> selectedProperty() {
        return selected;
    }
}
