package org.jinguo.ui.returns;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.jinguo.returns.PaymentParts;
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
import org.jinguo.ui.kit.Latest;
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
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Where where;
    private final PartChoices choices = new PartChoices(this::refresh);
    private Consumer<Path> opener = path -> {};
    private final Latest latest = new Latest();

    /** Returns written into a folder unless another one is chosen. */
    public ReturnsViewModel(
            ReturnExport export, ReturnChecks checks, Background background, Where where, StatusLine status) {
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
        latest.forget();
        Area unit = viewpoint.unit();
        Period period = viewpoint.period();
        status.countsProperty().set(Messages.get("ui.returns.counts", forms.size()));
        Optional<ReturnForm> form = chosen.stream().findFirst();
        if (form.isEmpty()) {
            findings.clear();
            verdict.set("");
            return;
        }
        ReturnOrder whole = ReturnOrder.of(form.get().code(), period, unit);
        boolean offered = choices.offeredProperty().get();
        Part part = choices.part();
        background.run(() -> answer(whole, offered, part), latest.of(answer -> show(part, answer)));
    }

    /**
     * What was found.
     *
     * @param there what can be told apart of all payments; none where no part is offered
     * @param kept what of the wanted part is there
     * @param order the checked return
     */
    private record Answer(PaymentParts there, Part kept, ReturnOrder order, List<Finding> findings) {}

    private Answer answer(ReturnOrder whole, boolean offered, Part part) {
        if (!offered) {
            return new Answer(PaymentParts.NONE, part, whole, checks.run(whole));
        }
        PaymentParts there = export.payments(whole.period(), whole.unit());
        Part kept = part.within(there);
        ReturnOrder order = kept.of(whole, export);
        return new Answer(there, kept, order, checks.run(order));
    }

    private void show(Part wanted, Answer answer) {
        if (choices.offeredProperty().get()) {
            choices.load(answer.there(), answer.kept());
            String gone = gone(wanted, answer);
            choices.toldProperty().set(gone.isEmpty() ? listed(answer) : gone);
            if (!gone.isEmpty()) {
                status.say(gone);
            }
        }
        List<Finding> found = answer.findings();
        findings.setAll(found);
        long errors =
                found.stream().filter(f -> f.level() == Problem.Level.ERROR).count();
        String name = answer.kept().behind(answer.order().code(), answer.order());
        verdict.set(
                found.isEmpty()
                        ? Messages.get("ui.returns.inOrder", name)
                        : Messages.get("ui.returns.found", name, found.size(), errors));
    }

    /** What of the choice there is no longer; blank when all of it is. */
    private static String gone(Part wanted, Answer answer) {
        String unit = answer.order().unit().name();
        String period = answer.order().period().label();
        StringBuilder said = new StringBuilder();
        if (answer.kept().batch().isEmpty()) {
            wanted.batch()
                    .map(name -> Messages.get("ui.returns.batch.gone", unit, period, name))
                    .ifPresent(said::append);
        }
        if (answer.kept().programme().isEmpty()) {
            wanted.programme()
                    .map(p -> Messages.get("ui.returns.programme.gone", unit, period, p.name()))
                    .ifPresent(said::append);
        }
        return said.toString();
    }

    /** How much the return lists of its part, and what no batch is written to. */
    private String listed(Answer answer) {
        ReturnOrder order = answer.order();
        if (!order.partial()) {
            return "";
        }
        PaymentParts own = export.payments(order.code(), answer.there());
        int listed = own.of(order).size();
        String sentence = listed == 0
                ? Messages.get("ui.returns.part.none", order.code())
                : Messages.get("ui.returns.part.listed", order.code(), listed, own.size());
        return order.batch().isPresent() && own.withoutBatch() > 0
                ? sentence + Messages.get("ui.returns.part.noBatch", own.withoutBatch())
                : sentence;
    }

    /** Chooses returns; the first of them is checked. */
    void choose(List<ReturnForm> some) {
        chosen.setAll(some);
        choices.offer(
                some.stream().anyMatch(f -> export.ofPayments(f.code())),
                some.stream().anyMatch(f -> export.ofProgrammes(f.code())));
        refresh();
    }

    /** Writes the chosen returns. */
    void export() {
        if (job.get().isPresent() || chosen.isEmpty()) {
            return;
        }
        List<Wanted> all = wanted();
        Path into = folder.get();
        Job started = background.reading(
                Messages.get("ui.returns.task", all.size()), progress -> writeAll(all, into, progress), made -> {
                    note(all, made);
                    return told(all, made, into);
                });
        if (started.runningProperty().get()) {
            job.set(Optional.of(started));
            started.runningProperty().addListener((o, before, running) -> job.set(Optional.empty()));
        }
    }

    /**
     * A return that is wanted, or a part of it.
     *
     * @param name code of the form, with the part
     * @param title name of the form, with the part
     */
    private record Wanted(String name, String title, ReturnOrder order) {}

    private List<Wanted> wanted() {
        Part part = choices.part();
        return chosen.stream()
                .map(form -> {
                    ReturnOrder order =
                            part.of(ReturnOrder.of(form.code(), viewpoint.period(), viewpoint.unit()), export);
                    return new Wanted(part.behind(form.code(), order), part.behind(form.title(), order), order);
                })
                .toList();
    }

    /** Makes the first of the chosen returns for the printer; says where it can not be printed. */
    void paper(BiConsumer<String, PaperSheet> printer) {
        wanted().stream()
                .findFirst()
                .ifPresent(one -> background.runBehind(() -> printed(one.order()), made -> {
                    made.sheet().ifPresent(s -> printer.accept(one.title(), s));
                    if (made.sheet().isEmpty()) {
                        status.say(refusal(one, made));
                    }
                }));
    }

    /**
     * What came of printing.
     *
     * @param trouble why there is nothing to print; blank where each village prints for itself
     */
    private record Printed(Optional<PaperSheet> sheet, String trouble) {}

    private Printed printed(ReturnOrder order) {
        try {
            return new Printed(export.printed(order), "");
        } catch (ReturnException e) {
            return new Printed(Optional.empty(), e.userMessage());
        }
    }

    private static String refusal(Wanted one, Printed made) {
        return made.trouble().isEmpty() ? Messages.get("ui.returns.print.above", one.title()) : made.trouble();
    }

    private List<Written> writeAll(List<Wanted> all, Path into, Progress progress) {
        List<Written> made = new ArrayList<>();
        for (Wanted one : all) {
            progress.check(one.title(), made.size(), all.size());
            try {
                String which = Messages.get("ui.returns.part", made.size() + 1, all.size());
                Progress part = all.size() == 1 ? progress : progress.part(which, made.size(), all.size());
                Path file = export.export(one.order(), into, part);
                made.add(new Written(one.title(), file, ""));
            } catch (ReturnException e) {
                made.add(new Written(one.title(), into, e.userMessage()));
            } catch (WorkbookException e) {
                made.add(new Written(one.title(), into, e.userMessage()));
            }
        }
        return made;
    }

    /** Notes which forms came out whole, so that the due list knows. */
    private void note(List<Wanted> all, List<Written> made) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            if (made.get(i).done() && !all.get(i).order().partial()) {
                codes.add(all.get(i).order().code());
            }
        }
        ReturnOrder any = all.get(0).order();
        background.write(
                () -> {
                    where.sent().record(codes, any.period(), any.unit(), LocalDate.now(where.clock()));
                    return codes.size();
                },
                noted -> {});
    }

    private JobResult told(List<Wanted> all, List<Written> made, Path into) {
        written.addAll(0, made);
        long done = made.stream().filter(Written::done).count();
        String sentence = sentence(all, made, into);
        status.say(sentence);
        Command open =
                Command.of("returns.openFolder", Messages.get("ui.returns.openFolder"), () -> opener.accept(into));
        return done > 0 ? JobResult.of(sentence, open) : JobResult.of(sentence);
    }

    private static String sentence(List<Wanted> all, List<Written> made, Path into) {
        long done = made.stream().filter(Written::done).count();
        String parts = IntStream.range(0, made.size())
                .filter(i -> made.get(i).done() && all.get(i).order().partial())
                .mapToObj(i -> all.get(i).name())
                .collect(Collectors.joining("、"));
        String sentence = done == made.size()
                ? Messages.get("ui.returns.done", done, into)
                : Messages.get("ui.returns.partly", done, made.size() - done);
        return parts.isEmpty() ? sentence : Messages.get("ui.returns.part.notNoted", parts, sentence);
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

    PartChoices choices() {
        return choices;
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
