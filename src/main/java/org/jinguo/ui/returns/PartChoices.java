package org.jinguo.ui.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.returns.PaymentParts;

/** What the officer chose of the batches and programmes that have payments in unit and period. */
final class PartChoices {

    private final ObservableList<Optional<String>> batches =
            FXCollections.observableArrayList(List.of(Optional.empty()));
    private final ObservableList<Optional<AidProgramme>> programmes =
            FXCollections.observableArrayList(List.of(Optional.empty()));
    private final ObjectProperty<Optional<String>> batch = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AidProgramme>> programme = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper programmesOffered = new ReadOnlyBooleanWrapper();
    private final StringProperty told = new SimpleStringProperty("");
    private boolean loading;

    /** Choices whose changes are heard. */
    PartChoices(Runnable chosen) {
        Stream.of(batch, programme)
                .forEach(choice -> choice.addListener((o, before, now) -> {
                    if (!loading) {
                        chosen.run();
                    }
                }));
    }

    /** Offers batches where a return of payments is chosen, programmes where one lists all. */
    void offer(boolean ofPayments, boolean ofProgrammes) {
        offered.set(ofPayments);
        programmesOffered.set(ofProgrammes);
    }

    /** Offers what is there, and holds what is kept of the choice. */
    void load(PaymentParts there, Part kept) {
        loading = true;
        fill(batches, there.batches());
        fill(programmes, there.programmes());
        // A box may have let go of its choice while its list was filled.
        batch.set(kept.batch());
        programme.set(kept.programme());
        loading = false;
    }

    private static <T> void fill(ObservableList<Optional<T>> list, List<T> there) {
        List<Optional<T>> all = Stream.concat(
                        Stream.of(Optional.<T>empty()), there.stream().map(Optional::of))
                .toList();
        if (!list.equals(all)) {
            list.setAll(all);
        }
    }

    /** What is chosen. */
    Part part() {
        return new Part(held(batch), held(programme));
    }

    private static <T> Optional<T> held(ObjectProperty<Optional<T>> choice) {
        return choice.get() == null ? Optional.empty() : choice.get();
    }

    ObservableList<Optional<String>> batches() {
        return batches;
    }

    ObservableList<Optional<AidProgramme>> programmes() {
        return programmes;
    }

    ObjectProperty<Optional<String>> batchProperty() {
        return batch;
    }

    ObjectProperty<Optional<AidProgramme>> programmeProperty() {
        return programme;
    }

    ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty programmesOfferedProperty() {
        return programmesOffered.getReadOnlyProperty();
    }

    /** What there is to say of the part: how much it lists, or why it is no longer chosen. */
    StringProperty toldProperty() {
        return told;
    }
}
