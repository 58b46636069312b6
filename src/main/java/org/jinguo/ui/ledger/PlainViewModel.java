package org.jinguo.ui.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
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
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Ids;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.FormProblem;
import org.jinguo.ui.kit.form.RecordForm;
import org.jinguo.ui.kit.grid.NewRows;

/**
 * The records of a plain ledger in the unit looked at, of the year or of all years, and the form
 * beside them. Everything it knows of the ledger is in its definition.
 *
 * @param <R> the record type
 */
public final class PlainViewModel<R extends Record> {

    private final DataFolder data;
    private final Ledger<R> ledger;
    private final Background background;
    private final Viewpoint viewpoint;
    private final StatusLine status;
    private final Clock clock;
    private final PlainWriter<R> writer;
    private final Reading<PlainPicture<R>> reading;
    private final RecordForm<R> form;
    private final String owner;
    private final ReadOnlyObjectWrapper<List<R>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<R>> current = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty everyYear = new SimpleBooleanProperty();
    private final StringProperty counts = new SimpleStringProperty("");
    private final StringProperty empty = new SimpleStringProperty("");
    private IntPredicate walk = by -> false;
    private LongConsumer select = id -> {};
    private Optional<Long> wanted = Optional.empty();
    private boolean fresh;

    /** The records of a ledger in the unit and year looked at. */
    public PlainViewModel(
            PlainSources<R> sources, Background background, Viewpoint viewpoint, StatusLine status, Clock clock) {
        this.data = sources.data();
        this.ledger = sources.ledger();
        this.background = background;
        this.viewpoint = viewpoint;
        this.status = status;
        this.clock = clock;
        this.owner = ledger.owner().orElseThrow().village();
        this.writer = new PlainWriter<>(data, ledger);
        this.reading =
                new Reading<>(background, (where, last) -> PlainPicture.read(data, ledger, where, last), this::show);
        this.form = new RecordForm<>(ledger, viewpoint, clock);
        form.form()
                .carry(owner)
                .rule(() -> Limits.of(ledger, form.form()))
                .rule(this::remarks)
                .onSave(this::save)
                .onStep(this::step)
                .onClose(() -> open.set(false))
                .onSay(status::say);
        everyYear.addListener((o, before, now) -> reading.picture().ifPresent(this::show));
        viewpoint.unitProperty().addListener((o, before, now) -> leave());
    }

    /** Reads the records anew when something has changed, or another unit is looked at. */
    public void refresh() {
        refresh(() -> {});
    }

    void refresh(Runnable then) {
        reading.refresh(Where.of(viewpoint), () -> {
            reading.picture().ifPresent(this::show);
            wanted.ifPresent(this::reveal);
            then.run();
        });
    }

    private void show(PlainPicture<R> found) {
        List<R> shown = everyYear.get() ? found.rows() : found.ofYear(ledger, year());
        rows.set(shown);
        counts.set(Messages.get(
                "ui.plain.counts",
                shown.size(),
                found.rows().size(),
                found.said().size()));
        empty.set(
                found.rows().isEmpty()
                        ? Messages.get("ui.plain.empty", viewpoint.unit().name(), ledger.label())
                        : Messages.get(
                                "ui.plain.emptyYear",
                                viewpoint.unit().name(),
                                Integer.toString(year()),
                                ledger.label(),
                                found.rows().size()));
    }

    private int year() {
        return viewpoint.period().year();
    }

    /** What the rules say of a row as it stands. */
    List<Remark> said(R row) {
        return reading.picture()
                .map(picture -> picture.said().getOrDefault(id(row), List.of()))
                .orElse(List.of());
    }

    /** What the rules would say of a cell that they do not say now; an error refuses it. */
    List<Problem> check(R row, String key, Object value) {
        return reading.picture().stream()
                .flatMap(picture ->
                        Remark.fresh(said(row), ledger.check(ledger.with(row, key, value), picture.peers(), today())))
                .map(Remark::problem)
                .toList();
    }

    private List<FormProblem> remarks() {
        if (reading.picture().isEmpty() || !complete()) {
            return List.of();
        }
        List<Remark> before = form.base().map(this::said).orElse(List.of());
        return Remark.fresh(
                        before,
                        ledger.check(form.record(), reading.picture().get().peers(), today()))
                .map(remark -> new FormProblem(remark.key(), remark.problem()))
                .toList();
    }

    /** Whether a record can be made: a value that is refused is told by its entry. */
    private boolean complete() {
        return form.base().isPresent()
                && form.form().shown().stream()
                        .noneMatch(e -> ledger.componentType(e.key()).isPrimitive()
                                && e.value().isEmpty());
    }

    /** Changes cells as one Change; {@code saved} runs once the new rows are shown. */
    void edit(List<Changed<R>> changes, Runnable saved, Consumer<String> failed) {
        background.write(
                () -> writer.edit(changes),
                refused -> {
                    if (refused.isPresent()) {
                        failed.accept(sentence(refused.get()));
                    } else {
                        refresh(saved);
                    }
                },
                () -> failed.accept(Messages.get("ui.ledger.notSaved")));
    }

    private static String sentence(Problem problem) {
        return Messages.problem(problem.code(), problem.args());
    }

    /** Makes records of what is typed or pasted below the last row. */
    NewRows<R> newRows() {
        return new NewRecords<>(data, writer, ledger, unit().id());
    }

    /** Opens the form for a new record; an open one with unsaved typing is left before. */
    void add() {
        leave();
        begin();
    }

    private void begin() {
        fresh = true;
        form.form().name(Messages.get("ui.plain.new.title", ledger.label()), Messages.get("ui.plain.new.save"));
        Map<String, Object> given = new HashMap<>();
        given.put("id", Ids.next());
        given.put(owner, unit().id());
        form.beginNew(ledger.make(given));
        open.set(true);
    }

    /** A group has no records of its own: they are its village's. */
    private Area unit() {
        Area unit = viewpoint.unit();
        return unit.level() == AreaLevel.GROUP && unit.parentId() != null
                ? viewpoint.tree().get(unit.parentId())
                : unit;
    }

    /** Opens the form with the record that has the keyboard. */
    void open() {
        current.get().ifPresent(this::open);
    }

    /** Opens the form with a record. */
    void open(R row) {
        leave();
        fresh = false;
        form.form().name(Messages.get("ui.plain.edit.title", ledger.label()), Messages.get("ui.ledger.change.save"));
        form.begin(row);
        open.set(true);
    }

    private void leave() {
        if (open.get()) {
            form.form().leave();
            open.set(false);
        }
    }

    private void step(int by) {
        if (walk.test(by)) {
            open();
        }
    }

    private boolean save() {
        if (!form.form().check()) {
            return false;
        }
        R after = form.record();
        R before = form.base().orElseThrow();
        boolean added = fresh;
        Runnable undone = form.form().saving();
        if (added) {
            begin();
        } else {
            open.set(false);
        }
        background.write(
                () -> added ? writer.add(after) : writer.edit(List.of(Changed.between(ledger, before, after))),
                refused -> {
                    if (refused.isPresent()) {
                        undone.run();
                        status.say(sentence(refused.get()));
                    } else {
                        refresh(() -> select.accept(id(after)));
                    }
                },
                undone);
        return true;
    }

    /** Removes records; undo brings them back. */
    void remove(List<R> some) {
        if (!some.isEmpty()) {
            leave();
            background.write(
                    () -> {
                        writer.remove(some);
                        return some.size();
                    },
                    n -> refresh());
        }
    }

    /** Takes the form away, keeping what was typed: Esc outside of it. */
    void dismiss() {
        if (open.get()) {
            form.form().close();
        }
    }

    /** Goes to a record as soon as it is there; shows all years if it is of another. */
    void reveal(long id) {
        wanted = Optional.of(id);
        if (reading.picture().isEmpty() || reading.busyProperty().get()) {
            return;
        }
        wanted = Optional.empty();
        if (rows.get().stream().noneMatch(row -> id(row) == id)) {
            everyYear.set(true);
        }
        select.accept(id);
    }

    long id(R row) {
        return (Long) ledger.get(row, "id");
    }

    /** Who goes so many rows down in the order shown, and who goes to one record. */
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

    Ledger<R> ledger() {
        return ledger;
    }

    ReadOnlyObjectProperty<List<R>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<Optional<R>> currentProperty() {
        return current;
    }

    BooleanProperty openProperty() {
        return open;
    }

    /** Whether the records of all years are shown, and not of the year looked at alone. */
    BooleanProperty everyYearProperty() {
        return everyYear;
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

    RecordForm<R> form() {
        return form;
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
