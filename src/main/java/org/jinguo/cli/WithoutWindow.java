package org.jinguo.cli;

import java.nio.file.Path;
import java.util.List;
import org.jinguo.config.LogFolder;
import org.jinguo.config.Progress;
import org.jinguo.intake.Counts;
import org.jinguo.store.DataFolder;

/**
 * The main job of the program where no window can be shown: the practice township is imported,
 * checked, and its returns are written; two lines say what was done and where it is.
 */
final class WithoutWindow {

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
        try (DataFolder data = practice.open(Progress.NONE)) {
            if (data.areas().tree().home().isPresent() && !Practice.isPractice(data)) {
                throw new CliFailure("noDisplay");
            }
            practice.found(data);
            return report(data, practice.importSamples(data, Progress.NONE));
        } catch (RuntimeException e) {
            return Cli.failed(e, output);
        }
    }

    private int report(DataFolder data, List<ImportedFile> files) {
        Counts total = ImportJob.total(files);
        output.say(
                "cli.main.imported",
                files.size(),
                ImportCommand.sentence(total),
                data.path().toString());
        return files.stream().allMatch(ImportedFile::good) ? Cli.DONE : Cli.PROBLEMS;
    }
}
