package org.jinguo.ui.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;

/** The list of Changes and what each touched. */
public final class HistoryViewModel {

    private static final int LIMIT = 500;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final DataFolder data;
    private final Background background;
    private final StatusLine status;
    private final Clock clock;
    private final ObservableList<Change> changes = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LocalDate>> day =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty imports = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private long detailOf;

    /** The history of some data. */
    public HistoryViewModel(
            DataFolder data, Background background, StatusLine status, Clock clock) {
        this.data = data;
        this.background = background;
        this.status = status;
        this.clock = clock;
        day.addListener((o, before, now) -> refresh());
        imports.addListener((o, before, now) -> refresh());
    }

    /** Reads the Changes that are asked for. */
    public void refresh() {
        Optional<LocalDate> onDay = day.get();
        boolean onlyImports = imports.get();
        background.run(
                () -> read(onDay, onlyImports),
                found -> {
                    changes.setAll(found);
                    status.countsProperty().set(Messages.get("ui.history.count", found.size()));
                });
    }

    private List<Change> read(Optional<LocalDate> onDay, boolean onlyImports) {
        List<Change> found =
                onDay.map(d -> data.log().onDay(d, clock.getZone()))
                        .orElseGet(
                                () ->
                                        onlyImports
                                                ? data.log().imports()
                                                : data.log().newest(LIMIT));
        return found.stream().filter(c -> !onlyImports || c.kind() == Change.Kind.IMPORT).toList();
    }

    /** Asks what a Change touched. */
    void explain(Change change) {
        detailOf = change.seq();
        background.run(
                () -> tables(data.log().tables(change.seq())),
                counts -> {
                    if (detailOf == change.seq()) {
                        detail.set(sentence(change, counts));
                    }
                });
    }

    /** Forgets what was asked last. */
    void explainNothing() {
        detailOf = 0;
        detail.set("");
    }

    private static String tables(Map<String, Integer> counts) {
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

    private String sentence(Change change, String counts) {
        StringBuilder text = new StringBuilder(change.label());
        text.append('\n').append(Messages.get("ui.history.touched", counts));
        if (change.fileName() != null) {
            text.append('\n').append(Messages.get("ui.history.file", change.fileName()));
        }
        if (change.detail() != null) {
            text.append('\n').append(change.detail());
        }
        return text.toString();
    }

    Clock clock() {
        return clock;
    }

    String time(Change change) {
        return LocalDateTime.ofInstant(change.at(), clock.getZone()).format(TIME);
    }

    static String kind(Change change) {
        return switch (change.kind()) {
            case EDIT -> Messages.get("ui.history.kind.edit");
            case IMPORT -> Messages.get("ui.history.kind.import");
            case UNDO -> Messages.get("ui.history.kind.undo");
            case REDO -> Messages.get("ui.history.kind.redo");
        };
    }

    ObservableList<Change> changes() {
        return changes;
    }

    ObjectProperty<Optional<LocalDate>> dayProperty() {
        return day;
    }

    BooleanProperty importsProperty() {
        return imports;
    }

    ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }
}
