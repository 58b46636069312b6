package org.jinguo.ui.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonIndex;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.RecordForm;
import org.jinguo.ui.kit.grid.NewRows;
import org.jinguo.ui.kit.page.Advice;
import org.jinguo.ui.kit.page.NewPlace;
import org.jinguo.ui.ledger.PeoplePicture.Only;

/** The people of the unit looked at, what is amiss with their IDs, and the form beside them. */
public final class PeopleViewModel {

    /**
     * Where people come from, and the ways to what refers to them.
     *
     * @param data the open data
     * @param doors the ways to other screens
     */
    public record Sources(DataFolder data, Doors doors) {}

    private final Sources sources;
    private final Background background;
    private final Viewpoint viewpoint;
    private final StatusLine status;
    private final Clock clock;
    private final PersonWriter writer;
    private final PersonDesk desk;
    private final Reading<PeoplePicture> reading;
    private final ReadOnlyObjectWrapper<List<PersonRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<PersonRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Advice>> advice = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Only> only = new SimpleObjectProperty<>(Only.EVERYONE);
    private final StringProperty counts = new SimpleStringProperty("");
    private final StringProperty empty = new SimpleStringProperty("");
    private IntPredicate walk = by -> false;
    private LongConsumer select = id -> {};
    private Optional<Long> wanted = Optional.empty();

    /** People of the unit and period looked at. */
    public PeopleViewModel(
            Sources sources, Background background, Viewpoint viewpoint, StatusLine status, Clock clock) {
        this.sources = sources;
        this.background = background;
        this.viewpoint = viewpoint;
        this.status = status;
        this.clock = clock;
        this.writer = new PersonWriter(sources.data(), clock);
        this.reading =
                new Reading<>(background, (where, last) -> PeoplePicture.read(sources.data(), where, last), this::show);
        this.desk = new PersonDesk(viewpoint, clock, this::index);
        desk.onFound(person -> reveal(person.id()));
        desk.form().form().onSave(this::save).onSay(status::say).onStep(this::step);
        only.addListener((o, before, now) -> reading.picture().ifPresent(this::show));
        current.addListener((o, before, now) -> advice.set(Optional.empty()));
        viewpoint.unitProperty().addListener((o, before, now) -> leave());
    }

    private PersonIndex index() {
        return reading.picture().map(PeoplePicture::known).orElse(PersonIndex.EMPTY);
    }

    /** Reads what has changed since it was read last, all of it when another unit is looked at. */
    public void refresh() {
        refresh(() -> {});
    }

    /** What makes people of new rows, as of now. */
    NewRows<PersonRow> newRows() {
        return new NewPeople(sources.data(), writer, NewPlace.of(viewpoint), today());
    }

    void refresh(Runnable then) {
        reading.refresh(Where.of(viewpoint), () -> {
            wanted.ifPresent(this::reveal);
            then.run();
        });
    }

    private void show(PeoplePicture found) {
        rows.set(found.shown(only.get()));
        counts.set(Messages.get(
                "ui.ledger.person.counts",
                found.count(Only.EVERYONE),
                found.count(Only.PENDING),
                found.count(Only.MISSING)));
        empty.set(emptySentence());
    }

    private String emptySentence() {
        String unit = viewpoint.unit().name();
        return switch (only.get()) {
            case EVERYONE -> Messages.get("ui.ledger.person.empty", unit);
            case PENDING -> Messages.get("ui.ledger.person.noPending", unit);
            case MISSING -> Messages.get("ui.ledger.person.noMissing", unit);
        };
    }

    /** Changes cells as one Change; {@code saved} runs once the new rows are shown. */
    void edit(List<Changed<Person>> changes, Runnable saved, Consumer<String> failed) {
        advice.set(Optional.empty());
        background.write(
                () -> writer.edit(changes),
                clash -> {
                    if (clash.isPresent()) {
                        failed.accept(sentence(clash.get()));
                    } else {
                        refresh(saved);
                    }
                },
                () -> failed.accept(Messages.get("ui.ledger.notSaved")));
    }

    private static String sentence(Problem problem) {
        return Messages.problem(problem.code(), problem.args());
    }

    /** Opens the form for someone new. */
    void add() {
        leave();
        if (reading.picture().isPresent()) {
            desk.beginNew();
        }
    }

    /** Opens the form with someone. */
    void open(Person person) {
        leave();
        desk.begin(person);
    }

    /** Removes people, unless something refers to one of them. */
    void remove(List<Person> people) {
        if (people.isEmpty()) {
            return;
        }
        leave();
        background.write(() -> writer.remove(people), held -> {
            held.ifPresent(h -> advice.set(Optional.of(look(h))));
            refresh();
        });
    }

    private Advice look(PersonWriter.Held held) {
        String name = held.person().name();
        String sentence = held.payments() == 0
                ? Messages.get("ui.ledger.person.heldByTerms", name, held.terms())
                : held.terms() == 0
                        ? Messages.get("ui.ledger.person.heldByPayments", name, held.payments())
                        : Messages.get("ui.ledger.person.heldByBoth", name, held.terms(), held.payments());
        return new Advice(
                sentence,
                held.terms() > 0
                        ? Messages.get("ui.ledger.person.lookAtTerm")
                        : Messages.get("ui.ledger.person.lookAtPayment"),
                () -> sources.doors().to(held.first()));
    }

    private boolean save() {
        RecordForm<Person> form = desk.form();
        if (!form.form().check()) {
            return false;
        }
        Person made = form.record();
        Runnable undone = form.form().saving();
        if (desk.isFresh()) {
            desk.beginNew();
            write(() -> writer.add(made), made, undone);
        } else {
            Changed<Person> change = Changed.between(Ledgers.PERSON, form.base().orElseThrow(), made);
            desk.close();
            if (!change.values().isEmpty()) {
                write(() -> writer.edit(List.of(change)), made, undone);
            }
        }
        return true;
    }

    private void write(Supplier<Optional<Problem>> work, Person made, Runnable undone) {
        background.write(
                work,
                clash -> {
                    if (clash.isPresent()) {
                        undone.run();
                        status.say(sentence(clash.get()));
                        return;
                    }
                    wanted = Optional.of(made.id());
                    refresh();
                },
                undone);
    }

    private void step(int by) {
        if (!desk.isFresh() && walk.test(by)) {
            current.get().ifPresent(r -> desk.begin(r.person()));
        }
    }

    /** Saves or keeps what was typed into the form and takes it away. */
    void leave() {
        advice.set(Optional.empty());
        desk.leave();
    }

    /** Goes to someone as soon as she is there; shows everyone if she is filtered out. */
    void reveal(long id) {
        wanted = Optional.of(id);
        if (reading.picture().isEmpty() || reading.busyProperty().get()) {
            return;
        }
        wanted = Optional.empty();
        if (rows.get().stream().noneMatch(r -> r.id() == id)) {
            only.set(Only.EVERYONE);
        }
        select.accept(id);
    }

    /** Why a citizen ID can not be hers: someone else has it. */
    List<Problem> checkIdNo(Person person, Object idNo) {
        if (!(idNo instanceof String typed)) {
            return List.of();
        }
        Optional<Person> other = reading.picture().flatMap(p -> p.other(typed, person.id()));
        return other.map(PersonWriter::known).stream().toList();
    }

    /** Who goes so many rows down in the order shown, and who goes to one person. */
    void shownBy(IntPredicate rowsDown, LongConsumer revealing) {
        this.walk = rowsDown;
        this.select = revealing;
    }

    FieldText texts() {
        return new FieldText(viewpoint.tree(), today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ReadOnlyObjectProperty<List<PersonRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The person with the keyboard. */
    ObjectProperty<Optional<PersonRow>> currentProperty() {
        return current;
    }

    /** Why something was not done; empty mostly. */
    ObjectProperty<Optional<Advice>> adviceProperty() {
        return advice;
    }

    /** Which people are shown. */
    ObjectProperty<Only> onlyProperty() {
        return only;
    }

    /** Whether the form stands beside the grid. */
    ReadOnlyBooleanProperty openProperty() {
        return desk.openProperty();
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

    RecordForm<Person> form() {
        return desk.form();
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
