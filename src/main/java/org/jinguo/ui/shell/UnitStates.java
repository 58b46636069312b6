package org.jinguo.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Value;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Viewpoint;

/**
 * The states of units and the counts of what waits, asked of the figures beside the pages: for the
 * branches that are open, and not before the data have rested for a moment.
 */
final class UnitStates {

    private static final Duration REST = Duration.millis(600);
    private static final Question LEADERS = new Question("R02.groupCovered", "E-01");
    private static final Question RATINGS = new Question("X-02", "R06.total");

    /** What is done of what there is, by the codes of two figures. */
    private record Question(String done, String all) {}

    /**
     * What was found.
     *
     * @param units states by identity of the unit
     * @param waiting how many wait on a page
     */
    record Found(Map<Long, UnitState> units, Map<Page, Long> waiting) {
        static final Found NOTHING = new Found(Map.of(), Map.of());
    }

    private final Figures figures;
    private final Background background;
    private final ShellViewModel model;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private Supplier<List<Area>> open = List::of;
    private final Latest latest = new Latest();
    private boolean closed;

    UnitStates(ShellViewModel model, Figures figures, Background background) {
        this.model = model;
        this.figures = figures;
        this.background = background;
        rest.setOnFinished(e -> ask());
        Viewpoint at = model.viewpoint();
        at.periodProperty().addListener((o, before, now) -> later());
        at.unitProperty().addListener((o, before, now) -> later());
        model.pageProperty().addListener((o, before, now) -> later());
    }

    /** Which units have their children in sight. */
    void of(Supplier<List<Area>> branches) {
        this.open = branches;
        later();
    }

    /** Asks anew once things have rested. */
    void later() {
        if (!closed) {
            rest.playFromStart();
        }
    }

    /** Asks no more: the lanes are about to close. */
    void close() {
        closed = true;
        rest.stop();
    }

    /** Asks now. */
    void ask() {
        Viewpoint at = model.viewpoint();
        Period period = at.period();
        Area unit = at.unit();
        List<Area> branches = open.get();
        boolean leaders = model.pageProperty().get() == Page.LEADERS;
        background.aside(() -> read(period, unit, branches, leaders), latest.of(found::set));
    }

    private Found read(Period period, Area unit, List<Area> branches, boolean leaders) {
        Question question = leaders ? LEADERS : RATINGS;
        Map<Long, UnitState> units = new HashMap<>();
        for (Area branch : branches) {
            Map<Area, Value> all = figures.perChild(question.all(), period, branch);
            Map<Area, Value> done = figures.perChild(question.done(), period, branch);
            all.forEach((area, value) -> {
                long finished =
                        Optional.ofNullable(done.get(area)).map(Value::amount).orElse(0L);
                units.put(area.id(), state(leaders, finished, value.amount()));
            });
        }
        units.put(unit.id(), whole(leaders, question, period, unit));
        Map<Page, Long> waiting = new HashMap<>();
        waiting.put(Page.LEADERS, whole(true, LEADERS, period, unit).open());
        waiting.put(Page.RATING, whole(false, RATINGS, period, unit).open());
        return new Found(units, waiting);
    }

    private UnitState whole(boolean leaders, Question question, Period period, Area unit) {
        return state(
                leaders,
                figures.value(question.done(), period, unit).amount(),
                figures.value(question.all(), period, unit).amount());
    }

    private static UnitState state(boolean leaders, long done, long all) {
        String text = leaders ? Messages.get("ui.tree.leaders", done, all) : Messages.get("ui.tree.rated", done, all);
        return new UnitState(done, all, text);
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
