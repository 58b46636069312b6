package org.jinguo.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Office;
import org.jinguo.figures.SampleData;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnChecksTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private Figures figures;

    @BeforeEach
    void open() {
        data = SampleData.open(folder);
        figures = new Figures(data);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private List<String> found(String code) {
        return new ReturnChecks(data, figures)
                .run(code, SampleData.Q4, SampleData.town(data)).stream()
                        .map(f -> f.level() + " " + f.rule() + " " + f.unit().name() + " " + f.text())
                        .toList();
    }

    private Office office(String name) {
        return figures.offices(SampleData.Q4, SampleData.town(data)).stream()
                .filter(o -> o.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Rating rating(String head) {
        Household house = data.ratings().households(SampleData.fushan(data).id()).stream()
                .filter(h -> h.headName().equals(head))
                .findFirst()
                .orElseThrow();
        return data
                .ratings()
                .sheet(SampleData.fushan(data), figures.round(SampleData.Q4).orElseThrow())
                .stream()
                .filter(r -> r.householdId() == house.id())
                .findFirst()
                .orElseThrow();
    }

    private void change(BiConsumer<DataFolder, Edit> work) {
        data.change("改", edit -> work.accept(data, edit));
    }

    @Test
    void asksAboutGroupsWithoutALeader() {
        assertThat(found("R02")).containsExactly("EXPLAIN K20 中心街社区 尚有 1 个小组未配备（2 个小组中已配备 1 个）。请补配，或写明原因。");
    }

    @Test
    void findsNothingInSoundLeaders() {
        assertThat(found("R01")).isEmpty();
    }

    @Test
    void tellsAMergedLeaderOfOneGroup() {
        Office office = office("郑小兰");
        change((d, edit) ->
                edit.put(Ledgers.LEADER, Ledgers.LEADER.with(office.term(), "electMode", ElectMode.MERGED)));
        assertThat(found("R01")).containsExactly("ERROR K11 富山村 郑小兰 只负责 1 个小组，推选方式却是合并推选。请改为单独推选，或补上其余小组。");
        assertThat(found("R02")).anyMatch(f -> f.startsWith("ERROR K23 富山村 合并推选涉及 3 个小组"));
    }

    @Test
    void tellsAGroupWithTwoLeaders() {
        Office office = office("郑小兰");
        long group = SampleData.group(data, "上祝组").id();
        change((d, edit) -> edit.add(
                Ledgers.TERM_GROUP, new TermGroup(edit.newId(), office.term().id(), group, null, null)));
        assertThat(found("R01"))
                .filteredOn(f -> f.contains(" K12 "))
                .singleElement()
                .asString()
                .startsWith("ERROR K12 富山村 郑小兰：上祝组已由李翠英负责");
        assertThat(found("R01")).anyMatch(f -> f.startsWith("ERROR K11 富山村 郑小兰 负责 2 个小组"));
    }

    @Test
    void tellsWhatIsMissingInTheClassesOfLeaders() {
        Office office = office("祝金凤");
        change((d, edit) -> edit.put(Ledgers.PERSON, Ledgers.PERSON.with(office.person(), "education", null)));
        assertThat(found("R02")).contains("ERROR K24 中心街社区 文化程度各栏合计 0 人，小组长合计 1 人，差 1 人。请补填小组长的文化程度。");
        assertThat(found("R01")).containsExactly("ERROR K03 中心街社区 第 1 行 祝金凤：文化程度 没有填。请补齐后再上报。");
    }

    @Test
    void tellsPlaquesAtHouseholdsThatAreNotClean() {
        Rating rating = rating("夏德旺");
        change((d, edit) -> edit.put(Ledgers.RATING, Ledgers.RATING.with(rating, "plaque", true)));
        Rating other = rating("祝水根");
        change((d, edit) -> edit.put(Ledgers.RATING, Ledgers.RATING.with(other, "grade", Grade.UNCLEAN)));
        assertThat(found("R06"))
                .anyMatch(f -> f.startsWith("ERROR K51 富山村 挂牌 4 户，多于清洁户 2 户，多 2 户。"))
                .anyMatch(f -> f.startsWith("EXPLAIN K54 富山村 清洁户上季 3 户，本季 2 户，增减 -1 户"));
    }

    @Test
    void asksAboutAUnitWithoutUncleanHouseholds() {
        assertThat(found("R06")).containsExactly("EXPLAIN K53 中心街社区 参评的户里没有不清洁户，请核实后写明情况。");
    }

    @Test
    void tellsMoneyThatIsNotTenThousandEach() {
        AidPayment payment = payment("TWO_CANCERS");
        change((d, edit) -> edit.put(Ledgers.PAYMENT, Ledgers.PAYMENT.with(payment, "amount", 9_000_00L)));
        assertThat(found("R13"))
                .containsExactly(
                        "ERROR K6A 富山村 “两癌”救助金额 9,000.00 元，按每人 10000 元应为 10,000.00 元，差" + " 1,000.00 元。请核对金额。");
    }

    @Test
    void tellsTheSameAidTwiceInAYear() {
        AidPayment payment = payment("POOR_WOMEN");
        change((d, edit) ->
                edit.add(Ledgers.PAYMENT, Ledgers.PAYMENT.with(payment, Map.of("id", edit.newId(), "fund", "慈善"))));
        assertThat(found("R08")).anyMatch(f -> f.startsWith("ERROR K60 富山村 周桂花本年已领贫困妇女救助（2019年春节"));
        assertThat(found("R12")).anyMatch(f -> f.contains("K66") && f.contains("合计 2,000.00 元"));
    }

    private AidPayment payment(String programme) {
        return figures.paid(SampleData.YEAR, SampleData.town(data)).stream()
                .filter(p -> p.programme().code().equals(programme))
                .findFirst()
                .orElseThrow()
                .payment();
    }
}
