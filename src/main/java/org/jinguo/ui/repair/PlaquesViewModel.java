package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;

/** Plaques of the round looked at against those of the round before. */
public final class PlaquesViewModel {

    private final Desk desk;
    private final PlaquesWriter writer;
    private final VillageReading<PlaqueRow> reading;
    private final ReadOnlyObjectWrapper<List<PlaqueRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<PlaqueState, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<PlaqueState>> state = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Where> shown = Optional.empty();

    /** Plaques of the unit and round looked at. */
    public PlaquesViewModel(Desk desk) {
        this.desk = desk;
        this.writer = new PlaquesWriter(desk.data());
        this.reading = new VillageReading<>(
                desk,
                Messages.get("ui.repair.reading.plaques"),
                (where, village) -> PlaqueRow.read(desk.data(), where, village),
                this::show);
        state.addListener((o, before, now) -> arrange());
    }

    /** Reads the plaques. */
    public void refresh() {
        reading.refresh(() -> {});
    }

    private void arrange() {
        shown = Optional.empty();
        reading.picture().ifPresent(this::show);
    }

    private void show(ByVillage<PlaqueRow> found) {
        List<PlaqueRow> all = found.all();
        Map<PlaqueState, Integer> by = new EnumMap<>(PlaqueState.class);
        all.forEach(r -> by.merge(r.state(), 1, Integer::sum));
        counts.set(by);
        List<PlaqueRow> wanted = changesFirst(all);
        boolean samePlace = shown.filter(found.where()::equals).isPresent();
        rows.set(
                samePlace
                        ? Places.keep(
                                rows.get(), all, wanted, r -> r.household().id())
                        : wanted);
        shown = Optional.of(found.where());
        String unit = found.where().unit().name();
        empty.set(
                state.get().isPresent() && !all.isEmpty()
                        ? Messages.get(
                                "ui.repair.empty.state", unit, state.get().get().label())
                        : Messages.get(
                                "ui.repair.empty.plaques",
                                unit,
                                found.where().period().label()));
    }

    private List<PlaqueRow> changesFirst(List<PlaqueRow> all) {
        return all.stream()
                .filter(r -> state.get().isEmpty() || r.state() == state.get().get())
                .sorted(Comparator.comparing(PlaqueRow::state))
                .toList();
    }

    /** Gives plaques to the clean ones of some households, as one Change. */
    void grant(List<PlaqueRow> chosen) {
        write(chosen, true, PlaqueRow::grantable);
    }

    /** Takes the plaques of some households, as one Change. */
    void remove(List<PlaqueRow> chosen) {
        write(chosen, false, PlaqueRow::removable);
    }

    private void write(List<PlaqueRow> chosen, boolean plaque, Predicate<PlaqueRow> possible) {
        List<PlaqueRow> able = chosen.stream().filter(possible).toList();
        if (able.isEmpty()) {
            desk.status().say(refusal(chosen, plaque));
            return;
        }
        Map<PlaqueRow, Boolean> plaques = new LinkedHashMap<>();
        able.forEach(r -> plaques.put(r, plaque));
        String done = PlaquesWriter.label(able, plaque);
        String told = able.size() == chosen.size() ? done : Messages.get("ui.repair.done.some", done, chosen.size());
        write(
                done,
                plaques,
                () -> desk.status().say(told),
                sentence -> desk.status().say(sentence));
    }

    private static String refusal(List<PlaqueRow> chosen, boolean plaque) {
        Optional<PlaqueRow> closed = chosen.stream().filter(PlaqueRow::locked).findFirst();
        if (closed.isPresent()) {
            return Messages.get("ui.repair.locked.round", closed.get().village().name());
        }
        return plaque ? Messages.get("ui.repair.plaque.onlyClean") : Messages.get("ui.repair.plaque.noneThere");
    }

    /** Changes ticks as one Change; {@code saved} runs once the new rows are shown. */
    void write(String label, Map<PlaqueRow, Boolean> plaques, Runnable saved, Consumer<String> failed) {
        Period period = reading.picture().orElseThrow().where().period();
        LocalDate today = desk.today();
        desk.background()
                .write(
                        () -> {
                            writer.write(label, period, today, plaques);
                            return plaques.size();
                        },
                        written -> reading.refresh(saved),
                        () -> failed.accept(Messages.get("ui.ledger.notSaved")));
    }

    /** The counts of all states in a sentence. */
    ObservableValue<String> countsText() {
        return counts.map(by -> Messages.get(
                "ui.repair.counts.plaques",
                of(by, PlaqueState.NEW) + of(by, PlaqueState.KEPT),
                of(by, PlaqueState.NEW),
                of(by, PlaqueState.KEPT),
                of(by, PlaqueState.DUE),
                of(by, PlaqueState.GONE),
                of(by, PlaqueState.WAITING)));
    }

    private static int of(Map<PlaqueState, Integer> by, PlaqueState state) {
        return by.getOrDefault(state, 0);
    }

    /** How many rows there are of a state, or of all. */
    int count(Optional<PlaqueState> one) {
        Map<PlaqueState, Integer> by = counts.get();
        return one.map(s -> of(by, s))
                .orElseGet(
                        () -> by.values().stream().mapToInt(Integer::intValue).sum());
    }

    ReadOnlyObjectProperty<Map<PlaqueState, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<PlaqueRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The state that is shown; empty for all. */
    ObjectProperty<Optional<PlaqueState>> stateProperty() {
        return state;
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return reading.busyProperty();
    }

    Desk desk() {
        return desk;
    }
}
