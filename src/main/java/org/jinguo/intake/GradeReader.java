package org.jinguo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.Scoring;

/** Reads points and grade of a row of R05; where no grade is told, the points decide. */
final class GradeReader {

    private static final int TEXT = 1000;
    private static final int SHORT = 200;
    private static final List<String> TICKS = List.of("gradeA", "gradeB", "gradeC");
    private static final List<Grade> GRADES = List.of(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN);
    private static final Map<String, Grade> WORDS = Map.ofEntries(
            Map.entry("清洁", Grade.CLEAN),
            Map.entry("清洁户", Grade.CLEAN),
            Map.entry("清洁家庭", Grade.CLEAN),
            Map.entry("较清洁", Grade.FAIR),
            Map.entry("较清洁户", Grade.FAIR),
            Map.entry("比较清洁", Grade.FAIR),
            Map.entry("不清洁", Grade.UNCLEAN),
            Map.entry("不清洁户", Grade.UNCLEAN));

    private final Optional<Scoring> scoring;
    private final boolean complete;

    /** A reader by the scheme in force. */
    GradeReader(Optional<Scoring> scoring, Table table) {
        this.scoring = scoring;
        List<ScoreItem> scored = scoring.map(Scoring::scored).orElse(List.of());
        this.complete = !scored.isEmpty() && scored.stream().allMatch(i -> i.bonus() || table.has("s" + i.seq()));
    }

    /**
     * What a row says.
     *
     * @param grade the grade; null when the row tells none, or none that can be read
     * @param reason why not rated
     * @param points points of the items by place, eight of them; null where not scored
     * @param score total
     * @param words further columns
     */
    record Judged(Grade grade, String reason, Integer[] points, Integer score, Words words) {}

    /** Further columns of the row. */
    record Words(String override, String problem, boolean plaque, String remark) {}

    /** Reads a row; {@code who} is the household as an officer knows it. */
    Judged read(RowReader row, String who) {
        Words words = new Words(
                row.text("overrideReason", SHORT),
                row.text("problem", TEXT),
                row.tick("plaque"),
                row.text("remark", TEXT));
        Integer[] points = new Integer[Scoring.COLUMNS];
        for (ScoreItem item : scoring.map(Scoring::items).orElse(List.of())) {
            points[item.seq() - 1] = row.count("s" + item.seq(), Integer.MAX_VALUE);
        }
        Integer score = score(row, points);
        Grade grade = told(row, who);
        String reason = null;
        if (grade == null && !row.refused()) {
            grade = score == null || scoring.isEmpty() ? null : byScore(row, score, points);
            reason = grade == null ? Residence.reason(reasonText(row, words)) : null;
            grade = reason == null ? grade : Grade.UNRATED;
        }
        return new Judged(grade, reason, points, score, words);
    }

    /**
     * The points by which a total is judged: in a sheet that has all items, a cell left open is
     * nought.
     */
    Integer[] counted(Integer[] points) {
        Integer[] counted = points.clone();
        if (complete && anyScored(points)) {
            for (ScoreItem item : scoring.orElseThrow().missing(points)) {
                counted[item.seq() - 1] = 0;
            }
        }
        return counted;
    }

    private boolean anyScored(Integer[] points) {
        return scoring.map(Scoring::scored).orElse(List.of()).stream().anyMatch(item -> points[item.seq() - 1] != null);
    }

    private Integer score(RowReader row, Integer[] points) {
        Integer score = row.count("score", Integer.MAX_VALUE);
        if (!complete || score != null || !anyScored(points)) {
            return score;
        }
        String sum = scoring.orElseThrow().total(counted(points)).orElseThrow().toString();
        row.repaired("score", "", sum, "intake.repair.sum");
        row.understood("score", sum);
        return Integer.valueOf(sum);
    }

    /** The grade by tick or word; null when there is none. */
    private static Grade told(RowReader row, String who) {
        List<Grade> ticked = new ArrayList<>(1);
        for (int i = 0; i < TICKS.size(); i++) {
            if (row.has(TICKS.get(i)) && row.tick(TICKS.get(i))) {
                ticked.add(GRADES.get(i));
            }
        }
        if (ticked.size() > 1) {
            row.problem("gradeA", Problem.error("intake.rating.ticks", who, ticked.size()));
            return null;
        }
        Grade word = row.has("grade") ? word(row, who) : null;
        if (word != null && ticked.size() == 1 && ticked.get(0) != word) {
            row.problem(
                    "grade",
                    Problem.error("intake.rating.two", who, ticked.get(0).label(), word.label()));
            return null;
        }
        return word != null || ticked.isEmpty() ? word : ticked.get(0);
    }

    private static Grade word(RowReader row, String who) {
        String text = PlainText.compact(row.cell("grade").text());
        if (PlainText.isNone(text) || Residence.unrated(text) || Residence.reason(text) != null) {
            row.understood("grade", text);
            return null;
        }
        Grade grade = WORDS.get(text);
        if (grade == null) {
            row.problem("grade", Problem.error("intake.rating.word", who, text));
            return null;
        }
        row.understood("grade", grade.label());
        return grade;
    }

    private Grade byScore(RowReader row, int score, Integer[] points) {
        Grade grade = scoring.orElseThrow().grade(score, points);
        row.repaired(gradeColumn(row), "", grade.label(), "intake.repair.grade");
        return grade;
    }

    private static String reasonText(RowReader row, Words words) {
        StringBuilder text = new StringBuilder();
        if (words.remark() != null) {
            text.append(words.remark());
        }
        if (words.problem() != null) {
            text.append(' ').append(words.problem());
        }
        if (row.has("grade")) {
            text.append(' ').append(PlainText.words(row.cell("grade").text()));
        }
        return text.toString().strip();
    }

    private static String gradeColumn(RowReader row) {
        return row.has("grade") ? "grade" : "gradeA";
    }

    /** The column of a component of a rating. */
    static String column(RowReader row, String component) {
        if (component.equals("grade")) {
            return gradeColumn(row);
        }
        return component.startsWith("item") ? component.replace("item", "s") : component;
    }
}
