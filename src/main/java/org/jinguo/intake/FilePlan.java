package org.jinguo.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;

/** What importing a workbook would do; made without changing anything. */
public final class FilePlan {

    private final Path file;
    private final Recognition recognition;
    private final Findings findings;
    private final List<PlanRow> rows;
    private final Counts counts;
    private final Task task;

    /**
     * What is to be written, and into which data.
     *
     * @param seq number of the last Change when it was planned
     * @param work the records
     */
    record Task(long seq, Work work) {}

    FilePlan(Path file, Recognition recognition, Findings findings, List<PlanRow> rows, Task task) {
        this.task = task;
        this.file = file;
        this.recognition = recognition;
        this.findings = findings;
        this.rows = List.copyOf(rows);
        Counts sum = Counts.NONE;
        for (PlanRow row : rows) {
            sum = sum.plus(row.outcome());
        }
        this.counts = sum;
    }

    /** The workbook. */
    public Path file() {
        return file;
    }

    /** The sheet that was read. */
    public String sheet() {
        return recognition.sheet();
    }

    /** The form; empty when no sheet was recognised, {@link #problem} then says what to do. */
    public Optional<Form> form() {
        return recognition.form();
    }

    /** {@code A}, {@code B} or {@code C} of R05; blank otherwise. */
    public String variant() {
        return recognition.variant();
    }

    /** Numbers of the heading rows as Excel shows them. */
    public List<Integer> headingRows() {
        return recognition.headingRows();
    }

    /** The round of ratings or the year of aid; empty when the form has none. */
    public Optional<Period> period() {
        return recognition.period();
    }

    /** Full names of the villages that the rows belong to. */
    public List<String> villages() {
        return findings.villages();
    }

    /** Rows by what becomes of them. */
    public Counts counts() {
        return counts;
    }

    /** The rows in the order of the sheet, skipped ones too. */
    public List<PlanRow> rows() {
        return rows;
    }

    /** Full names of the groups that will be made. */
    public List<String> newGroups() {
        return findings.newGroups();
    }

    /** Sentences worth reading before importing. */
    public List<String> notes() {
        return findings.notes();
    }

    /** Why nothing of the file can be taken; empty when something can. */
    public Optional<Problem> problem() {
        return findings.problem();
    }

    Work work() {
        return task.work();
    }

    long seq() {
        return task.seq();
    }

    /** Villages, form and period in words: {@code 富山村 清洁家庭评选花名册 2019年第四季度}. */
    String title() {
        List<String> parts = new ArrayList<>();
        if (villages().size() == 1) {
            parts.add(villages().get(0));
        } else if (villages().size() > 1) {
            parts.add(Messages.get(
                    "intake.villages", villages().get(0), villages().size()));
        }
        form().ifPresent(form -> parts.add(form.label()));
        period().ifPresent(period -> parts.add(period.label()));
        return String.join(" ", parts);
    }

    /** The sentence of {@link #problem}; blank when there is none. */
    public String problemSentence() {
        return problem().map(p -> Messages.problem(p.code(), p.args())).orElse("");
    }
}
