package org.jinguo.ui.check;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.SecondLook;
import org.jinguo.store.RatingSheet;

/** A drawn household: what the key said is shown at once, what is stored follows. */
final class LookRow {

    private final long id;
    private int place;
    private RatingSheet.Line line;
    private SecondLook look;
    private final ObjectProperty<Optional<Grade>> second = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Grade>> now = new SimpleObjectProperty<>(Optional.empty());

    LookRow(LookPicture.Drawn drawn) {
        this.id = drawn.look().id();
        take(drawn);
    }

    /** Takes over what is stored. */
    void take(LookPicture.Drawn stored) {
        place = stored.place();
        line = stored.line();
        look = stored.look();
        second.set(Optional.ofNullable(look.secondGrade()));
        now.set(line.rating().map(Rating::grade));
    }

    long id() {
        return id;
    }

    /** Running number on the printed sheet. */
    int place() {
        return place;
    }

    Household household() {
        return line.household();
    }

    String group() {
        return line.group().name();
    }

    String door() {
        return household().doorNo() == null ? "" : household().doorNo();
    }

    SecondLook look() {
        return look;
    }

    Grade first() {
        return look.firstGrade();
    }

    Optional<Grade> second() {
        return second.get();
    }

    ObjectProperty<Optional<Grade>> secondProperty() {
        return second;
    }

    boolean waits() {
        return second().isEmpty();
    }

    boolean differs() {
        return second().filter(g -> g != first()).isPresent();
    }

    /** What the household has now. */
    Optional<Grade> now() {
        return now.get();
    }

    ObjectProperty<Optional<Grade>> nowProperty() {
        return now;
    }

    /** Whether the grade was corrected since, by the second one or by another. */
    boolean settled() {
        return !now().equals(Optional.of(first()));
    }
}
