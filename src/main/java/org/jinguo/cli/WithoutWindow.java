package org.jinguo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.LogFolder;
import org.jinguo.config.Messenger;
import org.jinguo.config.Progress;
import org.jinguo.demo.PracticeTownship;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.returns.Finding;
import org.jinguo.returns.ReturnForm;
import org.jinguo.store.DataFolder;

/**
 * The main job of the program where no window can be shown: the practice township is imported,
 * checked, and its returns are written; two lines say what was done and where it is.
 */
final class WithoutWindow {

    private static final int LAST_QUARTER = 4;

    private final Surroundings around;
    private final Practice practice;
    private final Output output;

    WithoutWindow(Path folder, Surroundings around) {
        this.around = around;
        this.practice = new Practice(folder, around.clock(), around.places());
        this.output = new Output(around.out(), around.err(), false);
        LogFolder.beside(folder);
    }

    int run() {
        Messenger messenger = new Messenger(output::step);
        try (DataFolder data = practice.open(messenger)) {
            messenger.to(output::note);
            data.notes().forEach(output::note);
            if (data.areas().tree().home().isPresent() && !Practice.isPractice(data)) {
                throw new CliFailure("noDisplay");
            }
            practice.found(data);
            return report(data, practice.importSamples(data, Progress.NONE, output::note));
        } catch (RuntimeException e) {
            return Cli.failed(e, output);
        }
    }

    private int report(DataFolder data, List<ImportedFile> files) {
        ExportJob job = new ExportJob(data, around.clock());
        Area unit = data.areas().tree().home().orElseThrow();
        Path folder = data.path().resolve("导出");
        List<Finding> findings = new ArrayList<>();
        for (ReturnForm form : job.forms()) {
            findings.addAll(job.check(form, period(form), unit));
            job.export(form, period(form), unit, folder);
        }
        long mustMend = CheckCommand.count(findings, Problem.Level.ERROR);
        output.say(
                "cli.main.imported",
                files.size(),
                ImportCommand.sentence(ImportJob.total(files)),
                data.path().toString());
        output.say(
                "cli.main.written",
                job.forms().size(),
                folder.toString(),
                mustMend,
                CheckCommand.count(findings, Problem.Level.EXPLAIN));
        boolean good = mustMend == 0 && files.stream().allMatch(ImportedFile::good);
        return good ? Cli.DONE : Cli.PROBLEMS;
    }

    /** Ratings are returned by the quarter, everything else also for the year. */
    private static Period period(ReturnForm form) {
        return form.words().frequency().contains("每季")
                ? Period.quarter(PracticeTownship.YEAR, LAST_QUARTER)
                : Period.year(PracticeTownship.YEAR);
    }
}
