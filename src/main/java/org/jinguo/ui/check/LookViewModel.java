package org.jinguo.ui.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.ErrorRate;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.RandomSample;
import org.jinguo.store.Change;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.RecordRef;

/**
 * 抽查复录: draws households of a village, takes their grades a second time without showing the first,
 * and compares once all are there.
 */
final class LookViewModel {

    /** How far it is. */
    enum Mode {
        /** Nothing is drawn. */
        NONE,
        /** Grades are typed, the first ones hidden. */
        BLIND,
        /** All are typed. */
        RESULT
    }

    private final CheckDesk desk;
    private final LookWriter writer;
    private final ObservableList<LookRow> rows = FXCollections.observableArrayList();
    private final ObservableList<LookRow> differing = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.NONE);
    private final IntegerProperty current = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Optional<LookRow>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty percent = new SimpleStringProperty(String.valueOf(RandomSample.PERCENT));
    private final ReadOnlyStringWrapper offer = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private Optional<LookPicture> picture = Optional.empty();
    private Runnable onDrawn = () -> {};
    private int pending;
    private final Latest latest = new Latest();

    LookViewModel(CheckDesk desk) {
        this.desk = desk;
        this.writer = new LookWriter(desk);
        percent.addListener((o, before, now) -> offer());
    }

    /** Who puts the keyboard on what was drawn. */
    void onDrawn(Runnable listener) {
        this.onDrawn = listener;
    }

    /** Reads the village's households; while keys are on their way it waits for them. */
    void refresh() {
        Period period = desk.period();
        Optional<Area> village = desk.at().village();
        if (picture.filter(p -> village.filter(v -> p.of(v, period)).isPresent())
                .isEmpty()) {
            clear();
        }
        if (pending > 0) {
            return;
        }
        latest.forget();
        if (village.isEmpty()) {
            empty.set(
                    Messages.get("ui.check.look.empty.village", desk.at().unit().name()));
            return;
        }
        AreaTree tree = desk.at().tree();
        desk.lanes().run(() -> LookPicture.read(desk.data(), tree, village.get(), period), latest.of(this::show));
    }

    private void clear() {
        picture = Optional.empty();
        rows.clear();
        differing.clear();
        current.set(-1);
        empty.set("");
        recount();
        offer();
    }

    private void show(LookPicture found) {
        picture = Optional.of(found);
        if (sameRows(found)) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).take(found.drawn().get(i));
            }
        } else {
            rows.setAll(found.drawn().stream().map(LookRow::new).toList());
            current.set(firstWaiting());
        }
        boolean none = found.entered().isEmpty();
        empty.set(
                none
                        ? Messages.get(
                                "ui.check.look.empty.entered",
                                found.sheet().village().name())
                        : Messages.get("ui.check.look.empty.drawn"));
        recount();
        offer();
    }

    private boolean sameRows(LookPicture found) {
        return found.drawn().stream()
                .map(d -> d.look().id())
                .toList()
                .equals(rows.stream().map(LookRow::id).toList());
    }

    private int firstWaiting() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).waits()) {
                return i;
            }
        }
        return rows.isEmpty() ? -1 : 0;
    }

    private void recount() {
        boolean done = !rows.isEmpty() && rows.stream().noneMatch(LookRow::waits);
        // A result is told when all is stored, so that a key that failed is not counted.
        boolean result = done && (pending == 0 || mode.get() == Mode.RESULT);
        boolean takenBack = mode.get() == Mode.RESULT && !done;
        list(result ? rows.stream().filter(LookRow::differs).toList() : List.of());
        told.set(result ? LookWords.result(rate()) : rows.isEmpty() ? "" : LookWords.progress(rows));
        mode.set(rows.isEmpty() ? Mode.NONE : result ? Mode.RESULT : Mode.BLIND);
        if (takenBack) {
            current.set(firstWaiting());
        }
    }

    /** Lists what differs; what was decided leads to the next that is not. */
    private void list(List<LookRow> now) {
        int at = chosen.get().map(differing::indexOf).orElse(0);
        boolean decided =
                chosen.get().filter(r -> r.settled() || !now.contains(r)).isPresent();
        if (!differing.equals(now)) {
            differing.setAll(now);
        }
        if (now.isEmpty()) {
            chosen.set(Optional.empty());
        } else if (decided || chosen.get().isEmpty()) {
            chosen.set(Optional.of(undecidedFrom(Math.max(0, Math.min(at, now.size() - 1)))));
        }
    }

    private LookRow undecidedFrom(int at) {
        for (int i = 0; i < differing.size(); i++) {
            LookRow row = differing.get((at + i) % differing.size());
            if (!row.settled()) {
                return row;
            }
        }
        return differing.get(at);
    }

    private ErrorRate rate() {
        int entered = picture.map(p -> p.entered().size()).orElse(0);
        int drawn = rows.size();
        int found = (int) rows.stream().filter(LookRow::differs).count();
        return ErrorRate.of(Math.max(entered, drawn), drawn, found);
    }

    /** What a drawing would take at the percentage that is typed. */
    private void offer() {
        int entered = picture.map(p -> p.entered().size()).orElse(0);
        offer.set(
                entered == 0
                        ? ""
                        : percentage()
                                .map(p -> offered(entered, RandomSample.size(entered, p)))
                                .orElseGet(() -> Messages.get("ui.check.look.percent.wrong")));
    }

    private static String offered(int entered, int size) {
        return Messages.get("ui.check.look.offer", entered, size);
    }

    /** The percentage that is typed, 1–100. */
    private Optional<Integer> percentage() {
        String typed = PlainText.compact(PlainText.narrow(percent.get())).replaceAll("%$", "");
        return Optional.of(typed)
                .filter(t -> t.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(p -> p >= 1 && p <= 100);
    }

    /** Draws households anew, in the place of those drawn before. */
    void draw() {
        Optional<Integer> share = percentage();
        List<RatingSheet.Line> all = picture.map(LookPicture::entered).orElse(List.of());
        if (share.isEmpty() || all.isEmpty()) {
            desk.status().say(all.isEmpty() ? empty.get() : offer.get());
            return;
        }
        RatingSheet sheet = picture.orElseThrow().sheet();
        List<RatingSheet.Line> drawn =
                RandomSample.draw(all, RandomSample.size(all.size(), share.get()), desk.chance());
        int before = rows.size();
        send(() -> writer.draw(sheet, drawn), () -> {
            desk.status().say(drawn(drawn.size(), before));
            current.set(firstWaiting());
            onDrawn.run();
        });
    }

    private static String drawn(int now, int before) {
        return before == 0
                ? Messages.get("ui.check.look.drawn", now)
                : Messages.get("ui.check.look.drawnAgain", now, before);
    }

    /** Gives the current household its second grade and moves on. */
    void key(Grade grade) {
        int at = current.get();
        if (mode.get() != Mode.BLIND || at < 0 || at >= rows.size()) {
            return;
        }
        LookRow row = rows.get(at);
        row.secondProperty().set(Optional.of(grade));
        Supplier<Optional<Change>> write = writer.second(picture.orElseThrow().sheet(), row, grade);
        send(write, () -> {});
        if (mode.get() == Mode.BLIND) {
            boolean more = rows.stream().anyMatch(LookRow::waits);
            current.set(at + 1 < rows.size() ? at + 1 : more ? firstWaiting() : at);
            recount();
        }
    }

    private void send(Supplier<Optional<Change>> work, Runnable done) {
        pending++;
        latest.forget();
        desk.lanes()
                .write(
                        work,
                        change -> {
                            arrived();
                            // After what was just asked of the reading lane.
                            desk.lanes().run(() -> change, c -> done.run());
                        },
                        this::arrived);
    }

    private void arrived() {
        pending--;
        refresh();
    }

    /** Moves by some rows, stopping at either end. */
    void step(int by) {
        if (!rows.isEmpty()) {
            current.set(Math.max(0, Math.min(rows.size() - 1, current.get() + by)));
        }
    }

    /** Gives the chosen household the second grade, if the round is open. */
    void adopt() {
        Optional<LookRow> row = chosen.get().filter(r -> !r.settled());
        if (row.isEmpty()) {
            return;
        }
        RatingSheet sheet = picture.orElseThrow().sheet();
        String name = row.get().household().headName();
        if (sheet.locked()) {
            desk.status()
                    .say(Messages.get("ui.check.look.locked", sheet.village().name()));
        } else if (row.get().second().orElseThrow() == Grade.UNRATED) {
            open(row.get());
            desk.status().say(Messages.get("ui.check.look.reason", name));
        } else {
            String grade = row.get().second().get().label();
            send(
                    writer.adopt(sheet, row.get()),
                    () -> desk.status().say(Messages.get("ui.check.look.adopted", name, grade)));
        }
    }

    /** Lets the chosen household's first grade stand. */
    void keep() {
        Optional<LookRow> row = chosen.get().filter(r -> !r.settled());
        if (row.isPresent()) {
            String name = row.get().household().headName();
            send(
                    writer.keep(picture.orElseThrow().sheet(), row.get()),
                    () -> desk.status().say(Messages.get("ui.check.look.kept", name)));
        }
    }

    /** Goes to the chosen household's entry. */
    void open() {
        chosen.get().ifPresent(this::open);
    }

    private void open(LookRow row) {
        desk.doors().to(new RecordRef(Ledgers.RATING, row.id()));
    }

    /** Whether the round is closed in the village. */
    boolean locked() {
        return picture.filter(p -> p.sheet().locked()).isPresent();
    }

    ObservableList<LookRow> rows() {
        return rows;
    }

    /** The households whose two grades differ, once all are typed. */
    ObservableList<LookRow> differing() {
        return differing;
    }

    ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    IntegerProperty currentProperty() {
        return current;
    }

    ObjectProperty<Optional<LookRow>> chosenProperty() {
        return chosen;
    }

    StringProperty percentProperty() {
        return percent;
    }

    ReadOnlyStringProperty offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** How far the second entry is, or what it says. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }
}
