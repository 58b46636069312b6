package org.jinguo.ui.notice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.returns.RatingPaper;

/** What is chosen beside the preview: the paper, and for the notice the settings of the unit. */
final class NoticeChoices {

    private final ObjectProperty<RatingPaper> paper = new SimpleObjectProperty<>(RatingPaper.POINTS);
    private final BooleanProperty byGroup = new SimpleBooleanProperty(true);
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final BooleanProperty improving = new SimpleBooleanProperty();
    private final BooleanProperty masked = new SimpleBooleanProperty();
    private final BooleanProperty large = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(0);
    private final StringProperty phone = new SimpleStringProperty("");
    private Runnable chosen = () -> {};
    private Runnable settled = () -> {};
    private boolean loading;

    NoticeChoices() {
        Stream.<Property<?>>of(paper, byGroup, from).forEach(p -> hear(p, () -> chosen.run()));
        Stream.<Property<?>>of(improving, masked, large, days, phone).forEach(p -> hear(p, () -> settled.run()));
    }

    private void hear(Property<?> property, Runnable deed) {
        property.addListener((o, before, now) -> {
            if (!loading) {
                deed.run();
            }
        });
    }

    /** Who hears that another paper was chosen, and that a setting of the notice was changed. */
    void listen(Runnable whenChosen, Runnable whenSettled) {
        chosen = whenChosen;
        settled = whenSettled;
    }

    /** Shows what is settled. */
    void load(RatingRules.Notice notice) {
        loading = true;
        improving.set(notice.improving());
        masked.set(notice.maskNames());
        large.set(notice.a3());
        days.set(notice.days());
        phone.set(notice.phone());
        loading = false;
    }

    /** What is chosen for the notice. */
    RatingRules.Notice notice() {
        return new RatingRules.Notice(
                improving.get(), masked.get(), days.get(), phone.get().strip(), large.get());
    }

    ObjectProperty<RatingPaper> paperProperty() {
        return paper;
    }

    BooleanProperty byGroupProperty() {
        return byGroup;
    }

    ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    BooleanProperty improvingProperty() {
        return improving;
    }

    BooleanProperty maskedProperty() {
        return masked;
    }

    BooleanProperty largeProperty() {
        return large;
    }

    ObjectProperty<Integer> daysProperty() {
        return days;
    }

    StringProperty phoneProperty() {
        return phone;
    }

    Optional<LocalDate> first() {
        return Optional.ofNullable(from.get());
    }
}
