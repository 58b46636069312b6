package org.jinguo.ui.notice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.model.field.Period;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.returns.LeftOut;
import org.jinguo.returns.PaperDraft;
import org.jinguo.returns.PaperOrder;
import org.jinguo.returns.RatingPaper;
import org.jinguo.returns.RatingPapers;
import org.jinguo.returns.ReturnException;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSettings;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Job;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.workbook.WorkbookException;

/** The papers of a round: which one is wanted, how it looks, where it goes. */
public final class NoticeViewModel {

    private final Sources sources;
    private final Background background;
    private final Place place;
    private final NoticeChoices choices = new NoticeChoices();
    private final ObjectProperty<Optional<Sample>> sample = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper exportable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper groupable = new ReadOnlyBooleanWrapper();
    private final ObservableList<LeftOut> leftOut = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<Path> opener = path -> {};
    private final Latest latest = new Latest();

    /**
     * What papers are made of.
     *
     * @param data the data
     * @param papers the papers
     */
    public record Sources(DataFolder data, RatingPapers papers) {}

    /**
     * Where it stands.
     *
     * @param viewpoint unit and period
     * @param status the line at the foot
     * @param clock today
     * @param folder folder for the workbooks
     */
    public record Place(Viewpoint viewpoint, StatusLine status, Clock clock, Path folder) {}

    /** Papers of the unit of a viewpoint. */
    public NoticeViewModel(Sources sources, Background background, Place place) {
        this.sources = sources;
        this.background = background;
        this.place = place;
        choices.fromProperty().set(LocalDate.now(place.clock()));
        choices.listen(this::refresh, this::settle);
    }

    /** What came of asking for a paper. */
    private record Answer(RatingRules rules, Optional<PaperDraft> draft, Optional<Sample> sample) {}

    /** Makes the paper anew for the unit and period. */
    public void refresh() {
        PaperOrder order = order();
        boolean village = place.viewpoint().village().isPresent();
        background.run(() -> answer(order, village), latest.of(answer -> show(order, answer)));
    }

    private PaperOrder order() {
        return new PaperOrder(
                choices.paperProperty().get(),
                period(),
                place.viewpoint().unit(),
                choices.byGroupProperty().get(),
                choices.first());
    }

    private Period period() {
        return place.viewpoint().round(LocalDate.now(place.clock()));
    }

    private Answer answer(PaperOrder order, boolean village) {
        RatingRules rules = RatingSettings.read(sources.data().settings());
        if (!village) {
            return new Answer(rules, Optional.empty(), Optional.empty());
        }
        PaperDraft draft = sources.papers().draft(order);
        String title = draft.fileName().replaceFirst("\\.xlsx$", "");
        Optional<Sample> made = draft.households() == 0
                ? Optional.empty()
                : Optional.of(new Sample(order, draft.printed(), title, draft.leftOut()));
        return new Answer(rules, Optional.of(draft), made);
    }

    private void show(PaperOrder order, Answer answer) {
        choices.load(answer.rules().notice());
        empty.set(answer.sample().isPresent() ? "" : reason(order, answer));
        leftOut.setAll(answer.sample().map(Sample::leftOut).orElse(List.of()));
        advice.set(advice(order, answer.draft()));
        exportable.set(answer.draft().isEmpty() || answer.sample().isPresent());
        groupable.set(answer.sample().isPresent() && order.paper() != RatingPaper.NOTICE);
        sample.set(answer.sample());
        place.status()
                .countsProperty()
                .set(answer.draft()
                        .map(d -> Messages.get("ui.notice.counts", d.households()))
                        .orElse(""));
    }

    private static String reason(PaperOrder order, Answer answer) {
        String unit = order.unit().name();
        if (answer.draft().isEmpty()) {
            return Messages.get("ui.notice.empty.above", unit);
        }
        return order.paper() == RatingPaper.NOTICE
                ? Messages.get("ui.notice.empty.unrated", unit, order.period().label())
                : Messages.get("ui.notice.empty.households", unit);
    }

    /** What to mind before a notice is hung up. */
    private static String advice(PaperOrder order, Optional<PaperDraft> draft) {
        int open = draft.map(PaperDraft::open).orElse(0);
        return order.paper() == RatingPaper.NOTICE && open > 0 ? Messages.get("ui.notice.open", open) : "";
    }

    /** Keeps what was chosen for the notice among the settings, as a Change. */
    private void settle() {
        RatingRules.Notice notice = choices.notice();
        background.write(
                () -> {
                    DataFolder data = sources.data();
                    RatingRules old = RatingSettings.read(data.settings());
                    if (old.notice().equals(notice)) {
                        return false;
                    }
                    data.change(
                            Messages.get("ui.notice.change"),
                            edit -> RatingSettings.write(edit, data.settings(), with(old, notice)));
                    return true;
                },
                changed -> refresh());
    }

    private static RatingRules with(RatingRules old, RatingRules.Notice notice) {
        return new RatingRules(
                old.roundKind(), old.annual(), old.cleanPoints(), old.fairPoints(), old.fixDays(), notice);
    }

    /** Writes the paper as a workbook; above a village one for each village. */
    void export() {
        export(sources.papers()::write, "ui.notice.doneAll");
    }

    /** Writes the paper of a village as one workbook for each group. */
    void exportGroups() {
        if (groupable.get()) {
            export(sources.papers()::writeGroups, "ui.notice.doneGroups");
        }
    }

    /** A way of writing a paper into a folder. */
    private interface Writing {
        List<Path> write(PaperOrder order, Path folder, Progress progress);
    }

    private void export(Writing way, String doneAll) {
        if (job.get().isPresent()) {
            return;
        }
        PaperOrder order = order();
        Path into = place.folder();
        Job started = background.reading(
                Messages.get(
                        "ui.notice.task", order.paper().label(), order.unit().name()),
                progress -> write(way, order, into, progress),
                written -> told(written, doneAll));
        if (started.runningProperty().get()) {
            job.set(Optional.of(started));
            started.runningProperty().addListener((o, before, running) -> job.set(Optional.empty()));
        }
    }

    /** What was written, or why it was not. */
    private record Written(List<Path> files, String trouble) {}

    private static Written write(Writing way, PaperOrder order, Path into, Progress progress) {
        try {
            return new Written(way.write(order, into, progress), "");
        } catch (ReturnException e) {
            return new Written(List.of(), e.userMessage());
        } catch (WorkbookException e) {
            return new Written(List.of(), e.userMessage());
        }
    }

    private JobResult told(Written written, String doneAll) {
        if (!written.trouble().isEmpty()) {
            place.status().say(written.trouble());
            return JobResult.of(written.trouble());
        }
        List<Path> files = written.files();
        if (files.isEmpty()) {
            String nothing = Messages.get("ui.notice.nothing");
            place.status().say(nothing);
            return JobResult.of(nothing);
        }
        Path first = files.get(0);
        String sentence = files.size() == 1
                ? Messages.get("ui.notice.done", first)
                : Messages.get(doneAll, files.size(), place.folder());
        place.status().say(sentence);
        return JobResult.of(
                sentence,
                Command.of("notice.openFile", Messages.get("ui.notice.open.file"), () -> opener.accept(first)),
                Command.of(
                        "notice.openFolder",
                        Messages.get("ui.returns.openFolder"),
                        () -> opener.accept(place.folder())));
    }

    /** What opens a file or folder in the officer's own program. */
    public void openWith(Consumer<Path> newOpener) {
        this.opener = newOpener;
    }

    /** Asks the running export to stop. */
    void stop() {
        job.get().ifPresent(Job::stop);
    }

    Clock clock() {
        return place.clock();
    }

    NoticeChoices choices() {
        return choices;
    }

    ReadOnlyObjectProperty<Optional<Sample>> sampleProperty() {
        return sample;
    }

    /** Whether there is something to write: a paper, or villages below. */
    ReadOnlyBooleanProperty exportableProperty() {
        return exportable.getReadOnlyProperty();
    }

    /** Whether there is a paper that each group can have for itself. */
    ReadOnlyBooleanProperty groupableProperty() {
        return groupable.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyStringProperty adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    ObservableList<LeftOut> leftOut() {
        return leftOut;
    }

    ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return job.getReadOnlyProperty();
    }
}
