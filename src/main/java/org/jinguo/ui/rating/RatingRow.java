package org.jinguo.ui.rating;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.RatingSheet;

/** A row of the grid: what the key said is shown at once, what is stored follows. */
final class RatingRow {

    /**
     * What the row shows of the round.
     *
     * @param grade the grade; empty while not visited
     * @param reason why not rated; empty otherwise
     */
    record Mark(Optional<Grade> grade, String reason) {
        static final Mark NONE = new Mark(Optional.empty(), "");
    }

    private final RatingSheet.Line first;
    private final ObjectProperty<Mark> mark = new SimpleObjectProperty<>(Mark.NONE);
    private final ObjectProperty<Optional<Rating>> stored =
            new SimpleObjectProperty<>(Optional.empty());

    RatingRow(RatingSheet.Line line) {
        this.first = line;
        take(line);
    }

    /** Takes over what is stored. */
    void take(RatingSheet.Line line) {
        stored.set(line.rating());
        mark.set(
                line.rating()
                        .map(r -> mark(r.grade(), r.reason() == null ? "" : r.reason()))
                        .orElse(Mark.NONE));
    }

    static Mark mark(Grade grade, String reason) {
        return new Mark(Optional.of(grade), reason);
    }

    Household household() {
        return first.household();
    }

    String group() {
        return first.group().name();
    }

    Optional<Grade> before() {
        return first.before().map(Rating::grade);
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

    ObjectProperty<Mark> markProperty() {
        return mark;
    }

    ObjectProperty<Optional<Rating>> storedProperty() {
        return stored;
    }

    /** Door number, or the place in the walk where there is none. */
    String door() {
        String door = household().doorNo();
        return door == null ? "" : door;
    }
}
