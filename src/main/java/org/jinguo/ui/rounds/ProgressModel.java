package org.jinguo.ui.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.DataFolder;
import org.jinguo.store.LateChange;
import org.jinguo.store.RoundProgress;
import org.jinguo.store.RoundProgress.Stage;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.page.Advice;

/** How far the rounds of a year are in the unit looked at, and what is done with them. */
final class ProgressModel {

    private final RoundsViewModel.Sources sources;
    private final Viewpoint viewpoint;
    private final StatusLine status;
    private final Clock clock;
    private final RoundsWriter writer;
    private final ReopenForm reopen;
    private final ReadOnlyObjectWrapper<Optional<RoundsPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<RoundProgress>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Advice>> advice = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<LateChange>> late = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final Latest latest = new Latest();
    private final Latest latestLate = new Latest();

    ProgressModel(RoundsViewModel.Sources sources, RoundsViewModel.Place place) {
        this.sources = sources;
        this.viewpoint = place.viewpoint();
        this.status = place.status();
        this.clock = place.clock();
        this.writer = new RoundsWriter(sources.data(), clock);
        this.reopen = new ReopenForm(this::texts, this::reopen);
        reopen.form().onSay(status::say);
        viewpoint.unitProperty().addListener((o, before, now) -> leave());
        viewpoint.periodProperty().addListener((o, before, now) -> leave());
        selected.addListener((o, before, now) -> readLate());
    }

    FieldText texts() {
        return new FieldText(viewpoint.tree(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void leave() {
        advice.set(Optional.empty());
        reopen.form().leave();
        reopen.close();
    }

    /** Reads the rounds of the year in the unit. */
    void refresh() {
        RoundsPicture.Where where = RoundsPicture.Where.of(viewpoint);
        DataFolder data = sources.data();
        LocalDate today = today();
        sources.background().run(() -> RoundsPicture.read(data, where, today), latest.of(this::show));
    }

    private void show(RoundsPicture found) {
        String unit = found.where().unit().name();
        empty.set(Messages.get("ui.rounds.empty", unit));
        counts.set(Messages.get(
                "ui.rounds.counts",
                found.chosen().label(),
                found.at(Stage.CLOSED),
                found.running().size(),
                found.complete().size(),
                found.at(Stage.NOT_OPEN)));
        picture.set(Optional.of(found));
    }

    private void readLate() {
        latestLate.forget();
        Optional<RoundProgress> at = selected.get().filter(ProgressModel::wasReopened);
        if (at.isEmpty()) {
            late.set(List.of());
            return;
        }
        AreaTree tree = viewpoint.tree();
        DataFolder data = sources.data();
        RoundProgress round = at.get();
        sources.background()
                .runBehind(
                        () -> LateChange.read(
                                data, tree, round.village(), round.round().orElseThrow()),
                        latestLate.of(late::set));
    }

    /** Opens the selected round; offers to take over who was away. */
    void open() {
        Period period = selected.get().map(RoundProgress::period).orElse(chosen());
        AreaTree tree = viewpoint.tree();
        List<Area> villages = viewpoint.villages();
        boolean count = viewpoint.unit().level() != AreaLevel.DISTRICT;
        sources.background()
                .write(
                        () -> {
                            writer.open(period);
                            return count ? writer.carried(tree, villages, period) : 0;
                        },
                        n -> {
                            refresh();
                            if (n > 0) {
                                offerCarrying(n, period);
                            }
                        });
    }

    private void offerCarrying(int n, Period period) {
        advice.set(Optional.of(new Advice(
                Messages.get("ui.rounds.carry.offer", period.label(), n),
                Messages.get("ui.rounds.carry.do", n),
                this::carry)));
    }

    /** Notes as 未评 who was so last time, or is registered as away. */
    void carry() {
        advice.set(Optional.empty());
        Period period = selected.get().map(RoundProgress::period).orElse(chosen());
        AreaTree tree = viewpoint.tree();
        List<Area> villages = viewpoint.villages();
        String unit = viewpoint.unit().name();
        sources.background()
                .job(
                        Messages.get("ui.rounds.carry.job"),
                        progress -> writer.carry(tree, unit, villages, period),
                        done -> {
                            if (done.isEmpty()) {
                                status.say(Messages.get("ui.rounds.carry.none"));
                            }
                            refresh();
                            return JobResult.untold();
                        });
    }

    private Period chosen() {
        return picture.get().map(RoundsPicture::chosen).orElse(viewpoint.period());
    }

    /** Closes the selected round; says first what is still to be done in it. */
    void close() {
        advice.set(Optional.empty());
        selected.get().filter(StageText::runs).ifPresent(round -> {
            if (round.complete()) {
                close(List.of(round));
            } else {
                advice.set(Optional.of(closeAnyway(round)));
            }
        });
    }

    private Advice closeAnyway(RoundProgress round) {
        int owed = round.blocks().map(RoundProgress.Blocks::owed).orElse(0);
        return new Advice(
                Messages.get(
                        "ui.rounds.close.ask",
                        round.village().name(),
                        round.period().label(),
                        round.missing(),
                        owed),
                Messages.get("ui.rounds.close.anyway"),
                () -> {
                    advice.set(Optional.empty());
                    close(List.of(round));
                });
    }

    /** Closes the chosen round in all villages where it is complete; the others are told. */
    void closeComplete() {
        List<RoundProgress> complete =
                picture.get().map(RoundsPicture::complete).orElse(List.of());
        int left = picture.get().map(p -> p.running().size()).orElse(0) - complete.size();
        if (complete.isEmpty()) {
            status.say(Messages.get("ui.rounds.closeAll.none", chosen().label(), left));
            return;
        }
        close(complete);
        if (left > 0) {
            advice.set(Optional.of(new Advice(
                    Messages.get("ui.rounds.closeAll.left", complete.size(), left),
                    Messages.get("ui.rounds.closeAll.look"),
                    this::lookAtLeft)));
        }
    }

    private void lookAtLeft() {
        advice.set(Optional.empty());
        picture.get().stream()
                .flatMap(p -> p.running().stream())
                .findFirst()
                .ifPresent(r -> viewpoint.unitProperty().set(r.village()));
    }

    private void close(List<RoundProgress> rounds) {
        sources.background().write(() -> writer.close(rounds), change -> refresh());
    }

    /** Asks why the selected round is to be opened again. */
    void askReopen() {
        advice.set(Optional.empty());
        selected.get().filter(r -> r.stage() == Stage.CLOSED).ifPresent(reopen::begin);
    }

    private void reopen(RoundProgress round, String reason) {
        sources.background().write(() -> writer.reopen(round, reason), change -> refresh());
    }

    /** Goes to the entry of the selected round. */
    void enter() {
        selected.get().ifPresent(this::enter);
    }

    private void enter(RoundProgress round) {
        sources.doors().to(new Doors.Way(Page.RATING, Optional.of(round.village()), Optional.of(round.period()), ""));
    }

    /** Opens a line: looks at the village, or goes to the entry of the one that is looked at. */
    void open(VillageLine line) {
        if (viewpoint.village().isPresent()) {
            line.chosen().ifPresent(this::enter);
        } else {
            viewpoint.unitProperty().set(line.village());
        }
    }

    /** Whether a round was opened again once. */
    static boolean wasReopened(RoundProgress round) {
        return round.state().filter(s -> s.reopenedOn() != null).isPresent();
    }

    /** The name of an area. */
    String nameOf(Long area) {
        return viewpoint.name(area);
    }

    ReadOnlyObjectProperty<Optional<RoundsPicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The round that deeds are about: of the row with the keyboard. */
    ObjectProperty<Optional<RoundProgress>> selectedProperty() {
        return selected;
    }

    ObservableValue<Boolean> selectedIs(Stage stage) {
        return selected.map(r -> r.filter(s -> s.stage() == stage).isPresent());
    }

    ObjectProperty<Optional<Advice>> adviceProperty() {
        return advice;
    }

    ReadOnlyObjectProperty<List<LateChange>> lateProperty() {
        return late.getReadOnlyProperty();
    }

    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ReopenForm reopening() {
        return reopen;
    }

    Background background() {
        return sources.background();
    }

    StatusLine status() {
        return status;
    }

    Clock clock() {
        return clock;
    }
}
