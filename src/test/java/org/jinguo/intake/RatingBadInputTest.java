package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinguo.intake.IntakeRoom.row;
import static org.jinguo.intake.IntakeRoom.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.RoundEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a rating sheet that can not be taken: named with the household, and alone. */
class RatingBadInputTest {

    private static final Period Q4 = Period.quarter(2019, 4);
    private static final List<Object> HEAD = row("序号", "村民小组", "户主姓名", "门牌", "清洁", "较清洁", "不清洁", "存在问题", "备注");

    @TempDir
    Path folder;

    private IntakeRoom room;

    @BeforeEach
    void open() {
        room = new IntakeRoom(folder);
        room.apply(sheet(
                "first.xlsx",
                row(1, "下祝组", "祝水根", "1", "√"),
                row(2, "下祝组", "周建华", "2", null, "√"),
                row(3, "上祝组", "吴有清", "3", "√")));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Path sheet(String name, List<?>... rows) {
        List<List<Object>> all = rows(row(IntakeRoom.TITLE), HEAD);
        all.addAll(rows(rows));
        return room.file(name, all);
    }

    private Area village() {
        return room.data().areas().tree().byCode("361103102200").orElseThrow();
    }

    private RatingRound round() {
        return room.data().ratings().round(Q4).orElseThrow();
    }

    private List<String> reasons(FileReport report) {
        return report.refusals().stream().map(Refusal::reason).toList();
    }

    private Rating of(String head) {
        Household house = room.data().ratings().households(village().id()).stream()
                .filter(h -> h.headName().equals(head))
                .findFirst()
                .orElseThrow();
        return room.data().ratings().sheet(village(), round()).stream()
                .filter(r -> r.householdId() == house.id())
                .findFirst()
                .orElseThrow();
    }

    private void closeRound() {
        room.data()
                .change(
                        "封存",
                        edit -> new RoundEdits(edit, room.data().ratings())
                                .close(round(), village(), LocalDate.of(2020, 1, 5)));
    }

    private void reopen() {
        room.data()
                .change(
                        "重开",
                        edit -> new RoundEdits(edit, room.data().ratings())
                                .reopen(round(), village(), LocalDate.of(2020, 1, 6), "漏了一户"));
    }

    @Test
    void everyBadRowIsNamedAndNothingElseIsHeldUp() {
        FileReport report = room.apply(sheet(
                "bad.xlsx",
                row(1, "下祝组", "祝水根", "1", "√", "√"),
                row(2, "下祝组", "周建华", "2"),
                row(3, "下祝组", "吴有清", "3", "√"),
                row(4, "下祝组", "徐春生", "4", "√"),
                row(5, "下祝组", "徐春生", "4", null, "√"),
                row(6, "上祝组", "吴有清", "3", null, "√")));
        assertThat(reasons(report))
                .containsExactly(
                        "下祝组祝水根(1)勾选了 2 个等次。三项只能选一项，请改正。",
                        "下祝组周建华(2)没有等次，也没有写原因。请补上等次；没有评的，请在备注里写明“外出”或“空挂户”。",
                        "吴有清(3)登记在上祝组，这张表写在下祝组。请改正小组；确实搬了组的，先在“住户”里迁过去再导入。",
                        "下祝组徐春生这一户在第 6 行已经有了，同一户只填一行。请删去一行。");
        assertThat(report.counts()).isEqualTo(new Counts(6, 1, 1, 0, 4));
        assertThat(of("吴有清").grade()).isEqualTo(Grade.FAIR);
        assertThat(of("祝水根").grade()).isEqualTo(Grade.CLEAN);
    }

    @Test
    void aClosedRoundTakesOnlyWhatItSaysAlready() {
        closeRound();
        String before = room.data().digest();
        FileReport report = room.apply(sheet(
                "closed.xlsx",
                row(1, "下祝组", "祝水根", "1", "√"),
                row(2, "下祝组", "周建华", "2", "√"),
                row(3, "新桥组", "郑志明", "9", "√")));
        assertThat(reasons(report))
                .containsExactly(
                        "下祝组周建华(2)没有收：富山村2019年第四季度已封存。确要改，先在“评选期”里重开再导入。",
                        "新桥组郑志明(9)没有收：富山村2019年第四季度已封存。确要改，先在“评选期”里重开再导入。");
        assertThat(report.counts()).isEqualTo(new Counts(3, 0, 0, 1, 2));
        assertThat(room.data().digest()).isEqualTo(before);
    }

    @Test
    void whatComesAfterReopeningIsLate() {
        closeRound();
        reopen();
        room.apply(sheet(
                "late.xlsx",
                row(1, "下祝组", "祝水根", "1", "√"),
                row(2, "下祝组", "周建华", "2", "√"),
                row(3, "上祝组", "徐春生", "8", "√")));
        assertThat(List.of(of("祝水根").late(), of("周建华").late(), of("徐春生").late()))
                .containsExactly(false, true, true);
    }

    @Test
    void aPlaqueStaysWithWhoStaysClean() {
        room.data()
                .change(
                        "挂牌",
                        edit -> List.of("祝水根", "吴有清")
                                .forEach(n ->
                                        edit.put(Ledgers.RATING, Ledgers.RATING.with(of(n), Map.of("plaque", true)))));
        List<List<Object>> next = new ArrayList<>();
        next.add(row("洋口镇富山村2020年第一季度清洁家庭评选花名册"));
        next.add(HEAD);
        next.add(row(1, "下祝组", "祝水根", "1", "√"));
        next.add(row(2, "下祝组", "周建华", "2", "√"));
        next.add(row(3, "上祝组", "吴有清", "3", null, "√"));
        room.apply(room.file("next.xlsx", next));
        RatingRound q1 = room.data().ratings().round(Period.quarter(2020, 1)).orElseThrow();
        assertThat(room.data().ratings().sheet(village(), q1))
                .extracting(Rating::plaque)
                .containsExactly(true, false, false);
    }
}
