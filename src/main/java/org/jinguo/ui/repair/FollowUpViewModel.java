package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jinguo.config.Messages;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Period;

/** The unclean households of the unit and round looked at, and the form of a re-inspection. */
public final class FollowUpViewModel {

    private final Desk desk;
    private final FollowUpWriter writer;
    private final RecheckForm form;
    private final ReadOnlyObjectWrapper<List<FollowUpRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<FollowUpCounts> counts = new ReadOnlyObjectWrapper<>(FollowUpCounts.NONE);
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<FollowUpState>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<FollowUpRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty();
    private Optional<FollowUpPicture> picture = Optional.empty();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private LongConsumer toProblem = id -> {};
    private LongConsumer toRow = id -> {};
    private boolean owedWanted;
    private int asked;

    /** Follow-up of the round looked at. */
    public FollowUpViewModel(Desk desk) {
        this.desk = desk;
        this.writer = new FollowUpWriter(desk.data());
        this.form = new RecheckForm(desk);
        form.form().onSave(this::save).onClose(this::close).onSay(desk.status()::say);
        state.addListener((o, before, now) -> picture.ifPresent(this::arrange));
        open.addListener((o, before, now) -> note.set(""));
        desk.viewpoint().unitProperty().addListener((o, before, now) -> leave());
        desk.viewpoint().periodProperty().addListener((o, before, now) -> leave());
    }

    /** Reads the unclean households. */
    public void refresh() {
        refresh(() -> {});
    }

    private void refresh(Runnable then) {
        Where where = desk.where();
        LocalDate today = desk.today();
        int token = ++asked;
        busy.set(picture.filter(p -> p.where().equals(where)).isEmpty());
        desk.background()
                .run(
                        () -> FollowUpPicture.read(desk.data(), where, today),
                        found -> {
                            if (token == asked) {
                                busy.set(false);
                                show(found);
                            }
                            then.run();
                        },
                        () -> busy.set(false));
    }

    /** Rows keep their places while one place is looked at, so that none jumps away in the work. */
    private void show(FollowUpPicture found) {
        boolean samePlace = picture.filter(p -> p.where().equals(found.where())).isPresent();
        picture = Optional.of(found);
        counts.set(FollowUpCounts.of(found.rows()));
        if (samePlace && !owedWanted) {
            rows.set(Places.keep(rows.get(), found.rows(), found.urgentFirst(state.get()), FollowUpRow::id));
        } else {
            arrange(found);
        }
        current.set(current.get().flatMap(c -> find(c.id())));
        say(found);
        if (owedWanted) {
            owedWanted = false;
            rows.get().stream().findFirst().ifPresent(r -> toProblem.accept(r.id()));
        }
    }

    private void arrange(FollowUpPicture found) {
        note.set("");
        rows.set(found.urgentFirst(state.get()));
        say(found);
    }

    private void say(FollowUpPicture found) {
        String unit = found.where().unit().name();
        String round = found.where().period().label();
        if (!found.rows().isEmpty()) {
            empty.set(state.get()
                    .map(s -> Messages.get("ui.repair.empty.state", unit, s.label()))
                    .orElse(""));
        } else {
            empty.set(
                    found.rated()
                            ? Messages.get("ui.repair.empty.none", unit, round)
                            : Messages.get("ui.repair.empty.unrated", unit, round));
        }
    }

    private Optional<FollowUpRow> find(long id) {
        return rows.get().stream().filter(r -> r.id() == id).findFirst();
    }

    /** Shows only what is owed a problem and goes to the first of it. */
    void owed() {
        leave();
        owedWanted = true;
        state.set(Optional.of(FollowUpState.OWED));
        refresh();
    }

    /** Changes cells as one Change; {@code saved} runs once the new rows are shown. */
    void edit(String label, Map<FollowUpRow, Map<String, Object>> values, Runnable saved, Consumer<String> failed) {
        Period period = picture.orElseThrow().where().period();
        LocalDate today = desk.today();
        desk.background()
                .write(
                        () -> writer.edit(label, period, today, values),
                        set -> {
                            tell(set);
                            refresh(saved);
                        },
                        () -> failed.accept(Messages.get("ui.ledger.notSaved")));
    }

    private void tell(SortedSet<LocalDate> set) {
        if (set.isEmpty()) {
            note.set("");
            return;
        }
        String first = DateText.of(set.first()).roster();
        int days = picture.map(FollowUpPicture::fixDays).orElse(0);
        note.set(
                set.size() == 1
                        ? Messages.get("ui.repair.dueSet", first, days)
                        : Messages.get(
                                "ui.repair.duesSet",
                                first,
                                DateText.of(set.last()).roster(),
                                days));
    }

    /** Opens the form of a re-inspection; what is put right needs none that it passes. */
    void recheck(List<FollowUpRow> chosen, boolean passed) {
        leave();
        List<FollowUpRow> open = chosen.stream()
                .filter(r -> !passed || r.state() != FollowUpState.FIXED)
                .toList();
        if (open.isEmpty()) {
            desk.status()
                    .say(
                            chosen.isEmpty()
                                    ? Messages.get("ui.repair.chooseFirst")
                                    : Messages.get("ui.repair.fixedAlready"));
            return;
        }
        form.begin(open, passed, picture.map(FollowUpPicture::fixDays).orElse(0));
        this.open.set(true);
    }

    private boolean save() {
        if (!open.get() || !form.form().check()) {
            return false;
        }
        List<FollowUpRow> inspected = form.rows();
        Finding finding = form.finding();
        Period period = picture.orElseThrow().where().period();
        LocalDate today = desk.today();
        Runnable undone = form.form().saving();
        close();
        desk.background().write(() -> writer.recheck(inspected, period, today, finding), change -> refresh(), undone);
        return true;
    }

    /** Saves or keeps what was typed and takes the form away. */
    void leave() {
        if (open.get()) {
            form.form().leave();
            close();
        }
    }

    /** Takes the form away, keeping what was typed: Esc outside of it. */
    void dismiss() {
        if (open.get()) {
            form.form().close();
        }
    }

    private void close() {
        open.set(false);
    }

    /** Goes to a household by its rating; shows all states where its own is not shown. */
    void reveal(long id) {
        if (find(id).isEmpty()) {
            state.set(Optional.empty());
        }
        toRow.accept(id);
    }

    /** Who goes to the problem of a row, and who to a row. */
    void shownBy(LongConsumer problem, LongConsumer row) {
        this.toProblem = problem;
        this.toRow = row;
    }

    /** What was filled in besides what was typed; blank mostly. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    RecheckForm form() {
        return form;
    }

    ReadOnlyObjectProperty<List<FollowUpRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FollowUpCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ObservableValue<String> countsText() {
        return counts.map(FollowUpCounts::sentence);
    }

    /** The state that is shown; empty for all. */
    ObjectProperty<Optional<FollowUpState>> stateProperty() {
        return state;
    }

    /** The row with the keyboard. */
    ObjectProperty<Optional<FollowUpRow>> currentProperty() {
        return current;
    }

    BooleanProperty openProperty() {
        return open;
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    Desk desk() {
        return desk;
    }
}
