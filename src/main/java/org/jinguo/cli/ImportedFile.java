package org.jinguo.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jinguo.intake.CellProblem;
import org.jinguo.intake.Counts;
import org.jinguo.intake.FilePlan;
import org.jinguo.intake.FileReport;
import org.jinguo.intake.Form;
import org.jinguo.intake.Outcome;
import org.jinguo.intake.PlanRow;
import org.jinguo.intake.Refusal;
import org.jinguo.model.field.Problem;

/**
 * What became of one file.
 *
 * @param file the workbook
 * @param form name of its form; blank when none was recognised
 * @param counts rows by what became of them
 * @param details refusals and notes
 * @param error why nothing of it could be read; blank when something could
 */
record ImportedFile(Path file, String form, Counts counts, FileReport.Details details, String error) {

    /** What importing would do. */
    static ImportedFile planned(FilePlan plan) {
        List<Refusal> refusals = plan.rows().stream()
                .filter(row -> row.outcome() == Outcome.REFUSED)
                .flatMap(ImportedFile::refusals)
                .toList();
        return new ImportedFile(
                plan.file(),
                plan.form().map(Form::label).orElse(""),
                plan.counts(),
                new FileReport.Details(refusals, plan.notes()),
                plan.problemSentence());
    }

    /** What importing did. */
    static ImportedFile done(FilePlan plan, FileReport report) {
        return new ImportedFile(
                report.file(), report.form(), report.counts(), report.details(), plan.problemSentence());
    }

    /** A file that can not be read. */
    static ImportedFile unreadable(Path file, String error) {
        return new ImportedFile(file, "", Counts.NONE, new FileReport.Details(List.of(), List.of()), error);
    }

    private static Stream<Refusal> refusals(PlanRow row) {
        return row.problems().stream()
                .filter(p -> p.problem().level() == Problem.Level.ERROR)
                .map(ImportedFile::refusal);
    }

    private static Refusal refusal(CellProblem problem) {
        return new Refusal(problem.cell(), problem.sentence());
    }

    boolean good() {
        return error.isEmpty() && counts.refused() == 0;
    }

    /** For machines. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", file.toString());
        tree.put("form", form);
        tree.putAll(tree(counts));
        tree.put(
                "refusals",
                details.refusals().stream()
                        .map(r -> Map.of("cell", r.cell(), "reason", r.reason()))
                        .toList());
        tree.put("notes", details.notes());
        if (!error.isEmpty()) {
            tree.put("error", error);
        }
        return tree;
    }

    /** The five counts for machines; read = new + updated + same + refused. */
    static Map<String, Object> tree(Counts counts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("read", counts.read());
        tree.put("new", counts.created());
        tree.put("updated", counts.updated());
        tree.put("same", counts.same());
        tree.put("refused", counts.refused());
        return tree;
    }
}
