package org.jinguo.ui.charts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

/** The ratings of the unit and round looked at, in one of four looks, and what was chosen of it. */
public final class ChartsViewModel {

    /** So many units below are followed beside the unit itself: as many as have a shape. */
    static final int MOST_BESIDE = 4;

    /**
     * Where the page stands.
     *
     * @param viewpoint unit and period looked at
     * @param doors ways to other screens
     * @param status the status line
     * @param clock today
     */
    public record Place(Viewpoint viewpoint, Doors doors, StatusLine status, Clock clock) {}

    private final ChartsReader reader;
    private final Background background;
    private final Place place;
    private final MovedList moved;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.GRADES);
    private final ObjectProperty<Choice.Bars> bars = new SimpleObjectProperty<>(Choice.Bars.UNITS);
    private final ObjectProperty<Choice.Counted> counted = new SimpleObjectProperty<>(Choice.Counted.HOUSEHOLDS);
    private final ObjectProperty<Choice.Sorted> sorted = new SimpleObjectProperty<>(Choice.Sorted.TREE);
    private final ObjectProperty<Choice.Lines> lines = new SimpleObjectProperty<>(Choice.Lines.CLEAN);
    private final ObservableList<Long> beside = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ChartsPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest latest = new Latest();

    /** Pictures of the figures of a data set. */
    public ChartsViewModel(DataFolder data, Figures figures, Background background, Place place) {
        this.reader = new ChartsReader(data, figures);
        this.background = background;
        this.place = place;
        this.moved = new MovedList(figures, background);
        look.addListener((o, before, now) -> {
            moved.close();
            refresh();
        });
        moved.rows().addListener((javafx.beans.Observable o) -> count());
    }

    /** Reads what the look shows; what is shown stays until the answer is there. */
    public void refresh() {
        ChartsPicture.Frame frame = frame();
        Look wanted = look.get();
        boolean elsewhere = picture.get().filter(p -> !p.frame().equals(frame)).isPresent();
        if (elsewhere) {
            moved.close();
        }
        background.run(() -> reader.read(wanted, frame), latest.of(this::show));
        moved.refresh();
    }

    private ChartsPicture.Frame frame() {
        Viewpoint at = place.viewpoint();
        return new ChartsPicture.Frame(at.unit(), at.round(LocalDate.now(place.clock())));
    }

    private void show(ChartsPicture found) {
        if (found instanceof ChartsPicture.Trend trend) {
            beside.removeIf(id -> trend.units().keySet().stream().noneMatch(a -> a.id() == id));
        }
        picture.set(Optional.of(found));
        count();
    }

    private void count() {
        boolean list = moved.openedProperty().get().isPresent();
        place.status()
                .countsProperty()
                .set(list ? Messages.get("ui.charts.list.count", moved.rows().size()) : "");
    }

    /**
     * Follows a unit below beside the unit itself, or does so no more; false when all are taken.
     */
    boolean follow(Area unit, boolean wanted) {
        if (!wanted) {
            return beside.remove(Long.valueOf(unit.id()));
        }
        return beside.size() < MOST_BESIDE && !beside.contains(unit.id()) && beside.add(unit.id());
    }

    /** Opens what stands behind a number: records of a figure, or households that moved. */
    void open(Object target) {
        if (target instanceof Doors.Behind behind) {
            place.doors().behind(behind.code(), behind.period(), behind.unit());
        } else if (target instanceof MovedList.Opened what) {
            moved.open(what);
            count();
        }
    }

    /** Back from the households to the numbers. */
    void back() {
        moved.close();
        count();
    }

    /** Opens a household where it is rated; where it was not, among the households. */
    void open(MovedList.Row row) {
        place.doors()
                .to(row.line()
                        .rating()
                        .map(r -> new RecordRef(Ledgers.RATING, r.id()))
                        .orElseGet(() -> ref(row)));
    }

    static RecordRef ref(MovedList.Row row) {
        return new RecordRef(Ledgers.HOUSEHOLD, row.line().household().id());
    }

    /** Looks at a unit below. */
    void look(Area unit) {
        Viewpoint at = place.viewpoint();
        at.tree().find(unit.id()).ifPresent(at.unitProperty()::set);
    }

    FieldText texts() {
        return new FieldText(place.viewpoint().tree(), LocalDate.now(place.clock()));
    }

    Background background() {
        return background;
    }

    void say(String sentence) {
        place.status().say(sentence);
    }

    MovedList moved() {
        return moved;
    }

    ObjectProperty<Look> lookProperty() {
        return look;
    }

    ObjectProperty<Choice.Bars> barsProperty() {
        return bars;
    }

    ObjectProperty<Choice.Counted> countedProperty() {
        return counted;
    }

    ObjectProperty<Choice.Sorted> sortedProperty() {
        return sorted;
    }

    ObjectProperty<Choice.Lines> linesProperty() {
        return lines;
    }

    /** Units below that are followed beside the unit itself, by identity, in order of choosing. */
    ObservableList<Long> beside() {
        return beside;
    }

    ReadOnlyObjectProperty<Optional<ChartsPicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }
}
