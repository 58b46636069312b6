package org.jinguo.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.figures.Figures;
import org.jinguo.figures.SampleData;
import org.jinguo.figures.YearData;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.AnnualGrade;
import org.jinguo.model.rating.Grade;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** K40–K45 of R05 and K50–K55 of R06, each with its amounts and what to do. */
class RatingChecksTest {

    @TempDir
    Path folder;

    private YearData year;
    private Area village;
    private String name;

    @BeforeEach
    void rate() {
        year = YearData.on("2019-12-20", folder);
        village = year.village(1, 6);
        name = village.name();
        year.rate(village, 3, "CCCCCU");
        year.rate(village, 4, "CCCCCU");
    }

    @AfterEach
    void close() {
        year.close();
    }

    private List<String> found(String code, Period period, Area unit) {
        return new ReturnChecks(year.data(), new Figures(year.data()))
                .run(code, period, unit).stream()
                        .map(f -> f.level() + " " + f.rule() + " " + f.unit().name() + "：" + f.text())
                        .toList();
    }

    private List<String> roster() {
        return found("R05", SampleData.Q4, village);
    }

    private List<String> summary() {
        return found("R06", SampleData.Q4, year.town());
    }

    @Test
    void aSoundRoundHasNothingToMend() {
        assertThat(roster()).isEmpty();
        assertThat(summary()).isEmpty();
    }

    /** Each village fills R05 and R07 for itself: above it, the checks go through all of them. */
    @Test
    void aTownshipHearsWhatItsVillagesHaveToMend() {
        year.correct(village, 4, 0, points(90, 25, 20, 15, 15, 15, 0));
        assertThat(found("R05", SampleData.Q4, year.town())).isEqualTo(roster()).hasSize(1);
        assertThat(found("R07", SampleData.Q4, year.town())).isEmpty();
    }

    @Test
    void tellsPointsThatCannotBe() {
        year.correct(village, 4, 0, points(90, 25, 20, 15, 15, 15, 0));
        year.correct(village, 4, 1, points(92, 20, 20, 15, 15, 15, 5));
        assertThat(roster())
                .containsExactly(
                        "ERROR K40 1组：1组户主1(1)：门前三包得 25 分，满分 20 分，多了 5 分。请核对。",
                        "ERROR K40 2组：2组户主2(2)：总分填 92，各项相加是 90。请核对各项得分和总分。");
    }

    private static Map<String, Object> points(int score, int... items) {
        Map<String, Object> values = new HashMap<>();
        values.put("score", score);
        for (int i = 0; i < items.length; i++) {
            values.put("item" + (i + 1), items[i]);
        }
        return values;
    }

    @Test
    void tellsWhoWasLeftOutAndWhyIsMissing() {
        year.rate(village, 4, "CC-C-X");
        Map<String, Object> noReason = new HashMap<>();
        noReason.put("reason", null);
        year.correct(village, 4, 5, noReason);
        assertThat(roster())
                .containsExactly(
                        "ERROR K41 1组：1组 有 2 户没有等次，也没有写未评原因：户主3、户主5。请补评，或写明外出、空挂户。",
                        "ERROR K41 2组：2组户主6(6)：未评没有写原因。请写明外出、空挂户等。");
    }

    @Test
    void tellsGradesAgainstTheThresholdsUnlessAReasonIsGiven() {
        year.correct(village, 4, 0, Map.of("score", 72));
        year.correct(village, 4, 1, Map.of("score", 72, "overrideReason", "集体复议"));
        assertThat(roster()).containsExactly("EXPLAIN K42 1组：1组户主1(1)：总分 72 应为“较清洁户”，评的是“清洁户”。请改等次，或写明改判理由。");
    }

    @Test
    void tellsMissingProblemsPlaquesAndNamesakes() {
        year.correct(village, 4, 5, Map.of("problem", "", "plaque", true));
        year.put(village, 2, Map.of("headName", "户主1", "doorNo", ""));
        year.put(village, 0, Map.of("doorNo", ""));
        assertThat(roster())
                .containsExactly(
                        "EXPLAIN K44 1组：1组有 2 户户主都叫户主1，门牌也一样或没有填。请填门牌加以区别，重复的请合并。",
                        "EXPLAIN K43 2组：2组户主6(6)评为不清洁户，还没有填存在问题。请补上。",
                        "EXPLAIN K43 2组：2组户主6(6)评为不清洁户，不能挂牌，挂牌只限清洁户。请摘牌，或核对等次。");
    }

    @Test
    void tellsAHouseholdThatWasRatedWhereItWentToo() {
        Area other = year.village(2, 1);
        year.rate(other, 4, "U");
        long into = year.houses(other).get(0).id();
        year.put(village, 1, Map.of("intoId", into, "validTo", LocalDate.of(2019, 11, 1)));
        assertThat(roster()).containsExactly("ERROR K45 2组：2组户主2(2)：已并入或迁到" + other.name() + "户主1，两处本期都评了。请只留一处。");
    }

    @Test
    void asksAboutALeapAndLeavesOutWhatCannotBeCompared() {
        year.rate(village, 4, "CCCFFU");
        Area fresh = year.village(2, 2);
        year.rate(fresh, 4, "CU");
        assertThat(summary())
                .containsExactly(
                        "EXPLAIN K54 " + name + "：清洁户上季 5 户，本季 3 户，增减 -2 户，超过两成。请写明原因。",
                        "HINT K55 洋口镇：1 个村上季没有评定，不算增减：" + fresh.name() + "。");
    }

    @Test
    void saysByWhichHouseholdsAReopenedRoundChanged() {
        year.close(village, 4);
        year.reopen(village, 4, "录错一户");
        year.correct(village, 4, 0, Map.of("grade", Grade.FAIR, "plaque", false));
        assertThat(summary())
                .containsExactly("HINT K52 "
                        + name
                        + "：2019年第四季度的评定于 2019-12-20 重开（录错一户），封存后的改动：清洁户 −1、较清洁户 +1、挂牌"
                        + " −1。共 1 户：1组 户主1 清洁→较清洁。");
    }

    @Test
    void asksToSendAgainWhatWasCorrectedAfterItWasExported() {
        year.close(village, 4);
        year.reopen(village, 4, "录错一户");
        year.correct(village, 4, 0, Map.of("grade", Grade.FAIR, "plaque", false));
        SentReturns sent = new SentReturns(year.data());
        sent.record(List.of("R06"), SampleData.Q4, year.town(), LocalDate.of(2019, 12, 20));
        assertThat(summary()).noneMatch(f -> f.startsWith("EXPLAIN"));
        year.correct(village, 4, 1, Map.of("grade", Grade.UNCLEAN, "plaque", false));
        assertThat(summary()).contains("EXPLAIN K52 洋口镇：这张表 2019-12-20 导出过，之后又更正了 1 户：2组 户主2" + " 清洁→不清洁。请重新导出报送。");
        sent.record(List.of("R06"), SampleData.Q4, year.town(), LocalDate.of(2019, 12, 20));
        assertThat(summary()).noneMatch(f -> f.startsWith("EXPLAIN K52"));
    }

    @Test
    void saysWhichRoundsAYearTakes() {
        Area behind = year.village(2, 2);
        year.rate(behind, 4, "C-");
        Area slow = year.village(3, 2);
        year.rate(slow, 3, "CU");
        assertThat(found("R06", SampleData.YEAR, year.town()))
                .contains(
                        "EXPLAIN K52 洋口镇：1 个村本期没有有效的评定（没有封存，也没有评完），先按最后一轮评定算：" + behind.name() + "。请评完或封存。",
                        "HINT K52 洋口镇：1 个村取2019年第三季度的评定：" + slow.name() + "。",
                        "HINT K52 洋口镇：2 个村取2019年第四季度的评定：" + name + "、" + behind.name() + "。");
        year.count(AnnualGrade.EVER_CLEAN);
        assertThat(found("R06", SampleData.YEAR, year.town())).contains("HINT K52 洋口镇：全年等次取各轮有效评定中最好的一次（见评选期的设置）。");
    }
}
