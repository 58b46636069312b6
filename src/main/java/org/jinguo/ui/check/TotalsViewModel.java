package org.jinguo.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.TallyCheck;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.Page;

/** 合计核对: the groups of the village looked at, or the villages of what lies above one. */
final class TotalsViewModel {

    private final CheckDesk desk;
    private final TotalsWriter writer;
    private final ReadOnlyObjectWrapper<Optional<TotalsPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<VillageRow>> villages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper ofVillage = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<TallyCheck.State> state = new ReadOnlyObjectWrapper<>(TallyCheck.State.BLANK);
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<TotalsRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<VillageRow>> currentVillage = new SimpleObjectProperty<>(Optional.empty());
    private Consumer<Long> chooser = group -> {};
    private long shown = -1;
    private final Latest latest = new Latest();

    TotalsViewModel(CheckDesk desk) {
        this.desk = desk;
        this.writer = new TotalsWriter(desk.data());
    }

    /** Who puts the keyboard on a group where its paper sheet is typed. */
    void chooseWith(Consumer<Long> screen) {
        this.chooser = screen;
    }

    FieldText texts() {
        return new FieldText(desk.at().tree(), desk.today());
    }

    void refresh() {
        refresh(() -> {});
    }

    /** Reads the sums; {@code then} runs once they are shown. */
    private void refresh(Runnable then) {
        AreaTree tree = desk.at().tree();
        Period period = desk.period();
        Optional<Area> village = desk.at().village();
        ofVillage.set(village.isPresent());
        if (village.isPresent()) {
            forgetOther(village.get(), period);
            desk.lanes()
                    .run(
                            () -> TotalsPicture.read(desk.data(), tree, village.get(), period),
                            latest.of(this::show, then));
        } else {
            List<Area> all = desk.at().villages();
            desk.lanes()
                    .runBehind(() -> VillagesPicture.read(desk.data(), tree, all, period), latest.of(this::show, then));
        }
    }

    /** What is typed belongs to the village and period that are shown. */
    private void forgetOther(Area village, Period period) {
        boolean same = picture.get()
                .filter(p -> p.village().id() == village.id() && p.period().equals(period))
                .isPresent();
        if (!same) {
            picture.set(Optional.empty());
            summary.set("");
            empty.set("");
            state.set(TallyCheck.State.BLANK);
        }
    }

    private void show(TotalsPicture found) {
        boolean first = picture.get().isEmpty() || shown != desk.at().unit().id();
        picture.set(Optional.of(found));
        summary.set(TotalsWords.summary(found));
        state.set(VillageRow.of(found).state());
        empty.set(Messages.get("ui.check.empty.groups", found.village().name()));
        if (first) {
            shown = desk.at().unit().id();
            start(found).ifPresent(r -> chooser.accept(r.group().id()));
        }
    }

    /** The group looked at, or the first whose paper sheet is not typed. */
    private Optional<TotalsRow> start(TotalsPicture found) {
        if (desk.at().unit().level() == AreaLevel.GROUP) {
            return found.rows().stream().filter(r -> r.group().id() == shown).findFirst();
        }
        return found.rows().stream()
                .filter(r -> r.check().state() == TallyCheck.State.BLANK)
                .findFirst()
                .or(() -> found.rows().stream().findFirst());
    }

    private void show(List<VillageRow> found) {
        villages.set(found);
        empty.set(Messages.get("ui.check.empty.villages", desk.at().unit().name()));
        summary.set(found.isEmpty() ? "" : TotalsWords.summary(found));
        state.set(TallyCheck.State.BLANK);
    }

    /** Keeps numbers that the officer typed or pasted. */
    void edit(String label, Map<TotalsRow, Map<String, Object>> values, Runnable saved, Consumer<String> failed) {
        TotalsPicture of = picture.get().orElseThrow();
        desk.lanes()
                .write(
                        () -> writer.write(of, label, values),
                        change -> refresh(saved),
                        () -> failed.accept(Messages.get("ui.ledger.notSaved")));
    }

    /** Goes to the entry of the group with the keyboard if that differs, else of the next one. */
    void jump() {
        if (!ofVillage.get()) {
            jumpToVillage();
            return;
        }
        List<TotalsRow> rows = picture.get().map(TotalsPicture::rows).orElse(List.of());
        long at = current.get().map(r -> r.group().id()).orElse(0L);
        next(rows, r -> r.group().id() == at, TotalsRow::differs).ifPresentOrElse(this::open, this::noneDiffers);
    }

    private void jumpToVillage() {
        long at = currentVillage.get().map(r -> r.village().id()).orElse(0L);
        next(villages.get(), r -> r.village().id() == at, r -> r.differing() > 0)
                .ifPresentOrElse(this::open, this::noneDiffers);
    }

    private void noneDiffers() {
        desk.status().say(Messages.get("ui.check.noneDiffers"));
    }

    /** The row with the keyboard if it is wanted, else the next that is, around after the end. */
    private static <R> Optional<R> next(List<R> rows, Predicate<R> here, Predicate<R> wanted) {
        int at = 0;
        while (at < rows.size() && !here.test(rows.get(at))) {
            at++;
        }
        List<R> around = new ArrayList<>(rows.subList(at, rows.size()));
        around.addAll(rows.subList(0, at));
        return around.stream().filter(wanted).findFirst();
    }

    /** Goes to the entry of a group. */
    void open(TotalsRow row) {
        desk.doors().to(Page.RATING, row.group());
        if (row.differs()) {
            desk.status()
                    .notices()
                    .say(Messages.get("ui.check.opened", row.group().name(), TotalsWords.of(row)));
        }
    }

    /** Looks at a village. */
    void open(VillageRow row) {
        desk.at().unitProperty().set(row.village());
    }

    CheckDesk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<Optional<TotalsPicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<VillageRow>> villagesProperty() {
        return villages.getReadOnlyProperty();
    }

    /** Whether it is one village, rather than several. */
    ReadOnlyBooleanProperty ofVillageProperty() {
        return ofVillage.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TallyCheck.State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ObjectProperty<Optional<TotalsRow>> currentProperty() {
        return current;
    }

    ObjectProperty<Optional<VillageRow>> currentVillageProperty() {
        return currentVillage;
    }
}
