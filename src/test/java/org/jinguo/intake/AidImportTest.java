package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinguo.intake.IntakeRoom.row;
import static org.jinguo.intake.IntakeRoom.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AidImportTest {

    private static final String WOMAN = "36119919650312402X";
    private static final String CHILD = "361199200809150182";

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

    private List<AidPayment> payments() {
        List<Long> all = room.data().areas().tree().all().stream().map(Area::id).toList();
        return room.data().aid().ofVillages(all);
    }

    private static List<List<Object>> women(String occasion, Object amount, Object account) {
        return rows(
                row("洋口镇2019年“" + occasion + "”贫困妇女救助花名册"),
                row("填报单位（盖章）：洋口镇妇联", null, "填报时间：2019年3月6日"),
                row("序号", "乡镇", "村(社区)", "姓名", "身份证号", "困难类型", "家庭困难情况", "救助金额(元)", "收款信息", null, null, "联系电话"),
                row(null, null, null, null, null, null, null, null, "户名", "开户行", "账(卡)号"),
                row(1, "洋口镇", "富山村", "李翠英", WOMAN, "低保", "常年患病", amount, "李翠英", "农商行", account, 19900001234L));
    }

    @Test
    void takesAPaymentOnceAndTheSameFileAgainAsSame() {
        Path file = room.file("洋口镇贫困妇女救助花名册.xlsx", women("三八", "1,000元", null));
        FilePlan plan = room.plan(file);
        assertThat(plan.form()).contains(Form.of("R08"));
        assertThat(plan.period()).contains(Period.year(2019));
        assertThat(room.apply(file).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        AidPayment paid = payments().get(0);
        assertThat(paid.amount()).isEqualTo(100_000);
        assertThat(paid.batch()).isEqualTo("三八");
        assertThat(paid.paidOn()).isEqualTo(LocalDate.of(2019, 3, 6));
        assertThat(room.apply(file).counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "洋口镇2019年贫困妇女救助花名册,填报时间：2020年1月8日,2019-12-31",
        "洋口镇2019年第三季度贫困妇女救助花名册,填报时间：2019年10月3日,2019-09-30",
        "洋口镇2019年第三季度贫困妇女救助花名册,填报时间：2019年9月20日,2019-09-20",
        "洋口镇2019年第三季度贫困妇女救助花名册,填报单位：洋口镇妇联,2019-09-30",
        "洋口镇2019年“三八”贫困妇女救助花名册,填报时间：2019年4月2日,2019-04-02"
    })
    void neverMovesAPaymentOutOfThePeriodOfTheTitle(String title, String date, LocalDate day) {
        List<List<Object>> rows = women("三八", 1000, null);
        rows.set(0, row(title));
        rows.set(1, row(date));
        room.apply(room.file("a.xlsx", rows));
        assertThat(payments()).extracting(AidPayment::paidOn).containsExactly(day);
        assertThat(room.apply(room.file("a.xlsx", rows)).counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
    }

    @Test
    void knowsAPaymentAgainInAReturnOfTheWholeYear() {
        room.apply(room.file("a.xlsx", women("三八", 1000, null)));
        List<List<Object>> rows = women("三八", 1000, null);
        rows.set(0, row("洋口镇2019年贫困妇女救助花名册"));
        rows.set(1, row("填报时间：2020年1月8日"));
        assertThat(room.apply(room.file("b.xlsx", rows)).counts()).isEqualTo(new Counts(1, 0, 0, 1, 0));
        assertThat(payments()).extracting(AidPayment::batch).containsExactly("三八");
        assertThat(payments()).extracting(AidPayment::paidOn).containsExactly(LocalDate.of(2019, 3, 6));
    }

    @Test
    void refusesTheSameProgrammeTwiceAYear() {
        room.apply(room.file("a.xlsx", women("三八", 1000, null)));
        FileReport report = room.apply(room.file("b.xlsx", women("重阳", 1000, null)));
        assertThat(report.refusals())
                .containsExactly(new Refusal("D5", "李翠英本年已领贫困妇女救助（2019年三八，1,000.00 元）。同一人同一年只发一次，请核对是否重复。"));
    }

    @Test
    void takesTheRowWithoutAnAccountThatLostItsLastDigits() {
        FileReport report = room.apply(room.file("a.xlsx", women("三八", 1000, 6.29979E18)));
        assertThat(report.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        assertThat(payments().get(0).acctNo()).isNull();
    }

    @Test
    void refusesAPaymentOfNothing() {
        FileReport report = room.apply(room.file("a.xlsx", women("三八", 0, null)));
        assertThat(report.refusals()).containsExactly(new Refusal("H5", "金额是 0。请填上发放的金额。"));
    }

    @Test
    void keepsChildAndGuardianApart() {
        List<List<Object>> rows = rows(
                row("洋口镇2019年“六一”贫困(困境)儿童救助花名册"),
                row("填报时间：2019.05.28"),
                row("序号", "乡镇", "村", "儿童姓名", "身份证号码", "儿童类别", "监护人", null, null, null, "救助金额（元）", "备注"),
                row(null, null, null, null, null, null, "姓名", "与儿童关系", "身份证号码", "联系电话"),
                row(1, "洋口镇", "富山村", "祝欣怡", CHILD, "留守", "李翠英", "祖母", WOMAN, "19900001234", 800, null));
        Path file = room.file("儿童.xls", rows);
        assertThat(room.plan(file).form()).contains(Form.of("R09"));
        assertThat(room.apply(file).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        AidPayment paid = payments().get(0);
        assertThat(paid.guardianName()).isEqualTo("李翠英");
        assertThat(paid.guardianIdNo()).isEqualTo(WOMAN);
        assertThat(paid.guardianPhone()).isEqualTo("19900001234");
        assertThat(room.data().people().all()).hasSize(1);
    }

    @Test
    void paysTheTwoCancersOnceInALife() {
        List<List<Object>> rows = rows(
                row("洋口镇2019年第1批(4月)农村贫困母亲“两癌”救助花名册"),
                row("填报时间：2019年4月18日"),
                row("序号", "村", "姓名", "身份证号码", "病种", "分期(病理)", "确诊时间", "是否曾获“两癌”救助", "救助金额(元)"),
                row(1, "富山村", "李翠英", WOMAN, "宫颈癌", "ⅡB", "2018.11.2", "否", 10000));
        assertThat(room.apply(room.file("a.xlsx", rows)).counts().created()).isEqualTo(1);
        rows.set(0, row("洋口镇2020年第1批农村贫困母亲“两癌”救助花名册"));
        assertThat(room.apply(room.file("b.xlsx", rows)).refusals().get(0).reason())
                .startsWith("李翠英已领过“两癌”救助（2019年第1批");
    }

    @Test
    void readsTheStudentsOfTheSpringBud() {
        List<List<Object>> rows = rows(
                row("“春蕾计划”资助学生花名册（2019年）"),
                row("序号", "乡镇", "村(社区)", "学生姓名", "身份证号码", "学段", "就读（录取）学校", "家长姓名", "家长联系电话", "资助金额(元)", "资助方"),
                row(1, "洋口镇", "富山", "祝欣怡", CHILD, "初中", "洋口镇中学", "李翠英", "19900001234", "壹仟元", "爱心人士"));
        FileReport report = room.apply(room.file("春蕾.xlsx", rows));
        assertThat(report.form()).isEqualTo(Form.of("R11").label());
        assertThat(report.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        assertThat(report.notes()).hasSize(2);
        assertThat(payments().get(0).paidOn()).isNull();
    }
}
