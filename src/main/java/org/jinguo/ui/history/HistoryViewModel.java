package org.jinguo.ui.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Wanted;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.StatusLine;

/** The history: which steps are looked for, those found, and what can be done with one. */
public final class HistoryViewModel {

    /** What the page lists. */
    enum Mode {
        CHANGES,
        IMPORTS,
        BIN,
        RECORD
    }

    private static final int PAGE = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final DataFolder data;
    private final Background background;
    private final StatusLine status;
    private final Clock clock;
    private final SessionSteps session;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.CHANGES);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Change.Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Change> changes = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Change>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty more = new SimpleBooleanProperty();
    private final TouchedModel touched;
    private final BinModel bin;
    private final RecordModel record;
    private final ReversalModel reversal;
    private final Latest latest = new Latest();

    /** The history of some data. */
    public HistoryViewModel(DataFolder data, Background background, StatusLine status, Clock clock) {
        this.data = data;
        this.background = background;
        this.status = status;
        this.clock = clock;
        this.session = new SessionSteps(data);
        this.touched = new TouchedModel(this, data, background);
        this.bin = new BinModel(this, data, background);
        this.record = new RecordModel(this, data, background);
        this.reversal = new ReversalModel(this, data, background);
        words.addListener((o, before, now) -> refresh());
        day.addListener((o, before, now) -> refresh());
        kind.addListener((o, before, now) -> refresh());
        mode.addListener((o, before, now) -> refresh());
        selected.addListener((o, before, now) -> reversal.close());
        selected.addListener((o, before, now) -> touched.show(now));
    }

    /** Reads anew what is listed. */
    public void refresh() {
        switch (mode.get()) {
            case BIN -> bin.read(words.get());
            case RECORD -> record.read();
            default -> readChanges(PAGE);
        }
    }

    /** Reads the next page behind what is listed. */
    void readMore() {
        readChanges(changes.size() + PAGE);
    }

    private void readChanges(int limit) {
        Wanted wanted = new Wanted(
                words.get(), day.get(), mode.get() == Mode.IMPORTS ? Optional.of(Change.Kind.IMPORT) : kind.get());
        background.run(() -> data.log().page(wanted, clock.getZone(), Long.MAX_VALUE, limit + 1), latest.of(found -> {
            more.set(found.size() > limit);
            show(found.subList(0, Math.min(limit, found.size())));
        }));
    }

    private void show(List<Change> found) {
        boolean newest = !changes.isEmpty() && selected.get().equals(Optional.of(changes.get(0)));
        long kept = newest ? 0 : selected.get().map(Change::seq).orElse(0L);
        changes.setAll(found);
        status.countsProperty()
                .set(
                        more.get()
                                ? Messages.get("ui.history.countMore", changes.size())
                                : Messages.get("ui.history.count", changes.size()));
        Optional<Change> shown = changes.stream()
                .filter(c -> c.seq() == kept)
                .findFirst()
                .or(() -> changes.stream().findFirst());
        if (shown.equals(selected.get())) {
            touched.show(shown);
        } else {
            selected.set(shown);
        }
    }

    /** Shows the history of one record. */
    void show(RecordRef ref) {
        record.open(ref);
        if (mode.get() == Mode.RECORD) {
            refresh();
        } else {
            mode.set(Mode.RECORD);
        }
    }

    /** Takes the selected step back, and all after it, as one. */
    void undoToSelected() {
        int steps = selected.get().map(session::back).orElse(0);
        if (steps > 0) {
            background.job(Messages.get("ui.history.job.back", steps), progress -> data.undo(steps, progress), done -> {
                refresh();
                return JobResult.untold();
            });
        }
    }

    /** Takes the selected import back: the newest by undo, an older one after a preview. */
    void takeBackImport() {
        selected.get().filter(c -> c.kind() == Change.Kind.IMPORT).ifPresent(change -> {
            if (session.back(change) == 1) {
                undoToSelected();
            } else {
                reversal.plan(change);
            }
        });
    }

    void say(String sentence) {
        status.say(sentence);
    }

    void count(String sentence) {
        status.countsProperty().set(sentence);
    }

    FieldText texts() {
        return new FieldText(data.areas().tree(), LocalDate.now(clock));
    }

    Clock clock() {
        return clock;
    }

    String time(Change change) {
        return time(change.at());
    }

    String time(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone()).format(TIME);
    }

    static String kind(Change.Kind kind) {
        return switch (kind) {
            case EDIT -> Messages.get("ui.history.kind.edit");
            case IMPORT -> Messages.get("ui.history.kind.import");
            case UNDO -> Messages.get("ui.history.kind.undo");
            case REDO -> Messages.get("ui.history.kind.redo");
        };
    }

    SessionSteps session() {
        return session;
    }

    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<Optional<LocalDate>> dayProperty() {
        return day;
    }

    ObjectProperty<Optional<Change.Kind>> kindProperty() {
        return kind;
    }

    ObservableList<Change> changes() {
        return changes;
    }

    ObjectProperty<Optional<Change>> selectedProperty() {
        return selected;
    }

    BooleanProperty moreProperty() {
        return more;
    }

    TouchedModel touched() {
        return touched;
    }

    BinModel bin() {
        return bin;
    }

    RecordModel record() {
        return record;
    }

    ReversalModel reversal() {
        return reversal;
    }
}
