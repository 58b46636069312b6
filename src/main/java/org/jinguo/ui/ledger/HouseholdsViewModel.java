package org.jinguo.ui.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Household;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.grid.NewRows;
import org.jinguo.ui.kit.page.Advice;
import org.jinguo.ui.kit.page.NewPlace;

/** The households of the unit looked at, their walk order, and the forms beside them. */
public final class HouseholdsViewModel {

    private final DataFolder data;
    private final Background background;
    private final Viewpoint viewpoint;
    private final StatusLine status;
    private final Clock clock;
    private final HouseholdWriter writer;
    private final HouseholdForms forms;
    private final HouseholdEvents events;
    private final Reading<HouseholdPicture> reading;
    private final ReadOnlyObjectWrapper<List<Household>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Household>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Advice>> advice = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty goneToo = new SimpleBooleanProperty();
    private final StringProperty counts = new SimpleStringProperty("");
    private final StringProperty empty = new SimpleStringProperty("");
    private IntPredicate walk = by -> false;
    private LongConsumer select = id -> {};
    private Optional<Long> wanted = Optional.empty();

    /** Households of the unit and period looked at. */
    public HouseholdsViewModel(
            DataFolder data, Background background, Viewpoint viewpoint, StatusLine status, Clock clock) {
        this.data = data;
        this.background = background;
        this.viewpoint = viewpoint;
        this.status = status;
        this.clock = clock;
        this.writer = new HouseholdWriter(data);
        this.reading = new Reading<>(background, (where, last) -> HouseholdPicture.read(data, where, last), this::show);
        this.forms = new HouseholdForms(viewpoint, clock, this::picture);
        this.events = new HouseholdEvents(
                data,
                status,
                new HouseholdEventForms(viewpoint, clock),
                (work, undone) -> write(work, Optional.empty(), undone));
        forms.details().form().onSave(this::save);
        forms.leaving().form().onSave(this::saveLeaving);
        forms.all().forEach(f -> f.onClose(forms::close).onSay(status::say).onStep(this::step));
        goneToo.addListener((o, before, now) -> reading.picture().ifPresent(this::show));
        current.addListener((o, before, now) -> advice.set(Optional.empty()));
        viewpoint.unitProperty().addListener((o, before, now) -> leave());
    }

    private HouseholdPicture picture() {
        return reading.picture().orElseThrow();
    }

    /** Reads what has changed since it was read last, all of it when another unit is looked at. */
    public void refresh() {
        refresh(() -> {});
    }

    /** What makes households of new rows, as of now. */
    NewRows<Household> newRows() {
        return new NewHouseholds(data, writer, NewPlace.of(viewpoint));
    }

    void refresh(Runnable then) {
        reading.refresh(Where.of(viewpoint), () -> {
            wanted.ifPresent(this::reveal);
            then.run();
        });
    }

    private void show(HouseholdPicture found) {
        rows.set(found.shown(goneToo.get()));
        HouseholdPicture.Counts n = found.counts();
        counts.set(Messages.get("ui.ledger.household.counts", n.households(), n.members(), n.away(), n.empty()));
        empty.set(Messages.get("ui.ledger.household.empty", viewpoint.unit().name()));
    }

    /** Changes cells as one Change; {@code saved} runs once the new rows are shown. */
    void edit(List<Changed<Household>> changes, Runnable saved, Consumer<String> failed) {
        advice.set(Optional.empty());
        LocalDate day = viewpoint.day();
        background.write(
                () -> writer.edit(changes, day),
                change -> refresh(saved),
                () -> failed.accept(Messages.get("ui.ledger.notSaved")));
    }

    /** Takes the household with the keyboard so many places down the walk of its group. */
    void move(int by) {
        LocalDate day = viewpoint.day();
        current.get()
                .ifPresent(h -> background.write(() -> writer.move(h, by, day), change -> {
                    if (change.isEmpty()) {
                        status.say(Messages.get("ui.ledger.household.noFurther", h.headName()));
                    }
                    refresh();
                }));
    }

    /** Opens the form for a new household. */
    void add() {
        leave();
        if (reading.picture().isPresent()) {
            forms.beginNew(current.get());
        }
    }

    /** Opens the form with a household. */
    void open(Household household) {
        leave();
        forms.begin(household);
    }

    /** Opens the form that ends households. */
    void end(List<Household> households) {
        leave();
        List<Household> there =
                households.stream().filter(h -> h.validTo() == null).toList();
        if (there.isEmpty()) {
            status.say(Messages.get("ui.ledger.household.goneAlready"));
        } else {
            forms.beginLeaving(there);
        }
    }

    /** Removes households; those that were rated can only be ended. */
    void remove(List<Household> households) {
        if (households.isEmpty()) {
            return;
        }
        leave();
        background.write(() -> writer.remove(households), rated -> {
            if (!rated.isEmpty()) {
                advice.set(Optional.of(endInstead(households, rated)));
            }
            refresh();
        });
    }

    private Advice endInstead(List<Household> households, List<Household> rated) {
        String first = rated.get(0).headName();
        return new Advice(
                households.size() == 1
                        ? Messages.get("ui.ledger.household.rated", first)
                        : Messages.get("ui.ledger.household.ratedSome", households.size(), rated.size(), first),
                Messages.get("ui.ledger.household.endInstead"),
                () -> end(households));
    }

    private boolean save() {
        Optional<Household> checked = forms.checked();
        if (checked.isEmpty()) {
            return false;
        }
        Household made = checked.get();
        Runnable undone = forms.details().form().saving();
        if (forms.isFresh()) {
            forms.beginNew(Optional.of(made));
            String group = viewpoint.name(made.groupId());
            write(() -> writer.add(made, group), Optional.of(made.id()), undone);
        } else {
            Household before = forms.details().base().orElseThrow();
            Changed<Household> change = Changed.between(Ledgers.HOUSEHOLD, before, made);
            LocalDate day = viewpoint.day();
            forms.close();
            if (!change.values().isEmpty()) {
                write(() -> writer.edit(List.of(change), day), Optional.of(made.id()), undone);
            }
        }
        return true;
    }

    private boolean saveLeaving() {
        if (!forms.leaving().form().check()) {
            return false;
        }
        List<Household> going = forms.going();
        LocalDate lastDay = forms.leaving().entryOf("validTo").as(LocalDate.class);
        String whereTo = forms.leaving().entryOf("remark").as(String.class);
        Runnable undone = forms.leaving().form().saving();
        forms.close();
        write(() -> writer.end(going, lastDay, whereTo), Optional.empty(), undone);
        return true;
    }

    private void write(Supplier<?> work, Optional<Long> then, Runnable undone) {
        background.write(
                work,
                change -> {
                    wanted = then;
                    refresh();
                },
                undone);
    }

    private void step(int by) {
        if (!forms.isFresh() && walk.test(by)) {
            current.get().ifPresent(forms::begin);
        }
    }

    /** Saves or keeps what was typed into a form and takes the form away. */
    void leave() {
        advice.set(Optional.empty());
        forms.shown().ifPresent(f -> f.leave());
        forms.close();
        events.leave();
    }

    /** Goes to a household as soon as it is there; shows those that are gone if it is one. */
    void reveal(long id) {
        wanted = Optional.of(id);
        if (reading.picture().isEmpty() || reading.busyProperty().get()) {
            return;
        }
        wanted = Optional.empty();
        if (picture().find(id).isPresent() && !existsOnDay(id)) {
            goneToo.set(true);
        }
        select.accept(id);
    }

    private boolean existsOnDay(long id) {
        return picture().find(id).filter(h -> h.existsOn(viewpoint.day())).isPresent();
    }

    /** Who goes so many rows down in the order shown, and who goes to one household. */
    void shownBy(IntPredicate rowsDown, LongConsumer revealing) {
        this.walk = rowsDown;
        this.select = revealing;
    }

    FieldText texts() {
        return new FieldText(viewpoint.tree(), LocalDate.now(clock));
    }

    boolean isTwin(Household household) {
        return reading.picture().filter(p -> p.twins().contains(household.id())).isPresent();
    }

    ReadOnlyObjectProperty<List<Household>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The household with the keyboard. */
    ObjectProperty<Optional<Household>> currentProperty() {
        return current;
    }

    /** Why something was not done; empty mostly. */
    ObjectProperty<Optional<Advice>> adviceProperty() {
        return advice;
    }

    /** Whether those that are gone are shown too. */
    BooleanProperty goneTooProperty() {
        return goneToo;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return reading.busyProperty();
    }

    StringProperty countsProperty() {
        return counts;
    }

    StringProperty emptyProperty() {
        return empty;
    }

    /** Does an event with the household that has the keyboard. */
    void event(BiConsumer<HouseholdEvents, Household> deed) {
        leave();
        current.get().ifPresent(h -> deed.accept(events, h));
    }

    HouseholdEvents events() {
        return events;
    }

    HouseholdForms forms() {
        return forms;
    }

    Viewpoint viewpoint() {
        return viewpoint;
    }

    Background background() {
        return background;
    }

    StatusLine status() {
        return status;
    }

    Clock clock() {
        return clock;
    }
}
