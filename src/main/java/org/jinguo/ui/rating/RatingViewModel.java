package org.jinguo.ui.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.Grade;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

/**
 * Rating by keys. A key shows its grade at once and goes to the writing lane as a Change of its
 * own; when the lane has caught up, the sheet is read again, so that the screen ends with what is
 * stored, whatever happened on the way.
 */
public final class RatingViewModel {

    /** What the next key means. */
    enum Mode {
        /** A grade. */
        RATE,
        /** The reason for 未评. */
        REASON,
        /** A door number. */
        DOOR,
        /** Whether the rest shall be 清洁户. */
        REST
    }

    /** Reasons for 未评, by the key that gives them. */
    static final List<String> REASONS = List.of("外出", "空挂户");

    private final DataFolder data;
    private final Background background;
    private final Viewpoint viewpoint;
    private final StatusLine status;
    private final Clock clock;
    private final RatingWriter writer;
    private final ObservableList<RatingRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty current = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.RATE);
    private final StringProperty door = new SimpleStringProperty("");
    private final StringProperty prompt = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<RatingCounts> counts =
            new ReadOnlyObjectWrapper<>(RatingCounts.NONE);
    private final ObjectProperty<Optional<RatingSheet>> sheet =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty empty = new SimpleStringProperty("");
    private final BooleanProperty importHelps = new SimpleBooleanProperty();
    private int pending;
    private boolean reading;
    private boolean again;
    private int asked;

    /** Rates in the village or group of a viewpoint. */
    public RatingViewModel(
            DataFolder data,
            Background background,
            Viewpoint viewpoint,
            StatusLine status,
            Clock clock) {
        this.data = data;
        this.background = background;
        this.viewpoint = viewpoint;
        this.status = status;
        this.clock = clock;
        this.writer = new RatingWriter(data, clock);
    }

    /** Reads the sheet of the unit and period; while keys are on their way it waits for them. */
    public void refresh() {
        Period period = viewpoint.round(LocalDate.now(clock));
        Area unit = viewpoint.unit();
        if (sheet.get().filter(s -> shows(s, unit, period)).isEmpty()) {
            clear();
        }
        if (pending > 0) {
            return;
        }
        if (reading) {
            again = true;
            return;
        }
        int token = ++asked;
        AreaTree tree = viewpoint.tree();
        if (viewpoint.village().isEmpty()) {
            empty.set(Messages.get("ui.rating.empty.village", unit.name()));
            return;
        }
        // On a slow laptop keys come faster than answers; at most one question waits.
        reading = true;
        background.run(
                () -> RatingSheet.read(data, tree, unit, period),
                found -> {
                    reading = false;
                    if (again) {
                        again = false;
                        refresh();
                    } else if (token == asked) {
                        show(found);
                    }
                },
                () -> reading = false);
    }

    private static boolean shows(RatingSheet s, Area unit, Period period) {
        return s.unit().id() == unit.id() && s.period().equals(period);
    }

    private void clear() {
        sheet.set(Optional.empty());
        rows.clear();
        current.set(-1);
        mode.set(Mode.RATE);
        prompt.set("");
        empty.set("");
        importHelps.set(false);
        recount();
    }

    private void show(RatingSheet found) {
        boolean first = sheet.get().isEmpty();
        sheet.set(Optional.of(found));
        long household = at().map(r -> r.household().id()).orElse(0L);
        if (sameRows(found)) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).take(found.lines().get(i));
            }
        } else {
            rows.setAll(found.lines().stream().map(RatingRow::new).toList());
            current.set(first ? firstOpen() : indexOf(household));
        }
        empty.set(
                rows.isEmpty()
                        ? Messages.get("ui.rating.empty.households", found.unit().name())
                        : "");
        importHelps.set(rows.isEmpty());
        recount();
    }

    private boolean sameRows(RatingSheet found) {
        if (found.lines().size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).sameAs(found.lines().get(i))) {
                return false;
            }
        }
        return true;
    }

    private int firstOpen() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).open()) {
                return i;
            }
        }
        return rows.isEmpty() ? -1 : 0;
    }

    private int indexOf(long household) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).household().id() == household) {
                return i;
            }
        }
        return rows.isEmpty() ? -1 : 0;
    }

    /** Gives the current household a grade and moves on. */
    void rate(Grade grade) {
        put(RatingRow.mark(grade, ""));
    }

    private void put(RatingRow.Mark mark) {
        Optional<RatingRow> row = at();
        if (row.isEmpty() || sheet.get().isEmpty()) {
            return;
        }
        RatingSheet to = sheet.get().get();
        row.get().markProperty().set(mark);
        recount();
        send(() -> writer.rate(to, row.get().household(), mark));
        step(1);
    }

    private void send(java.util.function.Supplier<Optional<Change>> work) {
        pending++;
        asked++;
        background.write(work, change -> arrived(), this::arrived);
    }

    private void arrived() {
        pending--;
        refresh();
    }

    /** Asks why the current household is not rated. */
    void askReason() {
        if (at().isPresent()) {
            mode.set(Mode.REASON);
        }
    }

    /** Answers with the reason of a key, 1 and up. */
    void reason(int key) {
        if (key >= 1 && key <= REASONS.size()) {
            mode.set(Mode.RATE);
            put(RatingRow.mark(Grade.UNRATED, REASONS.get(key - 1)));
        }
    }

    /** Goes to a household, if it is on the sheet. */
    void reveal(long household) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).household().id() == household) {
                current.set(i);
            }
        }
    }

    /** Moves by some rows, stopping at either end. */
    void step(int by) {
        if (!rows.isEmpty()) {
            current.set(Math.max(0, Math.min(rows.size() - 1, current.get() + by)));
        }
    }

    /** Moves to the next household that was not visited, from the start again after the end. */
    void nextOpen() {
        for (int i = 1; i <= rows.size(); i++) {
            int at = Math.floorMod(current.get() + i, rows.size());
            if (rows.get(at).open()) {
                current.set(at);
                return;
            }
        }
        status.say(Messages.get("ui.rating.allDone", rows.size()));
    }

    /** Begins to ask for a door number. */
    void askDoor() {
        if (!rows.isEmpty()) {
            door.set("");
            prompt.set(Messages.get("ui.rating.door", ""));
            mode.set(Mode.DOOR);
        }
    }

    /** Types one more sign of the door number. */
    void typeDoor(String sign) {
        showDoor(door.get() + sign.toUpperCase(Locale.ROOT));
    }

    /** Takes back the last sign of the door number. */
    void eraseDoor() {
        String typed = door.get();
        if (!typed.isEmpty()) {
            showDoor(typed.substring(0, typed.length() - 1));
        }
    }

    private void showDoor(String typed) {
        door.set(typed);
        prompt.set(Messages.get("ui.rating.door", typed));
    }

    /** Jumps to the door number: the same first, else one that begins with it. */
    void goToDoor() {
        Optional<RatingRow> found = byDoor(door.get());
        if (found.isPresent()) {
            current.set(rows.indexOf(found.get()));
            cancel();
        } else {
            prompt.set(Messages.get("ui.rating.noDoor", door.get()));
        }
    }

    private Optional<RatingRow> byDoor(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<RatingRow> same =
                rows.stream().filter(r -> r.door().equalsIgnoreCase(typed)).findFirst();
        return same.isPresent()
                ? same
                : rows.stream()
                        .filter(r -> r.door().toUpperCase(Locale.ROOT).startsWith(typed))
                        .findFirst();
    }

    /** Asks whether all that were not visited shall be 清洁户. */
    void askRest() {
        int open = counts.get().open();
        if (open == 0) {
            status.say(Messages.get("ui.rating.allDone", rows.size()));
            return;
        }
        prompt.set(Messages.get("ui.rating.rest", open));
        mode.set(Mode.REST);
    }

    /** Gives all that were not visited 清洁户, as one Change. */
    void rest() {
        List<RatingRow> open = rows.stream().filter(RatingRow::open).toList();
        RatingSheet to = sheet.get().orElseThrow();
        open.forEach(r -> r.markProperty().set(RatingRow.mark(Grade.CLEAN, "")));
        recount();
        cancel();
        send(() -> writer.rest(to, open.stream().map(RatingRow::household).toList()));
    }

    /** Leaves a question unanswered. */
    void cancel() {
        mode.set(Mode.RATE);
        prompt.set("");
    }

    private void recount() {
        counts.set(RatingCounts.of(rows));
        status.countsProperty().set(rows.isEmpty() ? "" : counts.get().sentence());
    }

    Optional<RatingRow> at() {
        int i = current.get();
        return i >= 0 && i < rows.size() ? Optional.of(rows.get(i)) : Optional.empty();
    }

    ObservableList<RatingRow> rows() {
        return rows;
    }

    IntegerProperty currentProperty() {
        return current;
    }

    ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode;
    }

    StringProperty promptProperty() {
        return prompt;
    }

    ReadOnlyObjectProperty<RatingCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RatingSheet>> sheetProperty() {
        return sheet;
    }

    /** Whether there are no households yet, so that a roster would help. */
    BooleanProperty importHelpsProperty() {
        return importHelps;
    }

    StringProperty emptyProperty() {
        return empty;
    }
}
