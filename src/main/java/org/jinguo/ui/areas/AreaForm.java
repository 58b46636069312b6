package org.jinguo.ui.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.form.FormEntry;

/** What is typed of an area: its name, its first and last day, the one that takes over. */
final class AreaForm {

    private final FormEntry name;
    private final FormEntry from;
    private final FormEntry to;
    private final ObservableList<Optional<Area>> successors = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Area>> successor =
            new SimpleObjectProperty<>(Optional.empty());
    private String begun = "";

    AreaForm(Supplier<FieldText> texts) {
        name = FormEntry.of(Ledgers.AREA, Refusal.NAME, texts);
        from = FormEntry.of(Ledgers.AREA, Refusal.FROM, texts);
        to = FormEntry.of(Ledgers.AREA, Refusal.TO, texts);
    }

    /** Begins with a name and a first day; both may be missing. */
    void beginName(String given, LocalDate firstDay) {
        name.begin(given);
        from.begin(firstDay);
        begun = typed();
    }

    /** Begins the end of an area. */
    void beginEnd(LocalDate lastDay, List<Area> siblings, Optional<Area> chosen) {
        to.begin(lastDay);
        successors.setAll(
                Stream.concat(
                                Stream.of(Optional.<Area>empty()),
                                siblings.stream().map(Optional::of))
                        .toList());
        successor.set(chosen);
        begun = typed();
    }

    /** Whether something has been typed or chosen since the beginning. */
    boolean changed() {
        return !begun.equals(typed());
    }

    private String typed() {
        return String.join(
                "\n",
                name.textProperty().get(),
                from.textProperty().get(),
                to.textProperty().get(),
                chosen().map(Area::code).orElse(""));
    }

    /** The area that takes over; a box that shows nothing has chosen none. */
    Optional<Area> chosen() {
        Optional<Area> value = successor.get();
        return value == null ? Optional.empty() : value;
    }

    FormEntry name() {
        return name;
    }

    FormEntry from() {
        return from;
    }

    FormEntry to() {
        return to;
    }

    ObservableList<Optional<Area>> successors() {
        return successors;
    }

    ObjectProperty<Optional<Area>> successorProperty() {
        return successor;
    }
}
