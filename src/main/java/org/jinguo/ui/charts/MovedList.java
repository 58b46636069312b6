package org.jinguo.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.figures.Figures;
import org.jinguo.figures.GradeStep;
import org.jinguo.figures.Movement;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.kit.Background;

/** The households behind a number of the look 升降, read some villages at a time. */
final class MovedList {

    private static final int VILLAGES_AT_ONCE = 12;

    /**
     * What is listed.
     *
     * @param unit of which unit
     * @param period the later round's period
     * @param filter which of its households
     */
    record Opened(Area unit, Period period, MoveFilter filter) {}

    /**
     * A household.
     *
     * @param village its village
     * @param line its two ratings
     */
    record Row(Area village, RatingSheet.Line line) {}

    private final Figures figures;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Boolean> reading = new ReadOnlyObjectWrapper<>(false);
    private int asked;

    MovedList(Figures figures, Background background) {
        this.figures = figures;
        this.background = background;
    }

    void open(Opened what) {
        rows.clear();
        opened.set(Optional.of(what));
        refresh();
    }

    void close() {
        asked++;
        opened.set(Optional.empty());
        rows.clear();
    }

    /** Reads anew; what is shown stays until all of it is there. */
    void refresh() {
        opened.get().ifPresent(this::read);
    }

    private void read(Opened what) {
        int token = ++asked;
        reading.set(true);
        background.run(() -> figures.movement(what.period(), what.unit()), found -> {
            List<Area> villages = found.map(Movement::villages).orElse(List.of());
            readOn(new Run(what, villages, token, new ArrayList<>()), 0);
        });
    }

    /** One reading: what, of which villages, for which question, and what is read so far. */
    private record Run(Opened what, List<Area> villages, int token, List<Row> read) {}

    private void readOn(Run run, int from) {
        if (run.token() != asked) {
            return;
        }
        if (from >= run.villages().size()) {
            reading.set(false);
            rows.setAll(run.read());
            return;
        }
        int to = Math.min(from + VILLAGES_AT_ONCE, run.villages().size());
        background.run(
                () -> run.villages().subList(from, to).stream()
                        .flatMap(v -> rows(run.what(), v))
                        .toList(),
                found -> {
                    run.read().addAll(found);
                    if (run.token() == asked && run.read().size() > rows.size()) {
                        rows.setAll(run.read());
                    }
                    readOn(run, to);
                });
    }

    private Stream<Row> rows(Opened what, Area village) {
        return figures.moved(what.period(), what.unit(), village).stream()
                .filter(l -> what.filter().wanted().test(GradeStep.of(l.before(), l.rating())))
                .map(l -> new Row(village, l));
    }

    /** What is listed; empty while the numbers are looked at. */
    ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether more is still coming. */
    ReadOnlyObjectProperty<Boolean> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ObservableList<Row> rows() {
        return rows;
    }
}
