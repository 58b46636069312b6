package org.jinguo.ui.rating;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
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
    }

    private final RatingSheet.Line first;
    private final int place;
    private final ObjectProperty<Mark> mark = new SimpleObjectProperty<>(Mark.NONE);
    private final ObjectProperty<Points> points = new SimpleObjectProperty<>(Points.NONE);
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Rating>> stored =
            new SimpleObjectProperty<>(Optional.empty());
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
        drafted = false;
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
        return away().or(
                        () ->
                                first.before()
                                        .filter(r -> r.grade() == Grade.UNRATED)
                                        .map(Rating::reason));
    }

    /** Why nobody can be rated here, as far as the roster tells. */
    Optional<String> away() {
        HouseholdStatus status = household().status();
        return status == null || status == HouseholdStatus.LIVING
                ? Optional.empty()
                : Optional.of(status.label());
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
        return grade().filter(g -> g == Grade.UNCLEAN).isPresent() && problem.get().isBlank();
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
