package org.jinguo.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.config.Progress;
import org.jinguo.model.field.Problem;
import org.jinguo.store.DataFolder;

/** Reads the workbooks that villages and townships send into the data, one Change per file. */
public final class Intake {

    private final DataFolder data;
    private final Clock clock;

    /** An intake into some data. */
    public Intake(DataFolder data, Clock clock) {
        this.data = Objects.requireNonNull(data);
        this.clock = Objects.requireNonNull(clock);
    }

    /**
     * Reads a workbook and matches its rows; changes nothing.
     *
     * @throws org.jinguo.workbook.WorkbookException when the file can not be read
     * @throws Progress.Stopped when the officer asked to stop
     */
    public FilePlan plan(Path file, Progress progress) {
        progress.check(file.getFileName().toString(), 0, 0);
        return new FilePlan(
                file,
                Recognition.none(""),
                Findings.refused(
                        Problem.error(
                                "intake.unknownForm", file.getFileName(), data.path(), clock)),
                List.of());
    }

    /**
     * Brings a plan into the data as one Change; plans anew when the data have moved since.
     *
     * @throws org.jinguo.workbook.WorkbookException when the file can no longer be read
     * @throws org.jinguo.store.StoreException when the data can not be written
     * @throws Progress.Stopped when the officer asked to stop; nothing was changed then
     */
    public FileReport apply(FilePlan plan, Progress progress) {
        return new FileReport(
                plan.file(),
                plan.form().map(Form::label).orElse(""),
                plan.counts(),
                new FileReport.Details(List.of(), plan.notes()),
                Optional.empty());
    }
}
