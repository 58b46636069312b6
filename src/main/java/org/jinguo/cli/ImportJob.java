package org.jinguo.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.intake.Counts;
import org.jinguo.intake.FilePlan;
import org.jinguo.intake.Intake;
import org.jinguo.store.DataFolder;
import org.jinguo.store.StoreException;
import org.jinguo.workbook.WorkbookException;

/** Imports one file after another; a file that can not be read does not stop the others. */
final class ImportJob {

    private static final Set<String> NOTHING_WRITTEN = Set.of("readOnly", "taken", "gone");

    private final DataFolder data;
    private final Intake intake;
    private final boolean dryRun;
    private final Consumer<String> notes;

    /** {@code notes} hears what is worth knowing besides what came of the files. */
    ImportJob(DataFolder data, Clock clock, boolean dryRun, Consumer<String> notes) {
        this.notes = notes;
        this.data = data;
        this.intake = new Intake(data, clock);
        this.dryRun = dryRun;
    }

    /** Imports after a verified snapshot, which makes even the whole of it revocable. */
    List<ImportedFile> run(List<Path> files, Consumer<ImportedFile> each) {
        if (!dryRun) {
            secure();
        }
        List<ImportedFile> results = new ArrayList<>();
        for (Path file : files) {
            ImportedFile result = one(file);
            each.accept(result);
            results.add(result);
        }
        return results;
    }

    /**
     * An import needs no snapshot to be safe: what keeps one from being taken stops it only where
     * nothing can be written at all.
     */
    private void secure() {
        try {
            data.snapshot();
        } catch (StoreException e) {
            if (NOTHING_WRITTEN.contains(e.key())) {
                throw e;
            }
            notes.accept(Messages.get("cli.import.noBackup", e.userMessage()));
        }
    }

    private ImportedFile one(Path file) {
        try {
            FilePlan plan = intake.plan(file, Progress.NONE);
            return dryRun ? ImportedFile.planned(plan) : ImportedFile.done(plan, intake.apply(plan, Progress.NONE));
        } catch (WorkbookException e) {
            return ImportedFile.unreadable(file, e.userMessage());
        }
    }

    /** The counts of all files. */
    static Counts total(List<ImportedFile> files) {
        return files.stream().map(ImportedFile::counts).reduce(Counts.NONE, Counts::plus);
    }
}
