package org.jinguo.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Ledger;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RecordNames;
import org.jinguo.store.RecycleBin;
import org.jinguo.store.Restored;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Latest;

/**
 * 回收站: what was removed, newest first, and how it comes back. There is no way to empty it: it is a
 * view of the journal, which keeps everything.
 */
final class BinModel {

    private static final int LIMIT = 500;

    private final HistoryViewModel history;
    private final DataFolder data;
    private final Background background;
    private final RecycleBin bin;
    private final ObservableList<BinRow> rows = FXCollections.observableArrayList();
    private final ObservableList<BinRow> selected = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Ledger<?>>> ledger = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty undone = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper held = new ReadOnlyStringWrapper("");
    private final Latest latest = new Latest();

    BinModel(HistoryViewModel history, DataFolder data, Background background) {
        this.history = history;
        this.data = data;
        this.background = background;
        this.bin = new RecycleBin(data);
        held.bind(Bindings.createStringBinding(
                () -> selected.size() == 1
                        ? selected.get(0).values()
                        : selected.isEmpty() ? "" : Messages.get("ui.history.selected", selected.size()),
                selected));
        ledger.addListener((o, before, now) -> history.refresh());
        undone.addListener((o, before, now) -> history.refresh());
    }

    void read(String words) {
        RecycleBin.Asked wanted = new RecycleBin.Asked(ledger.get(), undone.get());
        background.run(() -> rows(wanted, words), latest.of(found -> show(found, words)));
    }

    private List<BinRow> rows(RecycleBin.Asked wanted, String words) {
        RecordNames names = new RecordNames(data);
        ValueLines lines = new ValueLines(history.texts(), names);
        List<BinRow> found = new ArrayList<>();
        bin.list(
                wanted,
                removed -> {
                    BinRow row = row(removed, names, lines);
                    boolean fits = words.isBlank() || row.holds(words);
                    if (fits) {
                        found.add(row);
                    }
                    return fits;
                },
                LIMIT);
        return found;
    }

    private static BinRow row(RecycleBin.Removed removed, RecordNames names, ValueLines lines) {
        return removed.last()
                .map(last -> new BinRow(removed, names.of(last), lines.of(removed.ledger(), last)))
                .orElseGet(
                        () -> new BinRow(removed, removed.ledger().label(), Messages.get("ui.history.bin.unreadable")));
    }

    private void show(List<BinRow> found, String words) {
        rows.setAll(found);
        empty.set(
                words.isBlank()
                        ? Messages.get("ui.history.bin.empty")
                        : Messages.get("ui.history.bin.nothing", RecycleBin.LOOKED_THROUGH));
        history.count(Messages.get("ui.history.bin.count", found.size()));
    }

    /** Brings the selected records back as one Change. */
    void restore() {
        if (selected.isEmpty()) {
            return;
        }
        List<BinRow> chosen = List.copyOf(selected);
        String label = chosen.size() == 1
                ? Messages.get(
                        "ui.history.change.restore",
                        chosen.get(0).ledger(),
                        chosen.get(0).name())
                : Messages.get(
                        "ui.history.change.restoreSome",
                        chosen.size(),
                        chosen.get(0).name());
        background.write(
                () -> bin.restore(label, chosen.stream().map(BinRow::removed).toList()), done -> {
                    refused.set(told(done, chosen));
                    history.refresh();
                });
    }

    private static String told(Restored done, List<BinRow> chosen) {
        List<String> lines = new ArrayList<>();
        for (BinRow row : chosen) {
            done.refused().stream()
                    .filter(r -> r.id() == row.removed().id()
                            && r.ledger() == row.removed().ledger())
                    .findFirst()
                    .ifPresent(r -> lines.add(Messages.get("ui.history.refused", row.name(), sentence(r))));
        }
        return String.join("\n", lines);
    }

    static String sentence(Restored.Refused refused) {
        return Messages.get(
                "problem." + refused.problem().code(), refused.problem().args().toArray());
    }

    void forgetRefusals() {
        refused.set("");
    }

    ObservableList<BinRow> rows() {
        return rows;
    }

    ObservableList<BinRow> selected() {
        return selected;
    }

    ObjectProperty<Optional<Ledger<?>>> ledgerProperty() {
        return ledger;
    }

    BooleanProperty undoneProperty() {
        return undone;
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What the selected record held, in full. */
    ReadOnlyStringProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }
}
