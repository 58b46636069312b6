package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinguo.intake.IntakeRoom.TITLE;
import static org.jinguo.intake.IntakeRoom.row;
import static org.jinguo.intake.IntakeRoom.rows;

import java.nio.file.Path;
import java.util.List;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.workbook.PlainSheet;
import org.jinguo.workbook.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingImportTest {

    @TempDir
    Path folder;

    private IntakeRoom room;

    @BeforeEach
    void open() {
        room = new IntakeRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static final List<Object> FIRST = row(
            "序号", "村民小组", "户主姓名", "门牌号", "家庭人口", "评分", null, null, null, null, null, "总分", "评定等次", null, null, "是否挂牌",
            "存在问题", "户主签字", "备注");
    private static final List<Object> SECOND = row(
            null,
            null,
            null,
            null,
            null,
            "门前三包(20)",
            "庭院(20)",
            "客厅(15)",
            "卧室(15)",
            "厨房(15)",
            "厕所(15)",
            null,
            "清洁",
            "较清洁",
            "不清洁");

    private static List<Object> scored(Object seq, String head, Object... rest) {
        Object[] cells = new Object[19];
        cells[0] = seq;
        cells[1] = "下祝组";
        cells[2] = head;
        cells[3] = seq + "号";
        System.arraycopy(rest, 0, cells, 4, rest.length);
        return row(cells);
    }

    private List<List<Object>> variantA() {
        return rows(
                row("附件2："),
                row(TITLE),
                row("填报单位（盖章）：洋口镇富山村妇联", null, "填报时间：2019年12月20日"),
                row("村(社区)：富山村    评选时间：2019年第四季度    评选小组成员："),
                FIRST,
                SECOND,
                scored(1, "祝  水根", 4, 19, 18, 14, 14, 14, 14, 93, "√", null, null, "√"),
                scored(2, "周建华", 3, 15, 15, 11, 11, 11, 11, 74, null, "√"),
                FIRST,
                SECOND,
                scored(3, "祝金福", 2, 8, 8, 6, 6, 6, 6, 40, null, null, "√", null, "庭院杂物"),
                scored(
                        4, "吴有清", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        "外出"),
                row("合计", null, null, null, 9),
                row("评选小组成员签字：        村妇联主席：        日期："),
                row("注：本表为演示数据。"));
    }

    private List<Rating> ratings() {
        Area village = room.data().areas().tree().byCode("361103102200").orElseThrow();
        return room.data()
                .ratings()
                .sheet(
                        village,
                        room.data().ratings().round(Period.quarter(2019, 4)).orElseThrow());
    }

    @Test
    void readsScoresAndTicksUnderTwoHeadingRowsRepeatedLater() {
        FilePlan plan = room.plan(room.file("r05.xlsx", variantA()));
        assertThat(plan.form()).contains(Form.of("R05"));
        assertThat(plan.variant()).isEqualTo("A");
        assertThat(plan.headingRows()).containsExactly(5, 6);
        assertThat(plan.period()).contains(Period.quarter(2019, 4));
        assertThat(plan.villages()).containsExactly("洋口镇富山村");
        assertThat(plan.newGroups()).containsExactly("洋口镇富山村下祝组");
        assertThat(plan.counts()).isEqualTo(new Counts(4, 4, 0, 0, 0));
        assertThat(plan.rows().get(0).repairs())
                .extracting(Repair::cell, Repair::from, Repair::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("C7", "祝  水根", "祝水根"));
        assertThat(plan.rows().get(0).understood()).containsEntry("总分", "93");
    }

    @Test
    void writesOneChangeThatIsTakenBackAndSameTheSecondTime() {
        String before = room.data().digest();
        Path file = room.file("r05.xlsx", variantA());
        FileReport report = room.apply(file);
        assertThat(report.change().orElseThrow().detail()).isEqualTo("读入 4 行：新增 4，更新 0，相同 0，没收 0");
        assertThat(ratings())
                .extracting(Rating::grade)
                .containsExactlyInAnyOrder(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN, Grade.UNRATED);
        assertThat(room.apply(file).counts()).isEqualTo(new Counts(4, 0, 0, 4, 0));
        assertThat(room.apply(file).change()).isEmpty();
        room.data().undo();
        assertThat(room.data().digest()).isEqualTo(before);
    }

    @Test
    void plansAnewWhenTheDataMoved() {
        Path file = room.file("r05.xlsx", variantA());
        FilePlan early = room.plan(file);
        room.apply(file);
        FileReport late = room.intake().apply(early, org.jinguo.config.Progress.NONE);
        assertThat(late.counts()).isEqualTo(new Counts(4, 0, 0, 4, 0));
    }

    @Test
    void readsAGradeAsOneWordWithMergedGroups() {
        List<List<Object>> rows = rows(
                row("富山村清洁家庭评选花名册四季度 2019年"),
                row("序号", "小组", "户主", "等次", "备注"),
                row(1, "1组", "祝水根", "清洁", null),
                row(2, null, "周建华", "较清洁户", null),
                row(3, "第二组", "祝金福", "不清洁", null),
                row(4, "2组", "吴有清", "未评", "空挂户"));
        PlainSheet sheet = PlainSheet.of("Sheet1", rows).merged(List.of(new Region(2, 3, 1, 1)));
        FilePlan plan = room.plan(room.file("富山村.xls", sheet));
        assertThat(plan.variant()).isEqualTo("B");
        assertThat(plan.counts()).isEqualTo(new Counts(4, 4, 0, 0, 0));
        assertThat(plan.newGroups()).hasSize(2);
    }

    @Test
    void readsTicksOnlyAndKeepsScoresThatWereKnown() {
        room.apply(room.file("r05.xlsx", variantA()));
        List<List<Object>> rows = rows(
                row(TITLE),
                row("序号", "组别", "户主", "评定等次", null, null),
                row(null, null, null, "清洁", "较清洁", "不清洁"),
                row(1, "下祝", "祝水根", "✓", null, null),
                row(2, "下祝小组", "周建华", 1, null, null));
        FilePlan plan = room.plan(room.file("c.xlsx", rows));
        assertThat(plan.variant()).isEqualTo("C");
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 1, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "√,√,,93,M7,下祝组祝水根(1号)勾选了 2 个等次。三项只能选一项，请改正。",
        "√,,,90,L7,下祝组祝水根(1号)：总分填 90，各项相加是 93。请核对各项得分和总分。",
    })
    void refusesWhatCannotBeTold(String a, String b, String c, int score, String cell, String reason) {
        List<List<Object>> rows = rows(
                row(TITLE),
                row("一"),
                row("二"),
                row("三"),
                FIRST,
                SECOND,
                scored(1, "祝水根", 4, 19, 18, 14, 14, 14, 14, score, a, b, c));
        FileReport report = room.apply(room.file("x.xlsx", rows));
        assertThat(report.refusals()).containsExactly(new Refusal(cell, reason));
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0, 0, 1));
        assertThat(report.change()).isEmpty();
    }

    @Test
    void refusesTooManyPointsAHouseholdTwiceAndOneWithoutGrade() {
        List<List<Object>> rows = rows(
                row(TITLE),
                FIRST,
                SECOND,
                scored(1, "祝水根", 4, 21, 18, 14, 14, 14, 14, 95, "√"),
                scored(2, "周建华", 3, 15, 15, 11, 11, 11, 11, 74, null, "√"),
                scored(2, "周建华", 3, 15, 15, 11, 11, 11, 11, 74, null, "√"),
                scored(4, "吴有清", 2));
        assertThat(room.plan(room.file("x.xlsx", rows)).rows())
                .filteredOn(r -> r.outcome() == Outcome.REFUSED)
                .extracting(r ->
                        r.problems().get(0).cell() + " " + r.problems().get(0).sentence())
                .containsExactly(
                        "F4 下祝组祝水根(1号)：门前三包得 21 分，满分 20 分，多了 1 分。请核对。",
                        "C6 下祝组周建华这一户在第 5 行已经有了，同一户只填一行。请删去一行。",
                        "M7 下祝组吴有清(4号)没有等次，也没有写原因。请补上等次；没有评的，请在备注里写明“外出”或“空挂户”。");
    }

    @Test
    void asksForAnExplanationWhereScoreAndGradeDiffer() {
        List<List<Object>> rows = rows(row(TITLE), FIRST, SECOND, scored(1, "祝水根", 4, 15, 15, 11, 11, 11, 11, 74, "√"));
        PlanRow planned = room.plan(room.file("x.xlsx", rows)).rows().get(0);
        assertThat(planned.outcome()).isEqualTo(Outcome.NEW);
        assertThat(planned.problems())
                .extracting(CellProblem::sentence)
                .containsExactly("下祝组祝水根(1号)：总分 74 应为“较清洁户”，评的是“清洁户”。请改等次，或写明改判理由。");
    }

    @Test
    void asksWhichRoundWhenNothingTellsIt() {
        List<List<Object>> rows = rows(row("富山村清洁家庭评选花名册"), row("序号", "小组", "户主", "等次"), row(1, "1组", "祝水根", "清洁"));
        FilePlan plan = room.plan(room.file("x.xlsx", rows));
        assertThat(plan.problemSentence()).startsWith("看不出这张表是哪一期的");
        assertThat(plan.counts()).isEqualTo(Counts.NONE);
    }
}
