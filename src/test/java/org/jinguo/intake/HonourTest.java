package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinguo.intake.IntakeRoom.row;
import static org.jinguo.intake.IntakeRoom.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jinguo.figures.Figures;
import org.jinguo.model.campaign.Honour;
import org.jinguo.model.field.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HonourTest {

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

    private List<Honour> all() {
        return room.data().readers().all(Honour.LEDGER);
    }

    private long figure(String code, int year) {
        Figures figures = new Figures(room.data());
        return figures.value(
                        code,
                        Period.year(year),
                        room.data().areas().tree().home().orElseThrow())
                .amount();
    }

    private Path recommended(String subject) {
        return room.file(
                "推荐.xlsx",
                rows(
                        row("洋口镇2019年“最美家庭”推荐汇总表"),
                        row("填报单位（盖章）：洋口镇妇联", null, "填报时间：2019年4月2日"),
                        row("序号", "推荐单位", "推荐称号", "级别", "对象类别", "家庭(个人、集体)名称", "姓名(户主/负责人)", "联系电话", "主要事迹(100字内)"),
                        row(1, "富山村", "“最美家庭”", "市级", "家庭", subject, "祝晓兰", "19900000001", "孝老爱亲")));
    }

    private Path awarded(Object day) {
        return room.file(
                "荣誉.xlsx",
                rows(
                        row("洋口镇2019年获得荣誉登记(统计)表"),
                        row("填报单位（盖章）：洋口镇妇联"),
                        row("序号", "荣誉称号", "授予级别", "获奖对象", "对象类别", "所在单位", "授予单位", "授予时间"),
                        row(1, "最美家庭", "市", "祝晓兰家庭", "家庭", "富山村", "上饶市妇联", day)));
    }

    @Test
    void anAwardIsTheRecommendationThatCameBefore() {
        assertThat(room.apply(recommended("祝晓兰家庭")).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        assertThat(all().get(0).recommendedOn()).isEqualTo(LocalDate.of(2019, 4, 2));
        assertThat(figure("B-06", 2019)).isZero();
        assertThat(figure("R17.n", 2019)).isEqualTo(1);
        assertThat(room.apply(awarded("2019.5.15")).counts()).isEqualTo(new Counts(1, 0, 1, 0, 0));
        Honour one = all().get(0);
        assertThat(one.awardedOn()).isEqualTo(LocalDate.of(2019, 5, 15));
        assertThat(one.level()).isEqualTo("市");
        assertThat(one.org()).isNull();
        assertThat(one.deed()).isEqualTo("孝老爱亲");
        assertThat(figure("B-06", 2019)).isEqualTo(1);
        assertThat(figure("B-07", 2019)).isZero();
    }

    @Test
    void anHonourOfAnotherYearIsAnotherOne() {
        room.apply(awarded("2018.5.15"));
        assertThat(room.apply(awarded("2019.5.15")).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        assertThat(figure("B-06", 2018)).isEqualTo(1);
        assertThat(figure("B-06", 2019)).isEqualTo(1);
    }

    @Test
    void aLevelThatNoFigureCountsIsRefused() {
        Path file = room.file(
                "荣誉.xlsx",
                rows(
                        row("洋口镇2019年获得荣誉登记(统计)表"),
                        row("序号", "荣誉称号", "授予级别", "获奖对象", "对象类别", "所在单位", "授予时间"),
                        row(1, "最美家庭", "片区", "祝晓兰家庭", "家庭", "富山村", "2019.5.15")));
        FileReport report = room.apply(file);
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0, 0, 1));
        assertThat(report.refusals().get(0).reason()).contains("级别没有“片区”这一项");
    }
}
