package org.jinguo.ui.rating;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.GradeRules;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.Scoring;
import org.jinguo.store.RatingSheet;

/** A row of the grid: what the key said is shown at once, what is stored follows. */
final class RatingRow {

    /**
     * What the row shows of the round.
     *
     * @param grade the grade; empty while not visited
     * @param reason why not rated; empty otherwise
     * @param late whether it was entered after the round had been closed
     */
    record Mark(Optional<Grade> grade, String reason, boolean late) {
        static final Mark NONE = new Mark(Optional.empty(), "", false);
    }

    /** What a key may change. */
    record State(Mark mark, Points points) {

        boolean sameVisit(State other) {
            return mark.grade().equals(other.mark.grade())
                    && mark.reason().equals(other.mark.reason())
                    && points.equals(other.points);
        }

        /** The components of a rating that it gives; {@code override} says why against points. */
        Map<String, Object> values(Optional<String> override) {
            Map<String, Object> values = new HashMap<>();
            values.put("grade", mark.grade().orElse(null));
            values.put("reason", mark.reason().isEmpty() ? null : mark.reason());
            values.put("overrideReason", override.orElse(null));
            values.put("score", points.total());
            for (int i = 0; i < Scoring.COLUMNS; i++) {
                values.put("item" + (i + 1), points.items().get(i));
            }
            return values;
        }
    }

    private static final Rating BLANK = Ledgers.RATING.make(Map.of());

    private final RatingSheet.Line first;
    private final int place;
    private final ObjectProperty<Mark> mark = new SimpleObjectProperty<>(Mark.NONE);
    private final ObjectProperty<Points> points = new SimpleObjectProperty<>(Points.NONE);
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Rating>> stored = new SimpleObjectProperty<>(Optional.empty());
    private Optional<String> override = Optional.empty();
    private boolean taken;
    private boolean drafted;

    /** A row; {@code place} is its running number on the printed sheet. */
    RatingRow(RatingSheet.Line line, int place) {
        this.first = line;
        this.place = place;
        take(line);
    }

    /** Takes over what is stored; points that are being typed stay. */
    void take(RatingSheet.Line line) {
        if (taken && stored.get().equals(line.rating()) && settled()) {
            return;
        }
        taken = true;
        stored.set(line.rating());
        override = line.rating().map(Rating::overrideReason);
        mark.set(markOf(line.rating()));
        problem.set(line.rating().map(r -> text(r.problem())).orElse(""));
        if (!drafted) {
            points.set(line.rating().map(Points::of).orElse(Points.NONE));
        }
    }

    /** Whether the row shows what was stored when it was read last. */
    private boolean settled() {
        return !drafted
                && mark.get().equals(markOf(stored.get()))
                && problem.get().equals(stored.get().map(r -> text(r.problem())).orElse(""))
                && points.get().equals(stored.get().map(Points::of).orElse(Points.NONE));
    }

    private static Mark markOf(Optional<Rating> rating) {
        return rating.map(r -> new Mark(Optional.of(r.grade()), text(r.reason()), r.late()))
                .orElse(Mark.NONE);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** Points typed and not yet given. */
    void draft(Points typed) {
        drafted = true;
        points.set(typed);
    }

    boolean drafted() {
        return drafted;
    }

    State state() {
        return new State(mark.get(), points.get());
    }

    /** Shows what a key gave. */
    void show(State given) {
        show(given, Optional.empty());
    }

    /** Shows what a key gave, and why against the points. */
    void show(State given, Optional<String> why) {
        drafted = false;
        override = why;
        mark.set(given.mark());
        points.set(given.points());
    }

    Household household() {
        return first.household();
    }

    RatingSheet.Line line() {
        return first;
    }

    /** Running number on the printed sheet, from 1. */
    int place() {
        return place;
    }

    String group() {
        return first.group().name();
    }

    Optional<Grade> before() {
        return first.before().map(Rating::grade);
    }

    /** Why nobody can be rated here, as far as the roster or the last round tells. */
    Optional<String> proposal() {
        return away().or(() ->
                first.before().filter(r -> r.grade() == Grade.UNRATED).map(Rating::reason));
    }

    /** Why nobody can be rated here, as far as the roster tells. */
    Optional<String> away() {
        HouseholdStatus status = household().status();
        return status == null || status == HouseholdStatus.LIVING ? Optional.empty() : Optional.of(status.label());
    }

    boolean sameAs(RatingSheet.Line line) {
        return first.household().equals(line.household())
                && first.group().equals(line.group())
                && first.before().equals(line.before());
    }

    Optional<Grade> grade() {
        return mark.get().grade();
    }

    boolean open() {
        return grade().isEmpty();
    }

    /** Whether it is 不清洁 and nobody wrote why. */
    boolean owesProblem() {
        return GradeRules.owesProblem(grade().orElse(null), problem.get());
    }

    /** What the row shows; points that are being typed are not given yet. */
    Optional<Rating> shown() {
        return drafted ? stored.get() : grade().map(g -> given(state(), override));
    }

    /** What its household would be given by a key; the plaque goes by the grade. */
    Rating given(State state, Optional<String> why) {
        Map<String, Object> values = state.values(why);
        values.put("problem", problem.get());
        boolean same = stored.get().map(Rating::grade).equals(state.mark().grade());
        boolean clean = state.mark().grade().filter(g -> g == Grade.CLEAN).isPresent();
        values.put("plaque", stored.get().filter(Rating::plaque).isPresent() && (same || clean));
        return Ledgers.RATING.with(stored.get().orElse(BLANK), values);
    }

    ObjectProperty<Mark> markProperty() {
        return mark;
    }

    ObjectProperty<Points> pointsProperty() {
        return points;
    }

    StringProperty problemProperty() {
        return problem;
    }

    ObjectProperty<Optional<Rating>> storedProperty() {
        return stored;
    }

    /** Door number; empty where there is none. */
    String door() {
        String door = household().doorNo();
        return door == null ? "" : door;
    }
}
