package org.jinguo.ui.rating;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
import org.jinguo.model.rating.GradeCase;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;
import org.jinguo.store.SheetCases;
import org.jinguo.ui.kit.Background;

/**
 * The sheet on the screen: its rows, the current one, what is on its way to the data. When the
 * writing lane has caught up the sheet is read again, so that the screen ends with what is stored,
 * whatever happened on the way.
 */
final class Sitting {

    private final DataFolder data;
    private final Background background;
    private final RatingViewModel.Place place;
    private final ObservableList<RatingRow> rows = FXCollections.observableArrayList();
    private final Map<Long, RatingRow> byHousehold = new HashMap<>();
    private final IntegerProperty current = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<RatingCounts> counts = new ReadOnlyObjectWrapper<>(RatingCounts.NONE);
    private final ObjectProperty<Optional<RatingSheet>> sheet = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final StringProperty empty = new SimpleStringProperty("");
    private final BooleanProperty importHelps = new SimpleBooleanProperty();
    private final KeyStack keys = new KeyStack(this::row);
    private Optional<SheetCases> cases = Optional.empty();
    private Runnable left = () -> {};
    private int pending;
    private boolean reading;
    private boolean again;
    private int asked;

    Sitting(DataFolder data, Background background, RatingViewModel.Place place) {
        this.data = data;
        this.background = background;
        this.place = place;
    }

    /** Who hears that another sheet is looked at. */
    void onLeft(Runnable listener) {
        this.left = listener;
    }

    /** Reads the sheet; while keys are on their way it waits for them. */
    void refresh() {
        Period period = place.viewpoint().round(LocalDate.now(place.clock()));
        Area unit = place.viewpoint().unit();
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
        AreaTree tree = place.viewpoint().tree();
        if (place.viewpoint().village().isEmpty()) {
            empty.set(Messages.get("ui.rating.empty.village", unit.name()));
            return;
        }
        // On a slow laptop keys come faster than answers; at most one question waits.
        reading = true;
        background.run(
                () -> Read.of(data, RatingSheet.read(data, tree, unit, period)),
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
        cases = Optional.empty();
        locked.set(false);
        rows.clear();
        byHousehold.clear();
        keys.clear();
        current.set(-1);
        empty.set("");
        importHelps.set(false);
        left.run();
        recount();
    }

    /** A sheet with what the rules look at besides. */
    private record Read(RatingSheet sheet, SheetCases cases) {
        static Read of(DataFolder data, RatingSheet sheet) {
            return new Read(sheet, SheetCases.read(data, sheet));
        }
    }

    private void show(Read read) {
        RatingSheet found = read.sheet();
        boolean first = sheet.get().isEmpty();
        cases = Optional.of(read.cases());
        sheet.set(Optional.of(found));
        locked.set(found.locked());
        if (sameRows(found)) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).take(found.lines().get(i));
            }
        } else {
            replace(found, first);
        }
        keys.settle();
        empty.set(
                rows.isEmpty()
                        ? Messages.get(
                                "ui.rating.empty.households", found.unit().name())
                        : "");
        importHelps.set(rows.isEmpty());
        recount();
    }

    private void replace(RatingSheet found, boolean first) {
        long household = at().map(r -> r.household().id()).orElse(0L);
        List<RatingRow> made = IntStream.range(0, found.lines().size())
                .mapToObj(i -> new RatingRow(found.lines().get(i), i + 1))
                .toList();
        made.forEach(r -> row(r.household().id())
                .filter(RatingRow::drafted)
                .ifPresent(old -> r.draft(old.pointsProperty().get())));
        // The same number may be another row now: it has to be chosen anew.
        current.set(-1);
        rows.setAll(made);
        byHousehold.clear();
        made.forEach(r -> byHousehold.put(r.household().id(), r));
        current.set(first ? firstOpen() : Math.max(indexOf(household), rows.isEmpty() ? -1 : 0));
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
        return row(household).map(rows::indexOf).orElse(-1);
    }

    /** Sends a Change on its way; the screen shows it already. */
    void send(Supplier<Optional<Change>> work) {
        pending++;
        asked++;
        background.write(work, change -> arrived(), this::arrived);
    }

    private void arrived() {
        pending--;
        refresh();
    }

    /** Goes to a household, if it is on the sheet. */
    void reveal(long household) {
        int index = indexOf(household);
        if (index >= 0) {
            current.set(index);
        }
    }

    /** Moves by some rows, stopping at either end. */
    void step(int by) {
        if (!rows.isEmpty()) {
            current.set(Math.max(0, Math.min(rows.size() - 1, current.get() + by)));
        }
    }

    /** Moves to the next row not visited, from the start again after the end; false when none. */
    boolean nextOpen() {
        for (int i = 1; i <= rows.size(); i++) {
            int index = Math.floorMod(current.get() + i, rows.size());
            if (rows.get(index).open()) {
                current.set(index);
                return true;
            }
        }
        return false;
    }

    void recount() {
        counts.set(RatingCounts.of(rows));
        place.status().countsProperty().set(rows.isEmpty() ? "" : counts.get().sentence());
    }

    /** How many rows are 不清洁 without a word why. */
    int owed() {
        return (int) rows.stream().filter(RatingRow::owesProblem).count();
    }

    Optional<RatingRow> at() {
        int i = current.get();
        return i >= 0 && i < rows.size() ? Optional.of(rows.get(i)) : Optional.empty();
    }

    /** The row of a household. */
    Optional<RatingRow> row(long household) {
        return Optional.ofNullable(byHousehold.get(household));
    }

    /** What the rules look at in a row that is or shall be given something. */
    Optional<GradeCase> about(RatingRow row, Optional<Rating> given) {
        return cases.map(c -> c.of(row.line(), given));
    }

    KeyStack keys() {
        return keys;
    }

    ObservableList<RatingRow> rows() {
        return rows;
    }

    IntegerProperty currentProperty() {
        return current;
    }

    ReadOnlyObjectProperty<RatingCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RatingSheet>> sheetProperty() {
        return sheet;
    }

    /** Whether nothing may be written. */
    ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Whether there are no households yet, so that a roster would help. */
    BooleanProperty importHelpsProperty() {
        return importHelps;
    }

    StringProperty emptyProperty() {
        return empty;
    }
}
