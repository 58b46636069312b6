package org.jinguo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.ScoreScheme;

/** Reads points and grade of a row of R05 and checks them against the scheme (K40 to K43). */
final class GradeReader {

    private static final int TEXT = 1000;
    private static final int SHORT = 200;
    private static final List<String> TICKS = List.of("gradeA", "gradeB", "gradeC");
    private static final List<Grade> GRADES = List.of(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN);
    private static final Map<String, Grade> WORDS =
            Map.ofEntries(
                    Map.entry("清洁", Grade.CLEAN),
                    Map.entry("清洁户", Grade.CLEAN),
                    Map.entry("清洁家庭", Grade.CLEAN),
                    Map.entry("较清洁", Grade.FAIR),
                    Map.entry("较清洁户", Grade.FAIR),
                    Map.entry("比较清洁", Grade.FAIR),
                    Map.entry("不清洁", Grade.UNCLEAN),
                    Map.entry("不清洁户", Grade.UNCLEAN));

    private final List<ScoreItem> items;
    private final ScoreScheme scheme;
    private final boolean complete;
    private final int most;

    /** A reader by a scheme, null when there is none, and its items. */
    GradeReader(ScoreScheme scheme, List<ScoreItem> items, Table table) {
        this.scheme = scheme;
        this.items = items;
        this.complete =
                !items.isEmpty()
                        && items.stream().allMatch(i -> i.bonus() || table.has("s" + i.seq()));
        this.most = items.isEmpty() ? 100 : items.stream().mapToInt(ScoreItem::maxPoints).sum();
    }

    /**
     * What a row says.
     *
     * @param grade the grade; null when the row is refused
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
        Words words =
                new Words(
                        row.text("overrideReason", SHORT),
                        row.text("problem", TEXT),
                        row.tick("plaque"),
                        row.text("remark", TEXT));
        Integer[] points = new Integer[8];
        int sum = 0;
        boolean any = false;
        for (ScoreItem item : items) {
            Integer got = points(row, item, who);
            points[item.seq() - 1] = got;
            sum += got == null ? 0 : got;
            any |= got != null;
        }
        Integer score = score(row, any ? sum : null, who);
        Grade grade = told(row, who);
        String reason = null;
        if (grade == null && !row.refused()) {
            grade = score == null || scheme == null ? null : byScore(row, score);
            reason = grade == null ? Residence.reason(reasonText(row, words)) : null;
            grade = reason == null ? grade : Grade.UNRATED;
        }
        check(row, who, new Judged(grade, reason, points, score, words));
        return new Judged(grade, reason, points, score, words);
    }

    private Integer points(RowReader row, ScoreItem item, String who) {
        String key = "s" + item.seq();
        Integer got = row.count(key, Integer.MAX_VALUE);
        if (got != null && got > item.maxPoints()) {
            row.problem(
                    key,
                    Problem.error("intake.rating.points", who, item.name(), got, item.maxPoints()));
        }
        return got;
    }

    private Integer score(RowReader row, Integer sum, String who) {
        Integer score = row.count("score", Integer.MAX_VALUE);
        if (score != null && score > most) {
            row.problem("score", Problem.error("intake.rating.score", who, score, most));
        }
        if (complete && sum != null && score == null) {
            row.repaired("score", "", sum.toString(), "intake.repair.sum");
            row.understood("score", sum.toString());
            return sum;
        }
        if (complete && sum != null && score.intValue() != sum) {
            row.problem("score", Problem.error("intake.rating.sum", who, score, sum));
        }
        return score;
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

    private Grade byScore(RowReader row, int score) {
        Grade grade = scheme.gradeOf(score);
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

    private void check(RowReader row, String who, Judged judged) {
        if (judged.grade() == null) {
            if (!row.refused()) {
                row.problem(gradeColumn(row), Problem.error("intake.rating.none", who));
            }
            return;
        }
        if (!judged.grade().rated()) {
            return;
        }
        Words words = judged.words();
        if (scheme != null && judged.score() != null && words.override() == null) {
            Grade due = scheme.gradeOf(judged.score());
            if (due != judged.grade()) {
                row.problem(
                        gradeColumn(row),
                        Problem.explain(
                                "intake.rating.threshold",
                                who,
                                judged.score(),
                                due.label(),
                                judged.grade().label()));
            }
        }
        if (judged.grade() == Grade.UNCLEAN && words.problem() == null) {
            row.problem("problem", Problem.explain("intake.rating.noProblem", who));
        }
        if (words.plaque() && judged.grade() != Grade.CLEAN) {
            row.problem(
                    "plaque", Problem.explain("intake.rating.plaque", who, judged.grade().label()));
        }
    }
}
