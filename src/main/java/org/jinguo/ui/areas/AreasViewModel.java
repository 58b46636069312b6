package org.jinguo.ui.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormProblem;

/**
 * The areas directly below the unit looked at, and the form beside them. An installation changes
 * what lies below its home unit; above it everything is only to be seen.
 */
public final class AreasViewModel {

    /** What the panel at the right is for. */
    enum Panel {
        NONE,
        ADD,
        RENAME,
        END
    }

    private final DataFolder data;
    private final Background background;
    private final Viewpoint viewpoint;
    private final StatusLine status;
    private final Clock clock;
    private final UnitBelow unit;
    private final AreaWriter writer;
    private final AreaForm form;
    private final ObservableList<AreaRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AreaRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.NONE);
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper addLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private IntPredicate walk = by -> false;
    private LongConsumer reveal = id -> {};
    private Optional<Area> target = Optional.empty();
    private Area parent;
    private boolean busy;
    private boolean newestWanted;
    private final Latest latest = new Latest();

    /** Areas below the unit looked at. */
    public AreasViewModel(DataFolder data, Background background, Viewpoint viewpoint, StatusLine status, Clock clock) {
        this.data = data;
        this.background = background;
        this.viewpoint = viewpoint;
        this.status = status;
        this.clock = clock;
        this.unit = new UnitBelow(viewpoint);
        this.parent = viewpoint.unit();
        this.writer = new AreaWriter(data);
        this.form = new AreaForm(this::texts);
        for (Form each : List.of(form.naming(), form.ending())) {
            each.onSave(this::save).onStep(this::step).onClose(this::close).onSay(status::say);
        }
        viewpoint.unitProperty().addListener((o, before, now) -> leave());
        look();
    }

    FieldText texts() {
        return new FieldText(viewpoint.tree(), today());
    }

    /** Who goes to the next row in the order shown, false at the end; and who goes to an area. */
    void shownBy(IntPredicate rowsDown, LongConsumer revealing) {
        this.walk = rowsDown;
        this.reveal = revealing;
    }

    /** Reads what lies below the unit. */
    public void refresh() {
        look();
        long below = viewpoint.unit().id();
        LocalDate day = viewpoint.day();
        background.run(() -> AreaPicture.read(data.areas().tree(), below, day), latest.of(this::show));
    }

    private void look() {
        editable.set(unit.editable());
        addLabel.set(Messages.get("ui.areas.tool.add", unit.levelBelow()));
    }

    private void show(AreaPicture found) {
        rows.setAll(found.rows());
        selected.set(selected.get().flatMap(r -> row(r.area().id())));
        if (newestWanted) {
            newestWanted = false;
            revealNewest();
        }
        if (target.filter(t -> row(t.id()).isEmpty()).isPresent()) {
            close();
        }
        empty.set(unit.emptySentence());
        long living =
                rows.stream().filter(r -> r.state() == AreaRow.State.LIVING).count();
        long ended = rows.stream().filter(r -> r.state() == AreaRow.State.ENDED).count();
        counts.set(Messages.get("ui.areas.counts", unit.levelBelow(), living, ended));
    }

    private void revealNewest() {
        selected.set(rows.stream().max(Comparator.comparingInt(r -> r.area().no())));
        selected.get().ifPresent(r -> reveal.accept(r.area().id()));
    }

    private Optional<AreaRow> row(long id) {
        return rows.stream().filter(r -> r.area().id() == id).findFirst();
    }

    /** The one action of an empty page: add the first area, or look where areas can be added. */
    void begin() {
        if (editable.get()) {
            add();
        } else {
            viewpoint.unitProperty().set(unit.elsewhere());
        }
    }

    /** Opens the form for one more area below the unit. */
    void add() {
        if (mayEdit()) {
            leave();
            beginAdd(viewpoint.unit());
        }
    }

    /** Opens the form for the selected area's name. */
    void rename() {
        Optional<Area> area = selected.get().map(AreaRow::area);
        if (mayEdit() && area.isPresent()) {
            leave();
            beginName(area.get());
        }
    }

    private void beginAdd(Area unit) {
        form.naming()
                .name(
                        Messages.get("ui.areas.add.title", unit.name(), this.unit.levelBelow()),
                        Messages.get("ui.areas.add.save"));
        parent = unit;
        open(Panel.ADD, Optional.empty(), () -> form.beginNew(unit));
    }

    private void beginName(Area area) {
        form.naming().name(Messages.get("ui.areas.rename.title", area.name()), Messages.get("ui.areas.rename.save"));
        open(Panel.RENAME, Optional.of(area), () -> form.beginName(area));
    }

    private void step(int by) {
        boolean ends = panel.get() == Panel.END;
        if (walk.test(by)) {
            Area area = selected.get().orElseThrow().area();
            if (ends) {
                open(Panel.END, Optional.of(area), () -> beginEnd(area));
            } else {
                beginName(area);
            }
        }
    }

    /** Opens the form that ends the selected area, or corrects its end. */
    void end() {
        Optional<Area> area = selected.get().map(AreaRow::area);
        if (mayEdit() && area.isPresent()) {
            leave();
            open(Panel.END, area, () -> beginEnd(area.get()));
        }
    }

    private void beginEnd(Area area) {
        List<Area> siblings = AreaRow.heirs(rows, area);
        Optional<Area> chosen = siblings.stream()
                .filter(a -> area.successorId() != null && a.id() == area.successorId())
                .findFirst();
        form.ending().name(Messages.get("ui.areas.end.title", area.name()), Messages.get("ui.areas.end.save"));
        LocalDate last = area.validTo() == null ? unit.lastDay(today()) : area.validTo();
        form.beginEnd(area, last, siblings, chosen);
    }

    private void open(Panel kind, Optional<Area> area, Runnable fill) {
        target = area;
        fill.run();
        panel.set(kind);
    }

    private boolean mayEdit() {
        if (editable.get()) {
            return true;
        }
        status.say(unit.readOnlySentence());
        return false;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Saves the open form as one Change, or tells beside its fields what keeps it from that. */
    boolean save() {
        if (busy || panel.get() == Panel.NONE || !open().check()) {
            return false;
        }
        switch (panel.get()) {
            case ADD -> saveNew();
            case RENAME -> saveName();
            default -> saveEnd();
        }
        return true;
    }

    private void saveNew() {
        Area below = parent;
        String name = form.name().as(String.class);
        Optional<LocalDate> from = Optional.ofNullable(form.from().as(LocalDate.class));
        write(() -> writer.add(below, name, from), () -> {
            newestWanted = true;
            beginAdd(below);
        });
    }

    private void saveName() {
        Area area = targetAsItStands();
        String name = form.name().as(String.class);
        LocalDate today = today();
        write(() -> writer.rename(area, name, today), this::close);
    }

    private void saveEnd() {
        LocalDate last = form.to().as(LocalDate.class);
        Area area = targetAsItStands();
        Optional<Area> successor = form.chosen();
        write(() -> writer.end(area, last, successor), this::close);
    }

    private Form open() {
        return panel.get() == Panel.END ? form.ending() : form.naming();
    }

    /** Saves or keeps what was typed and closes the form. */
    private void leave() {
        if (panel.get() != Panel.NONE) {
            open().leave();
            close();
        }
    }

    /** Takes the form away, keeping what was typed: Esc outside of it. */
    void dismiss() {
        if (panel.get() != Panel.NONE) {
            open().close();
        }
    }

    /** A Change or an undo may have touched it since the form was opened. */
    private Area targetAsItStands() {
        return target.flatMap(a -> row(a.id())).map(AreaRow::area).orElseGet(target::orElseThrow);
    }

    /**
     * Writes; the form stays until the store has agreed, since it may refuse a name or a day. When
     * the officer has left by then, what was typed is kept as a draft together with the refusal.
     */
    private void write(Supplier<List<Refusal>> work, Runnable done) {
        busy = true;
        Form written = open();
        Runnable undone = written.saving();
        int shown = written.begunProperty().get();
        background.write(
                work,
                found -> {
                    busy = false;
                    boolean here =
                            panel.get() != Panel.NONE && written.begunProperty().get() == shown;
                    if (found.isEmpty()) {
                        if (here) {
                            done.run();
                        }
                        refresh();
                    } else if (here) {
                        written.refuse(found.stream().map(Refusal::told).toList());
                    } else {
                        undone.run();
                        Problem first = found.get(0).problem();
                        status.say(Messages.problem(first.code(), first.args()));
                    }
                },
                () -> {
                    busy = false;
                    undone.run();
                });
    }

    void close() {
        target = Optional.empty();
        panel.set(Panel.NONE);
    }

    ObservableList<AreaRow> rows() {
        return rows;
    }

    ObservableList<FormProblem> problems() {
        return open().problems();
    }

    ObjectProperty<Optional<AreaRow>> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<Panel> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty editableProperty() {
        return editable.getReadOnlyProperty();
    }

    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    Background background() {
        return background;
    }

    StatusLine status() {
        return status;
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyStringProperty addLabelProperty() {
        return addLabel.getReadOnlyProperty();
    }

    AreaForm form() {
        return form;
    }

    UnitBelow unit() {
        return unit;
    }

    Clock clock() {
        return clock;
    }
}
