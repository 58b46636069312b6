package org.jinguo.ui.returns;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.paper.PaperSheet;
import org.jinguo.model.place.Area;
import org.jinguo.returns.Finding;
import org.jinguo.returns.ReturnChecks;
import org.jinguo.returns.ReturnException;
import org.jinguo.returns.ReturnExport;
import org.jinguo.returns.ReturnForm;
import org.jinguo.returns.ReturnOrder;
import org.jinguo.returns.SentReturns;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Job;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.workbook.WorkbookException;

/** The returns of the unit and period: checks of the chosen one, export of all that are chosen. */
public final class ReturnsViewModel {

    private final ReturnExport export;
    private final ReturnChecks checks;
    private final Background background;
    private final Viewpoint viewpoint;
    private final StatusLine status;
    private final ObjectProperty<Path> folder;
    private final ObservableList<ReturnForm> forms = FXCollections.observableArrayList();
    private final ObservableList<ReturnForm> chosen = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableList<Written> written = FXCollections.observableArrayList();
    private final StringProperty verdict = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Job>> job =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Where where;
    private Consumer<Path> opener = path -> {};
    private int asked;

    /** Returns written into a folder unless another one is chosen. */
    public ReturnsViewModel(
            ReturnExport export,
            ReturnChecks checks,
            Background background,
            Where where,
            StatusLine status) {
        this.export = export;
        this.where = where;
        this.checks = checks;
        this.background = background;
        this.viewpoint = where.viewpoint();
        this.status = status;
        this.folder = new SimpleObjectProperty<>(where.folder());
        forms.setAll(export.catalogue().producible());
    }

    /**
     * What is looked at, and where files go.
     *
     * @param viewpoint unit and period
     * @param folder folder for the workbooks
     * @param sent where exports are noted
     * @param clock today
     */
    public record Where(Viewpoint viewpoint, Path folder, SentReturns sent, Clock clock) {}

    /** Checks the chosen return anew. */
    public void refresh() {
        int token = ++asked;
        Area unit = viewpoint.unit();
        Period period = viewpoint.period();
        status.countsProperty().set(Messages.get("ui.returns.counts", forms.size()));
        Optional<ReturnForm> form = chosen.stream().findFirst();
        if (form.isEmpty()) {
            findings.clear();
            verdict.set("");
            return;
        }
        String code = form.get().code();
        background.run(
                () -> checks.run(code, period, unit),
                found -> {
                    if (token == asked) {
                        show(form.get(), found);
                    }
                });
    }

    private void show(ReturnForm form, List<Finding> found) {
        findings.setAll(found);
        long errors = found.stream().filter(f -> f.level() == Problem.Level.ERROR).count();
        verdict.set(
                found.isEmpty()
                        ? Messages.get("ui.returns.inOrder", form.code())
                        : Messages.get("ui.returns.found", form.code(), found.size(), errors));
    }

    /** Chooses returns; the first of them is checked. */
    void choose(List<ReturnForm> some) {
        chosen.setAll(some);
        refresh();
    }

    /** Writes the chosen returns. */
    void export() {
        if (job.get().isPresent() || chosen.isEmpty()) {
            return;
        }
        List<ReturnForm> order = List.copyOf(chosen);
        Area unit = viewpoint.unit();
        Period period = viewpoint.period();
        Path into = folder.get();
        Job started =
                background.reading(
                        Messages.get("ui.returns.task", order.size()),
                        progress -> writeAll(order, period, unit, into, progress),
                        made -> {
                            note(order, made, period, unit);
                            return told(made, into);
                        });
        if (started.runningProperty().get()) {
            job.set(Optional.of(started));
            started.runningProperty()
                    .addListener((o, before, running) -> job.set(Optional.empty()));
        }
    }

    /** Makes the first of the chosen returns for the printer; says where it can not be printed. */
    void paper(BiConsumer<String, PaperSheet> printer) {
        chosen.stream()
                .findFirst()
                .ifPresent(
                        form -> {
                            ReturnOrder order =
                                    ReturnOrder.of(
                                            form.code(), viewpoint.period(), viewpoint.unit());
                            background.runBehind(
                                    () -> export.printed(order),
                                    sheet ->
                                            sheet.ifPresentOrElse(
                                                    s -> printer.accept(form.title(), s),
                                                    () ->
                                                            status.say(
                                                                    Messages.get(
                                                                            "ui.returns.print.above",
                                                                            form.title()))));
                        });
    }

    private List<Written> writeAll(
            List<ReturnForm> order, Period period, Area unit, Path into, Progress progress) {
        List<Written> made = new ArrayList<>();
        for (ReturnForm form : order) {
            progress.check(form.title(), made.size(), order.size());
            try {
                String which = Messages.get("ui.returns.part", made.size() + 1, order.size());
                Progress part =
                        order.size() == 1
                                ? progress
                                : progress.part(which, made.size(), order.size());
                Path file = export.export(form.code(), period, unit, into, part);
                made.add(new Written(form.title(), file, ""));
            } catch (ReturnException e) {
                made.add(new Written(form.title(), into, e.userMessage()));
            } catch (WorkbookException e) {
                made.add(new Written(form.title(), into, e.userMessage()));
            }
        }
        return made;
    }

    /** Notes which forms came out, so that the due list knows. */
    private void note(List<ReturnForm> order, List<Written> made, Period period, Area unit) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            if (made.get(i).done()) {
                codes.add(order.get(i).code());
            }
        }
        background.write(
                () -> {
                    where.sent().record(codes, period, unit, LocalDate.now(where.clock()));
                    return codes.size();
                },
                noted -> {});
    }

    private JobResult told(List<Written> made, Path into) {
        written.addAll(0, made);
        long done = made.stream().filter(Written::done).count();
        String sentence =
                done == made.size()
                        ? Messages.get("ui.returns.done", done, into)
                        : Messages.get("ui.returns.partly", done, made.size() - done);
        status.say(sentence);
        Command open =
                Command.of(
                        "returns.openFolder",
                        Messages.get("ui.returns.openFolder"),
                        () -> opener.accept(into));
        return done > 0 ? JobResult.of(sentence, open) : JobResult.of(sentence);
    }

    /** What opens a folder in the officer's own program. */
    public void openWith(Consumer<Path> newOpener) {
        this.opener = newOpener;
    }

    /** Asks the running export to stop. */
    void stop() {
        job.get().ifPresent(Job::stop);
    }

    ObservableList<ReturnForm> forms() {
        return forms;
    }

    ObservableList<Finding> findings() {
        return findings;
    }

    ObservableList<Written> written() {
        return written;
    }

    StringProperty verdictProperty() {
        return verdict;
    }

    ObjectProperty<Path> folderProperty() {
        return folder;
    }

    ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return job.getReadOnlyProperty();
    }
}
