package org.jinguo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.model.field.Problem;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the workbooks that villages and townships send into the data, one Change per file. */
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int LABEL = 200;
    private static final int BUFFER = 1 << 16;

    private final DataFolder data;
    private final FilePlanner planner;

    /** An intake into some data. */
    public Intake(DataFolder data, Clock clock) {
        this.data = Objects.requireNonNull(data);
        this.planner = new FilePlanner(data, Objects.requireNonNull(clock));
    }

    /**
     * Reads a workbook and matches its rows; changes nothing.
     *
     * @throws org.jinguo.workbook.WorkbookException when the file can not be read
     * @throws Progress.Stopped when the officer asked to stop
     */
    public FilePlan plan(Path file, Progress progress) {
        return planner.plan(file, progress);
    }

    /** The data moved between plan and Change. */
    private static final class Moved extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Moved() {
            super("the data moved", null, false, false);
        }
    }

    /**
     * Brings a plan into the data as one Change; plans anew when the data have moved since.
     *
     * @throws org.jinguo.workbook.WorkbookException when the file can no longer be read
     * @throws org.jinguo.store.StoreException when the data can not be written
     * @throws Progress.Stopped when the officer asked to stop; nothing was changed then
     */
    public FileReport apply(FilePlan plan, Progress progress) {
        FilePlan current = plan;
        while (true) {
            if (current.work().isEmpty()) {
                return report(current, Optional.empty());
            }
            try {
                Optional<Change> change = write(current, progress);
                LOG.info("imported {} rows: {}", current.counts().read(), current.counts());
                return report(current, change);
            } catch (Moved e) {
                LOG.info("the data moved, the file is planned anew");
                current = planner.plan(plan.file(), progress);
            }
        }
    }

    /**
     * Takes back the newest Changes, when nothing came after them: an import that was stopped
     * between two files, or that turned out wrong.
     *
     * @param changes how many
     * @param last the number of the newest of them
     * @return whether they were taken back
     */
    public boolean takeBack(int changes, long last) {
        if (data.lastSeq() != last) {
            return false;
        }
        for (int i = 0; i < changes; i++) {
            data.undo();
        }
        return true;
    }

    /** The number of the last Change. */
    public long lastSeq() {
        return data.lastSeq();
    }

    private Optional<Change> write(FilePlan plan, Progress progress) {
        String name = plan.file().getFileName().toString();
        return data.importing(
                shortened(Messages.get("intake.change", plan.title())), shortened(name), hash(plan.file()), edit -> {
                    if (data.lastSeq() != plan.seq()) {
                        throw new Moved();
                    }
                    plan.work().write(data, edit, progress, name);
                    edit.detail(words(plan.counts()));
                });
    }

    private static String shortened(String text) {
        return text.length() > LABEL ? text.substring(0, LABEL) : text;
    }

    /** The counts as a sentence of the history. */
    private static String words(Counts counts) {
        return Messages.get(
                "intake.counts", counts.read(), counts.created(), counts.updated(), counts.same(), counts.refused());
    }

    private static FileReport report(FilePlan plan, Optional<Change> change) {
        List<Refusal> refusals = new ArrayList<>();
        for (PlanRow row : plan.rows()) {
            if (row.outcome() == Outcome.REFUSED) {
                row.problems().stream()
                        .filter(p -> p.problem().level() == Problem.Level.ERROR)
                        .findFirst()
                        .ifPresent(p -> refusals.add(new Refusal(p.cell(), p.sentence())));
            }
        }
        List<String> notes = new ArrayList<>(plan.notes());
        plan.problem().ifPresent(p -> notes.add(0, plan.problemSentence()));
        return new FileReport(
                plan.file(),
                plan.form().map(Form::label).orElse(""),
                plan.counts(),
                new FileReport.Details(refusals, notes),
                change);
    }

    /** SHA-256 of a file in hex; blank when it has gone since it was read. */
    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            LOG.warn("the file could not be read again for its hash", e);
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
