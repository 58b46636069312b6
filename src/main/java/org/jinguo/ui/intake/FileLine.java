package org.jinguo.ui.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.intake.Counts;
import org.jinguo.intake.FilePlan;
import org.jinguo.intake.FileReport;

/**
 * One dropped file: what was understood of it, or why it could not be read, and what came of it.
 *
 * @param file the workbook
 * @param plan what was understood; empty when the file could not be read
 * @param trouble why it could not be read; blank otherwise
 * @param report what came of it; empty until it was brought in
 */
record FileLine(Path file, Optional<FilePlan> plan, String trouble, Optional<FileReport> report) {

    static FileLine planned(FilePlan plan) {
        return new FileLine(plan.file(), Optional.of(plan), "", Optional.empty());
    }

    static FileLine unreadable(Path file, String trouble) {
        return new FileLine(file, Optional.empty(), trouble, Optional.empty());
    }

    FileLine done(FileReport made) {
        return new FileLine(file, plan, "", Optional.of(made));
    }

    FileLine failed(String why) {
        return new FileLine(file, plan, why, report);
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    Counts counts() {
        return report.map(FileReport::counts).orElse(plan.map(FilePlan::counts).orElse(Counts.NONE));
    }

    /** Whether something of it can still be brought in. */
    boolean ready() {
        return report.isEmpty()
                && trouble.isEmpty()
                && plan.filter(p -> p.problem().isEmpty() && p.counts().accepted() > 0)
                        .isPresent();
    }

    /** Form, variant, heading rows, villages, period: what the file was taken for. */
    String recognised() {
        if (plan.isEmpty()) {
            return trouble;
        }
        FilePlan p = plan.get();
        if (p.form().isEmpty() || p.problem().isPresent()) {
            return p.problemSentence();
        }
        String variant = p.variant().isBlank() ? "" : Messages.get("ui.intake.variant", p.variant());
        String period = p.period().map(x -> x.label()).orElse("");
        return Messages.get(
                        "ui.intake.recognised",
                        p.form().get().code(),
                        p.form().get().label(),
                        variant,
                        places(p),
                        period)
                .strip()
                .replaceAll(" +", " ");
    }

    private static String places(FilePlan p) {
        if (p.villages().size() <= 2) {
            return String.join("、", p.villages());
        }
        return Messages.get(
                "ui.intake.villages", p.villages().get(0), p.villages().size());
    }

    /** 已并入, 可并入 or 不能读. */
    String state() {
        if (report.isPresent()) {
            return Messages.get("ui.intake.state.done");
        }
        return ready() ? Messages.get("ui.intake.state.ready") : Messages.get("ui.intake.state.no");
    }
}
