package org.jinguo.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.intake.FilePlan;
import org.jinguo.intake.FileReport;
import org.jinguo.intake.Intake;
import org.jinguo.store.StoreException;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Job;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.workbook.WorkbookException;

/** Preview and import of dropped workbooks; every file is one Change of its own. */
public final class IntakeViewModel {

    /**
     * What an import made.
     *
     * @param changes how many Changes
     * @param last the number of the newest of them
     */
    private record Taken(int changes, long last) {}

    /** A finished file: the place in the list and the line that takes its place. */
    private record Outcome(int at, FileLine line) {}

    private final Intake intake;
    private final Background background;
    private final StatusLine status;
    private final ObservableList<FileLine> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final IntegerProperty ready = new SimpleIntegerProperty();
    private Runnable show = () -> {};

    /** Brings workbooks in by an intake. */
    public IntakeViewModel(Intake intake, Background background, StatusLine status) {
        this.intake = intake;
        this.background = background;
        this.status = status;
    }

    /** Reads the files and shows what would become of them; changes nothing. */
    public void plan(List<Path> paths) {
        if (busy()) {
            return;
        }
        files.clear();
        recount();
        begin(background.reading(
                Messages.get("ui.intake.task.plan", paths.size()), progress -> planAll(paths, progress), lines -> {
                    files.setAll(lines);
                    recount();
                    return JobResult.of(Messages.get("ui.intake.read", open(), refused()), showCommand());
                }));
    }

    private List<FileLine> planAll(List<Path> paths, Progress progress) {
        List<FileLine> lines = new ArrayList<>();
        for (Path path : paths) {
            progress.check(
                    Messages.get("ui.intake.reading", String.valueOf(path.getFileName())), lines.size(), paths.size());
            try {
                Progress part = part(progress, lines.size(), paths.size());
                lines.add(FileLine.planned(intake.plan(path, part)));
            } catch (WorkbookException e) {
                lines.add(FileLine.unreadable(path, e.userMessage()));
            }
        }
        return lines;
    }

    private static Progress part(Progress progress, int before, int files) {
        String which = Messages.get("ui.intake.task.part", before + 1, files);
        return files == 1 ? progress : progress.part(which, before, files);
    }

    /** Brings in what can be brought in, file by file; when it is stopped, nothing was. */
    void apply() {
        if (busy()) {
            return;
        }
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).ready()) {
                open.add(i);
            }
        }
        List<FileLine> lines = List.copyOf(files);
        begin(background.job(
                Messages.get("ui.intake.task.take", open.size()), progress -> applyAll(lines, open, progress), made -> {
                    status.say(summary.get());
                    String told = Messages.get("ui.intake.took", taken(), refused());
                    return made.changes() == 0
                            ? JobResult.of(told, showCommand())
                            : JobResult.of(told, showCommand(), undoCommand(made));
                }));
    }

    private Taken applyAll(List<FileLine> lines, List<Integer> open, Progress progress) {
        int done = 0;
        int changes = 0;
        try {
            for (int at : open) {
                FileLine line = lines.get(at);
                progress.check(Messages.get("ui.intake.taking", line.name()), done, open.size());
                FileLine after = take(line, part(progress, done, open.size()));
                changes += after.report().flatMap(FileReport::change).isPresent() ? 1 : 0;
                background.onScreen(() -> show(new Outcome(at, after)));
                done++;
            }
        } catch (Progress.Stopped e) {
            intake.takeBack(changes, intake.lastSeq());
            background.onScreen(() -> {
                files.setAll(lines);
                recount();
            });
            throw e;
        }
        return new Taken(changes, intake.lastSeq());
    }

    private Command showCommand() {
        return Command.of("intake.show", Messages.get("ui.intake.task.show"), () -> show.run());
    }

    private Command undoCommand(Taken made) {
        return Command.of("intake.undo", Messages.get("ui.intake.task.undo"), () -> takeBack(made));
    }

    /** Takes the import back, unless something was changed after it. */
    private void takeBack(Taken made) {
        background.write(
                () -> intake.takeBack(made.changes(), made.last()),
                done -> status.notices()
                        .say(done ? Messages.get("ui.intake.task.undone") : Messages.get("ui.intake.task.notUndone")));
    }

    /** What brings this page into sight. */
    public void showWith(Runnable shower) {
        this.show = shower;
    }

    private FileLine take(FileLine line, Progress progress) {
        FilePlan plan = line.plan().orElseThrow();
        try {
            return line.done(intake.apply(plan, progress));
        } catch (WorkbookException e) {
            return line.failed(e.userMessage());
        } catch (StoreException e) {
            return line.failed(e.userMessage());
        }
    }

    private void show(Outcome outcome) {
        files.set(outcome.at(), outcome.line());
        recount();
    }

    private void begin(Job started) {
        if (!started.runningProperty().get()) {
            return;
        }
        job.set(Optional.of(started));
        started.runningProperty().addListener((o, before, running) -> {
            job.set(Optional.empty());
            if (started.wasStopped()) {
                status.say(Messages.get("ui.intake.stopped"));
            }
        });
    }

    private boolean busy() {
        return job.get().isPresent();
    }

    /** Asks the running work to stop. */
    void stop() {
        job.get().ifPresent(Job::stop);
    }

    private void recount() {
        int open = open();
        ready.set(open);
        long done = files.stream().filter(f -> f.report().isPresent()).count();
        String sentence = "";
        if (done > 0) {
            sentence = Messages.get("ui.intake.done", done, taken(), refused());
        } else if (!files.isEmpty()) {
            sentence = Messages.get("ui.intake.planned", files.size(), open, refused());
        }
        summary.set(sentence);
    }

    private int open() {
        return files.stream()
                .filter(FileLine::ready)
                .mapToInt(l -> l.counts().accepted())
                .sum();
    }

    private int taken() {
        return files.stream()
                .flatMap(l -> l.report().stream())
                .mapToInt(r -> r.counts().accepted())
                .sum();
    }

    private int refused() {
        return files.stream().mapToInt(l -> l.counts().refused()).sum();
    }

    ObservableList<FileLine> files() {
        return files;
    }

    ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Rows that can be brought in. */
    IntegerProperty readyProperty() {
        return ready;
    }
}
