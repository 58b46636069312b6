package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinguo.intake.IntakeRoom.row;
import static org.jinguo.intake.IntakeRoom.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaderImportTest {

    private static final String ID_1965 = "36119919650312402X";
    private static final String ID_1975 = "361199197510020661";
    private static final String ID_1990 = "361199199001010042";

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

    private static List<List<Object>> roster(String date, List<?>... leaders) {
        List<List<Object>> rows = rows(
                row("洋口镇富山村妇女小组长花名册"),
                row("填报单位：富山村妇联", null, "填报时间：" + date),
                row("序号", "村(社区)", "负责村民小组", null, "姓名", "出生年月", "文化程度", "身份证号码", "联系电话", "推选方式", "推选时间", "备注"),
                row(null, null, "小组名称", "个数"));
        rows.addAll(rows(leaders));
        rows.add(new ArrayList<>(row("合计", null, null, 3)));
        return rows;
    }

    private static List<Object> leader(String groups, int count, String name, Object id) {
        return row(1, "富山村", groups, count, name, null, "高中", id, 19900001234L, null, "2018年12月", null);
    }

    private List<LeaderTerm> terms() {
        long village =
                room.data().areas().tree().byCode("361103102200").orElseThrow().id();
        return room.data().leaders().terms(List.of(village));
    }

    private Person person(String name) {
        return room.data().people().all().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesLeadersOfOneAndMoreGroups() {
        Path file = room.file(
                "r01.xlsx",
                roster("2019年12月10日", leader("上祝、下祝组", 2, "李 翠英", ID_1965), leader("里坞", 1, "郑秋香", ID_1975)));
        FilePlan plan = room.plan(file);
        assertThat(plan.form()).contains(Form.of("R01"));
        assertThat(plan.headingRows()).containsExactly(3, 4);
        assertThat(plan.newGroups()).hasSize(3);
        assertThat(room.apply(file).counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
        assertThat(terms()).extracting(LeaderTerm::startOn).containsOnly(LocalDate.of(2018, 12, 1));
        assertThat(person("李翠英").birthYm()).isEqualTo("1965.03");
        assertThat(person("李翠英").education()).isEqualTo("高中(中专)");
        assertThat(person("李翠英").phone()).isEqualTo("19900001234");
        assertThat(room.apply(file).counts()).isEqualTo(new Counts(2, 0, 0, 2, 0));
    }

    @Test
    void keepsAWrongCheckCharacterAsPendingAndRefusesANumber() {
        FileReport report = room.apply(room.file(
                "r01.xlsx",
                roster(
                        "2019年12月10日",
                        leader("上祝", 1, "李翠英", "361199196503124021"),
                        leader("下祝", 1, "郑秋香", 3.6119919751002E17))));
        assertThat(report.counts()).isEqualTo(new Counts(2, 1, 0, 0, 1));
        assertThat(report.refusals().get(0).cell()).isEqualTo("H6");
        assertThat(report.refusals().get(0).reason()).contains("存成了数字");
        assertThat(person("李翠英").idState()).isEqualTo(IdState.PENDING);
    }

    @Test
    void allowsAPersonWithoutIdAndWithTheReason() {
        List<Object> without = new ArrayList<>(leader("上祝", 1, "李翠英", null));
        without.set(11, "无身份证");
        room.apply(room.file("r01.xlsx", roster("2019年12月10日", without)));
        assertThat(person("李翠英").idState()).isEqualTo(IdState.NONE);
        assertThat(person("李翠英").noIdReason()).isEqualTo("无身份证");
    }

    @Test
    void endsTheTermOfALeaderWhomTheNewRosterReplaces() {
        room.apply(room.file("a.xlsx", roster("2019年3月1日", leader("上祝", 1, "李翠英", ID_1965))));
        FileReport report = room.apply(room.file("b.xlsx", roster("2019年12月10日", leader("上祝组", 1, "郑秋香", ID_1975))));
        assertThat(report.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        assertThat(report.notes()).anyMatch(n -> n.startsWith("李翠英不在新名册上，上祝由郑秋香接任"));
        assertThat(terms()).extracting(LeaderTerm::endOn).containsExactlyInAnyOrder(LocalDate.of(2019, 12, 9), null);
    }

    @Test
    void anOlderRosterAfterANewerOneFillsThePastAndLeavesThePresent() {
        List<Object> successor = leader("上祝", 1, "郑秋香", ID_1975);
        successor.set(10, "2019年6月");
        room.apply(room.file("b.xlsx", roster("2019年12月10日", successor)));
        Path old = room.file("a.xlsx", roster("2019年3月1日", leader("上祝", 1, "李翠英", ID_1965)));
        FileReport report = room.apply(old);
        assertThat(report.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        assertThat(report.notes()).containsExactly("这份名册比台账旧：上祝从 2019.06.01 起已由郑秋香负责，李翠英的任期到前一天为止。");
        assertThat(terms())
                .extracting(LeaderTerm::personId, LeaderTerm::endOn)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(person("郑秋香").id(), null),
                        org.assertj.core.groups.Tuple.tuple(person("李翠英").id(), LocalDate.of(2019, 5, 31)));
        assertThat(room.apply(old).counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
    }

    @Test
    void refusesAGroupThatAnotherLeaderOfTheSameRosterHas() {
        FileReport report = room.apply(room.file(
                "a.xlsx",
                roster(
                        "2019年12月10日",
                        leader("上祝", 1, "李翠英", ID_1965),
                        leader("上祝组、里坞", 2, "郑秋香", ID_1975),
                        leader("下祝", 2, "周红英", ID_1990))));
        assertThat(report.refusals())
                .containsExactly(
                        new Refusal("C6", "上祝已由李翠英（第 5 行）负责，一个小组只能有一名妇女小组长。请核对；如已换人，请把李翠英（第 5 行）的一并改正。"),
                        new Refusal("D7", "列了 1 个组名，个数填 2。请核对组名和个数。"));
    }

    @Test
    void movesAGroupBetweenTwoListedLeaders() {
        room.apply(room.file(
                "a.xlsx", roster("2019年3月1日", leader("上祝、里坞", 2, "李翠英", ID_1965), leader("下祝", 1, "郑秋香", ID_1975))));
        FileReport report = room.apply(room.file(
                "b.xlsx", roster("2019年12月10日", leader("下祝、里坞", 2, "郑秋香", ID_1975), leader("上祝", 1, "李翠英", ID_1965))));
        assertThat(report.counts()).isEqualTo(new Counts(2, 0, 2, 0, 0));
        assertThat(room.data().verify()).isEmpty();
    }
}
