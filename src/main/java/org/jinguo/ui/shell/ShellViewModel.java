package org.jinguo.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.RoundCalendar;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSettings;
import org.jinguo.store.SettingStore;
import org.jinguo.store.UndoStack;
import org.jinguo.ui.history.Announcement;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.Notices;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.StepMenu;
import org.jinguo.ui.kit.Viewpoint;

/** The frame's state: unit, period, page, named undo and redo, when things were saved. */
final class ShellViewModel {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("M-d HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int FIRST_YEAR = 2018;

    private final DataFolder data;
    private final Background background;
    private final Clock clock;
    private final Viewpoint viewpoint;
    private final StatusLine status;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.HOME);
    private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final boolean practice;
    private Optional<Instant> lastSaved;
    private final ObservableList<StepMenu.Step> steps = FXCollections.observableArrayList();
    private final ObservableList<StepMenu.Step> redoSteps = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper deleted = new ReadOnlyBooleanWrapper();
    private Runnable changed = () -> {};

    ShellViewModel(Services services) {
        this.data = services.data();
        this.background = services.background();
        this.clock = services.clock();
        this.status = new StatusLine(new Notices(background.tasks()));
        AreaTree tree = data.areas().tree();
        this.viewpoint = new Viewpoint(tree, tree.home().orElseThrow(), firstPeriod());
        viewpoint.roundsProperty().set(rounds());
        this.practice = data.settings()
                .get(SettingStore.PRACTICE)
                .filter(t -> !t.isBlank())
                .isPresent();
        lastSaved = data.log().newest(1).stream().findFirst().map(Change::at);
        saved.set(savedText(lastSaved));
        data.onChange(this::onChange);
    }

    /** The running quarter, unless the data end more than a year before it. */
    private Period firstPeriod() {
        Period now = Period.quarterOf(LocalDate.now(clock));
        Optional<Period> last =
                data.ratings().rounds().stream().map(RatingRound::period).max(Period::compareTo);
        return last.filter(p -> p.to().plusYears(1).isBefore(now.from())).orElse(now);
    }

    /**
     * The periods to choose from, newest first: each year, its quarters, and the months that are
     * rated.
     */
    List<Period> periods() {
        RoundCalendar rounds = viewpoint.roundsProperty().get();
        int last = LocalDate.now(clock).getYear();
        return IntStream.iterate(last, y -> y >= FIRST_YEAR, y -> y - 1)
                .boxed()
                .flatMap(y -> periods(y, rounds))
                .toList();
    }

    private static Stream<Period> periods(int year, RoundCalendar rounds) {
        Stream<Period> usual = Stream.of(
                Period.year(year),
                Period.quarter(year, 4),
                Period.quarter(year, 3),
                Period.quarter(year, 2),
                Period.quarter(year, 1));
        Stream<Period> months = rounds.periods(year).stream().filter(p -> p.kind() == Period.Kind.MONTH);
        return Stream.concat(usual, months)
                .sorted(Comparator.comparing(Period::to).reversed().thenComparing(Period::kind));
    }

    private RoundCalendar rounds() {
        return RoundCalendar.of(
                RatingSettings.read(data.settings()).roundKind(), data.ratings().rounds());
    }

    private void onChange(Change change) {
        String undoLabel = data.undoLabel().orElse("");
        String redoLabel = data.redoLabel().orElse("");
        AreaTree tree = data.areas().tree();
        String savedText = savedText(Optional.of(change.at()));
        List<StepMenu.Step> back = listed(data.steps().undoable());
        List<StepMenu.Step> forth = listed(data.steps().redoable());
        RoundCalendar rounds = rounds();
        background.onScreen(() -> {
            steps.setAll(back);
            redoSteps.setAll(forth);
            lastSaved = Optional.of(change.at());
            undo.set(undoLabel);
            redo.set(redoLabel);
            saved.set(savedText);
            status.say(Announcement.of(change));
            deleted.set(Announcement.deletes(change));
            take(tree);
            viewpoint.roundsProperty().set(rounds);
            changed.run();
        });
    }

    private List<StepMenu.Step> listed(List<UndoStack.Step> found) {
        return found.stream()
                .limit(StepMenu.LISTED)
                .map(s -> new StepMenu.Step(s.label(), time(s.at())))
                .toList();
    }

    private String time(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone()).format(TODAY);
    }

    private void take(AreaTree tree) {
        if (tree == viewpoint.tree()) {
            return;
        }
        Area unit = tree.find(viewpoint.unit().id()).or(tree::home).orElse(viewpoint.unit());
        viewpoint.treeProperty().set(tree);
        viewpoint.unitProperty().set(unit);
    }

    private String savedText(Optional<Instant> at) {
        ZoneId zone = clock.getZone();
        String last =
                at.map(t -> LocalDateTime.ofInstant(t, zone).format(SECONDS)).orElse("–");
        LocalDate today = LocalDate.now(clock);
        return data.snapshotTime()
                .map(t -> t.format(t.toLocalDate().equals(today) ? TODAY : MINUTES))
                .map(t -> Messages.get("ui.status.saved", last, t))
                .orElseGet(() -> Messages.get("ui.status.savedOnly", last));
    }

    /** A snapshot was taken: says so in the line at the foot. */
    void backedUp() {
        background.run(() -> savedText(lastSaved), saved::set);
    }

    /** Until when everything is saved, a sentence; blank when nothing was ever saved. */
    String savedUntil() {
        return lastSaved
                .map(t -> LocalDateTime.ofInstant(t, clock.getZone()).format(SECONDS))
                .map(t -> Messages.get("ui.bug.savedUntil", t))
                .orElse("");
    }

    /** Takes back the last Change. */
    void undo() {
        background.job(
                Messages.get("ui.undo.job", undo.get()),
                progress -> data.undo(1, progress),
                done -> tell(done, Messages.get("ui.undo.nothing")));
    }

    /** Brings back what was taken back last. */
    void redo() {
        background.job(
                Messages.get("ui.redo.job", redo.get()),
                data::redo,
                done -> tell(done, Messages.get("ui.redo.nothing")));
    }

    /** Takes back the newest steps as one. */
    void undo(int count) {
        background.job(
                Messages.get("ui.undo.jobSteps", count),
                progress -> data.undo(count, progress),
                done -> tell(done, Messages.get("ui.undo.nothing")));
    }

    /** Brings back the steps that were taken back last, the newest of them last. */
    void redo(int count) {
        background.job(
                Messages.get("ui.redo.jobSteps", count),
                progress -> Stream.generate(() -> data.redo(progress))
                        .limit(count)
                        .reduce((a, b) -> b)
                        .orElseThrow(),
                done -> tell(done, Messages.get("ui.redo.nothing")));
    }

    /** What was done is said where every Change is. */
    private JobResult tell(Optional<Change> done, String nothing) {
        if (done.isEmpty()) {
            status.say(nothing);
        }
        return JobResult.untold();
    }

    /** Undo and redo; they say themselves when there is nothing to do. */
    List<Command> commands() {
        return List.of(
                Command.of("edit.undo", Messages.get("ui.undo.button"), this::undo)
                        .key("Shortcut+Z"),
                Command.of("edit.redo", Messages.get("ui.redo.button"), this::redo)
                        .key("Shortcut+Y"));
    }

    void onChanged(Runnable listener) {
        this.changed = listener;
    }

    /** Shows anew what is shown: the data may be others without a Change. */
    void refresh() {
        changed.run();
    }

    Viewpoint viewpoint() {
        return viewpoint;
    }

    StatusLine status() {
        return status;
    }

    ObjectProperty<Page> pageProperty() {
        return page;
    }

    /** Label of the Change that undo would take back; empty when there is none. */
    ReadOnlyStringProperty undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /** Label of the Change that redo would bring back; empty when there is none. */
    ReadOnlyStringProperty redoProperty() {
        return redo.getReadOnlyProperty();
    }

    /** The steps that can be taken back, the newest first. */
    ObservableList<StepMenu.Step> steps() {
        return steps;
    }

    /** The steps that can be brought back, the next one first. */
    ObservableList<StepMenu.Step> redoSteps() {
        return redoSteps;
    }

    /** Whether the last Change removed something, so that the recycle bin holds it. */
    ReadOnlyBooleanProperty deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Whether the data are invented, for practice. */
    boolean practice() {
        return practice;
    }

    /** Title of the window. */
    String title() {
        return Messages.get("ui.app.title", unitName());
    }

    /** Unit and period looked at, as they stand on paper. */
    String place() {
        return Messages.get(
                "ui.print.about",
                viewpoint.tree().fullName(viewpoint.unit().id()),
                viewpoint.period().label(),
                LocalDate.now(clock));
    }

    String unitName() {
        return viewpoint.tree().home().orElseThrow().name();
    }
}
