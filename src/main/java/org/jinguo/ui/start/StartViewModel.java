package org.jinguo.ui.start;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.config.Places;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.Founding;

/** Choosing one's unit from the official tree, and what to open first. */
public final class StartViewModel {

    private final List<UnitLine> all =
            Founding.units().stream().map(UnitLine::of).toList();
    private final Situation situation;
    private final Path folder;
    private final Consumer<Choice> chosen;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Optional<AreaLevel>> level = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<UnitLine>> unit = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<UnitLine> found = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /**
     * What there is already.
     *
     * @param folder where her own ledger lies or would be founded
     * @param ledger whether there is one, which could not be opened
     * @param trouble what went wrong the last time, with what to do; blank when nothing did
     */
    public record Situation(Path folder, boolean ledger, String trouble) {}

    /**
     * A choice of what to open.
     *
     * @param situation what there is already
     * @param chosen hears what she chose
     */
    public StartViewModel(Situation situation, Consumer<Choice> chosen) {
        this.situation = situation;
        this.folder = situation.folder();
        this.chosen = chosen;
        this.trouble.set(situation.trouble());
        typed.addListener((o, before, now) -> look());
        level.addListener((o, before, now) -> look());
        look();
    }

    /** The units that fit what was typed, the best first; townships stand before their villages. */
    private void look() {
        found.setAll(all.stream()
                .filter(u -> level.get().map(l -> u.unit().level() == l).orElse(true))
                .filter(u -> u.rank(typed.get()) != UnitLine.NO)
                .sorted(Comparator.<UnitLine>comparingInt(u -> u.rank(typed.get()))
                        .thenComparing(u -> u.unit().level()))
                .toList());
        boolean narrowed = !typed.get().isBlank();
        unit.set(narrowed ? found.stream().findFirst() : Optional.empty());
    }

    /** Whether there is a ledger that could not be opened just now. */
    boolean again() {
        return situation.ledger();
    }

    String title() {
        return situation.ledger() ? Messages.get("ui.start.titleAgain") : Messages.get("ui.start.title");
    }

    /** Opens her own ledger once more. */
    void tryAgain() {
        chosen.accept(new Choice.Again());
    }

    /** Founds a ledger for the chosen unit. */
    void found() {
        unit.get()
                .ifPresent(u ->
                        chosen.accept(new Choice.Found(u.unit().code(), u.unit().name())));
    }

    /** Opens the practice township. */
    void practise() {
        chosen.accept(new Choice.Practise());
    }

    /** Opens a ledger elsewhere, when there is one. */
    void elsewhere(Path place) {
        Optional<Path> ledger = List.of(place, place.resolve("数据")).stream()
                .filter(Places::hasLedger)
                .findFirst();
        ledger.ifPresentOrElse(
                f -> chosen.accept(new Choice.Elsewhere(f)),
                () -> trouble.set(Messages.get("ui.start.noLedger", place.toString())));
    }

    /** What founding would make, and where. */
    String outcome() {
        return unit.get()
                .map(u -> Messages.get(
                        "ui.start.outcome", u.unit().name(), u.unit().code(), folder.toString()))
                .orElseGet(this::where);
    }

    private String where() {
        return situation.ledger()
                ? Messages.get("ui.start.lies", folder.toString())
                : Messages.get("ui.start.where", folder.toString());
    }

    StringProperty typedProperty() {
        return typed;
    }

    ObjectProperty<Optional<AreaLevel>> levelProperty() {
        return level;
    }

    ObjectProperty<Optional<UnitLine>> unitProperty() {
        return unit;
    }

    ObservableList<UnitLine> units() {
        return found;
    }

    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
