package org.jinguo.ui.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

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
    private final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<AreaRow>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.NONE);
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper deep = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper addLabel = new ReadOnlyStringWrapper("");
    private Optional<Area> target = Optional.empty();
    private boolean busy;
    private boolean newestWanted;
    private int asked;

    /** Areas below the unit looked at. */
    public AreasViewModel(
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
        this.unit = new UnitBelow(viewpoint);
        this.writer = new AreaWriter(data);
        this.form = new AreaForm(() -> new FieldText(viewpoint.tree(), today()));
        viewpoint.unitProperty().addListener((o, before, now) -> close());
        look();
    }

    /** Reads what lies below the unit. */
    public void refresh() {
        look();
        long below = viewpoint.unit().id();
        LocalDate day = viewpoint.day();
        int token = ++asked;
        background.run(
                () -> AreaPicture.read(data.areas().tree(), below, day),
                found -> {
                    if (token == asked) {
                        show(found);
                    }
                });
    }

    private void look() {
        editable.set(unit.editable());
        deep.set(unit.deep());
        addLabel.set(Messages.get("ui.areas.tool.add", unit.levelBelow()));
    }

    private void show(AreaPicture found) {
        long kept = selected.get().map(r -> r.area().id()).orElse(0L);
        rows.setAll(found.rows());
        Optional<AreaRow> wanted =
                newestWanted
                        ? rows.stream().max(Comparator.comparingInt(r -> r.area().no()))
                        : row(kept);
        newestWanted = false;
        selected.set(wanted.or(() -> rows.stream().findFirst()));
        if (target.filter(t -> row(t.id()).isEmpty()).isPresent()) {
            close();
        }
        empty.set(unit.emptySentence());
        long living = rows.stream().filter(r -> r.state() == AreaRow.State.LIVING).count();
        long ended = rows.stream().filter(r -> r.state() == AreaRow.State.ENDED).count();
        status.countsProperty()
                .set(Messages.get("ui.areas.counts", unit.levelBelow(), living, ended));
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
            open(Panel.ADD, Optional.empty(), () -> form.beginName(null, null));
        }
    }

    /** Opens the form for the selected area's name. */
    void rename() {
        Optional<Area> area = selected.get().map(AreaRow::area);
        if (mayEdit() && area.isPresent()) {
            open(
                    Panel.RENAME,
                    area,
                    () -> form.beginName(area.get().name(), area.get().validFrom()));
        }
    }

    /** Opens the form that ends the selected area, or corrects its end. */
    void end() {
        Optional<Area> area = selected.get().map(AreaRow::area);
        if (mayEdit() && area.isPresent()) {
            open(Panel.END, area, () -> beginEnd(area.get()));
        }
    }

    private void beginEnd(Area area) {
        List<Area> siblings =
                rows.stream()
                        .map(AreaRow::area)
                        .filter(a -> a.id() != area.id() && stays(a, area))
                        .toList();
        Optional<Area> chosen =
                siblings.stream()
                        .filter(a -> area.successorId() != null && a.id() == area.successorId())
                        .findFirst();
        form.beginEnd(area.validTo() == null ? lastDay() : area.validTo(), siblings, chosen);
    }

    /** Whether an area can take over another: it has no end, or did take over already. */
    private static boolean stays(Area candidate, Area area) {
        return candidate.validTo() == null
                || (area.successorId() != null && candidate.id() == area.successorId());
    }

    private void open(Panel kind, Optional<Area> area, Runnable fill) {
        refusals.clear();
        target = area;
        fill.run();
        panel.set(Panel.NONE);
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

    /** Today, or the period's last day when that is past. */
    private LocalDate lastDay() {
        return viewpoint.day().isBefore(today()) ? viewpoint.day() : today();
    }

    /** Saves the open form as one Change, or tells beside its fields what keeps it from that. */
    void save() {
        if (busy) {
            return;
        }
        refusals.clear();
        switch (panel.get()) {
            case ADD -> saveNew();
            case RENAME -> saveName();
            case END -> saveEnd();
            case NONE -> {}
        }
    }

    private void saveNew() {
        form.name().touch();
        form.from().touch();
        if (form.name().refused() || form.from().refused()) {
            return;
        }
        Area parent = viewpoint.unit();
        String name = form.name().as(String.class);
        Optional<LocalDate> from = Optional.ofNullable(form.from().as(LocalDate.class));
        write(
                () -> writer.add(parent, name, from),
                () -> {
                    newestWanted = true;
                    open(
                            Panel.ADD,
                            Optional.empty(),
                            () -> form.beginName(null, from.orElse(null)));
                });
    }

    private void saveName() {
        form.name().touch();
        if (form.name().refused()) {
            return;
        }
        Area area = targetAsItStands();
        String name = form.name().as(String.class);
        LocalDate today = today();
        write(() -> writer.rename(area, name, today), this::close);
    }

    private void saveEnd() {
        form.to().touch();
        LocalDate last = form.to().as(LocalDate.class);
        if (last == null) {
            if (!form.to().refused()) {
                refusals.add(new Refusal(Refusal.TO, Problem.error("ui.areas.noEnd")));
            }
            return;
        }
        Area area = targetAsItStands();
        Optional<Area> successor = form.chosen();
        write(() -> writer.end(area, last, successor), this::close);
    }

    /** A Change or an undo may have touched it since the form was opened. */
    private Area targetAsItStands() {
        Area begun = target.orElseThrow();
        return row(begun.id()).map(AreaRow::area).orElse(begun);
    }

    private void write(Supplier<List<Refusal>> work, Runnable done) {
        busy = true;
        background.write(
                work,
                found -> {
                    busy = false;
                    refusals.setAll(found);
                    if (found.isEmpty()) {
                        done.run();
                        refresh();
                    }
                },
                () -> busy = false);
    }

    /** Closes the panel; what was typed is gone. */
    void close() {
        refusals.clear();
        target = Optional.empty();
        panel.set(Panel.NONE);
    }

    ObservableList<AreaRow> rows() {
        return rows;
    }

    ObservableList<Refusal> refusals() {
        return refusals;
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

    /** Whether the rows can have areas below them; nothing lies below a group. */
    ReadOnlyBooleanProperty deepProperty() {
        return deep.getReadOnlyProperty();
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

    String targetName() {
        return target.map(Area::name).orElse("");
    }

    UnitBelow unit() {
        return unit;
    }

    Clock clock() {
        return clock;
    }
}
