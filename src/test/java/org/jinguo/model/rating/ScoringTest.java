package org.jinguo.model.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final ScoreScheme SCHEME = new ScoreScheme(1, 2019, "评分细则", 1, 85, 60);
    private static final Scoring SCORING = new Scoring(
            SCHEME,
            List.of(
                    item(1, "室内", 60, false, false),
                    item(2, "室外", 40, false, false),
                    item(3, "垃圾分类", 5, true, false),
                    item(4, "乱倒垃圾", 0, false, true)));

    private static ScoreItem item(int seq, String name, int max, boolean bonus, boolean veto) {
        return new ScoreItem(seq, 1, seq, name, max, bonus, veto);
    }

    private static Integer[] points(Integer... first) {
        return java.util.Arrays.copyOf(first, Scoring.COLUMNS);
    }

    @Test
    void aBonusAddsAndIsNeverMissing() {
        assertThat(SCORING.total(points(50, 33))).contains(83);
        assertThat(SCORING.total(points(50, 33, 5))).contains(88);
        assertThat(SCORING.most()).isEqualTo(100);
        assertThat(SCORING.mostWithBonus()).isEqualTo(105);
    }

    @Test
    void anItemWithoutPointsIsMissing() {
        assertThat(SCORING.total(points(50))).isEmpty();
        assertThat(SCORING.missing(points(50))).extracting(ScoreItem::name).containsExactly("室外");
    }

    @Test
    void aVetoCapsTheGradeAndCountsNoPoints() {
        Integer[] marked = points(58, 38, null, 1);
        assertThat(SCORING.total(marked)).contains(96);
        assertThat(SCORING.grade(96, marked)).isEqualTo(Grade.FAIR);
        assertThat(SCORING.grade(40, marked)).isEqualTo(Grade.UNCLEAN);
        assertThat(SCORING.grade(96, points(58, 38, null, 0))).isEqualTo(Grade.CLEAN);
    }
}
