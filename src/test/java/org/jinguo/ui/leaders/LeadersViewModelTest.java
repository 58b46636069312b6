package org.jinguo.ui.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.Sex;
import org.jinguo.model.place.Area;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RowMapping;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.form.PersonForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadersViewModelTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private LeadersViewModel model;
    private List<Area> groups;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 2);
        Samples.leaders(data);
        groups = data.areas().tree().children(Samples.village(data).id());
        model = new LeadersViewModel(
                data, Background.direct(), Samples.at(data, Samples.village(data)), Samples.status(), Samples.CLOCK);
        model.refresh();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void fillNew(String name, String idNo) {
        PersonForm person = model.form().person();
        person.search().typedProperty().set(name);
        person.entry("idNo").textProperty().set(idNo);
        person.entry("phone").textProperty().set("１９９００００００９９");
    }

    private List<String> problems() {
        return model.problems().stream().map(p -> p.problem().code()).toList();
    }

    private String newest() {
        return data.log().newest(1).stream().map(Change::label).findFirst().orElseThrow();
    }

    private LeaderTerm term(String name) {
        return model.rows().stream()
                .filter(r -> r.person().name().equals(name))
                .findFirst()
                .orElseThrow()
                .term();
    }

    @Test
    void listsLeadersInWalkingOrderAndGroupsWithoutOne() {
        assertThat(model.rows()).extracting(LeaderRow::groupNames).containsExactly("下祝组", "上祝组");
        assertThat(model.uncovered()).extracting(Area::name).containsExactly("里坞组");
    }

    @Test
    void appointsSomeoneNewWithBirthAndSexFromTheCitizenId() {
        model.appointFor(groups.get(2));
        fillNew("郑卫英", Samples.idNo(1980, 5, 6, 128));
        model.save();
        assertThat(problems()).isEmpty();
        assertThat(newest()).isEqualTo("新增 里坞组 妇女小组长 郑卫英");
        assertThat(model.uncovered()).isEmpty();
        Person person = model.rows().get(2).person();
        assertThat(person.birthYm()).isEqualTo("1980.05");
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.idState()).isEqualTo(IdState.RIGHT);
        assertThat(person.phone()).isEqualTo("19900000099");
        assertThat(term("郑卫英").startOn()).isEqualTo(LocalDate.of(2019, 12, 18));
    }

    @Test
    void replacingALeaderEndsHerTermOnTheDayBefore() {
        long before = term("祝翠英").id();
        model.appointFor(groups.get(0));
        fillNew("郑卫英", Samples.idNo(1980, 5, 6, 128));
        model.save();
        assertThat(newest()).isEqualTo("更换 下祝组 妇女小组长为 郑卫英");
        LeaderTerm ended = data.leaders().terms(List.of(Samples.village(data).id())).stream()
                .filter(t -> t.id() == before)
                .findFirst()
                .orElseThrow();
        assertThat(ended.endOn()).isEqualTo(LocalDate.of(2019, 12, 17));
        assertThat(ended.endReason()).isEqualTo("更换");
        data.undo();
        model.refresh();
        assertThat(model.rows()).extracting(r -> r.person().name()).startsWith("祝翠英");
    }

    @Test
    void aLeaderWhoTakesOneMoreGroupKeepsHerTerm() {
        long before = term("祝翠英").id();
        model.appointFor(groups.get(2));
        model.form().person().search().choose(model.rows().get(0).person());
        model.save();
        assertThat(term("祝翠英").id()).isEqualTo(before);
        assertThat(term("祝翠英").electMode()).isEqualTo(ElectMode.MERGED);
        assertThat(model.rows().get(0).groupNames()).isEqualTo("下祝组、里坞组");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        model.appoint();
        model.save();
        assertThat(problems()).contains("field.required", "leader.noGroup");
        assertThat(model.panelProperty().get()).isEqualTo(LeadersViewModel.Panel.APPOINT);
    }

    @Test
    void refusesTheCitizenIdOfSomeoneElse() {
        model.appointFor(groups.get(2));
        fillNew("郑卫英", model.rows().get(0).person().idNo());
        model.save();
        assertThat(problems()).containsExactly("ui.person.idKnown");
    }

    @Test
    void endsATermWithADayAndAReason() {
        model.selectedProperty().set(java.util.Optional.of(model.rows().get(1)));
        model.end();
        model.save();
        assertThat(problems()).containsExactly("ui.leaders.noReason");
        model.ending().endReason().textProperty().set("换届");
        model.save();
        assertThat(newest()).isEqualTo("周春香 离任（上祝组）");
        assertThat(model.uncovered()).extracting(Area::name).containsExactly("上祝组", "里坞组");
    }

    @Test
    void correctsAPhoneWithoutTouchingHerGroups() {
        model.selectedProperty().set(java.util.Optional.of(model.rows().get(0)));
        model.correct();
        model.form().person().entry("phone").textProperty().set("19900000077");
        model.save();
        assertThat(newest()).isEqualTo("修改 祝翠英");
        assertThat(model.rows().get(0).person().phone()).isEqualTo("19900000077");
        assertThat(model.rows().get(0).groupNames()).isEqualTo("下祝组");
    }

    @Test
    void changesCellsOfHerselfAndHerTermAsOneChange() {
        LeaderRow first = model.rows().get(0);
        LeaderRow second = model.rows().get(1);
        List<String> told = new ArrayList<>();
        model.edit(
                "粘贴 2 行",
                Map.of(
                        first, Map.of("phone", "19900000077", "isExec", true),
                        second, Map.of("otherPost", "网格员")),
                () -> told.add("saved"),
                told::add);
        assertThat(told).containsExactly("saved");
        assertThat(newest()).isEqualTo("粘贴 2 行");
        assertThat(model.rows().get(0).person().phone()).isEqualTo("19900000077");
        assertThat(term("祝翠英").isExec()).isTrue();
        assertThat(term("周春香").otherPost()).isEqualTo("网格员");
        data.undo();
        model.refresh();
        assertThat(model.rows()).startsWith(first, second);
    }

    @Test
    void aTextThatItsLedgerCannotHoldIsTold() {
        assertThat(RowMapping.tooLong(
                        Ledgers.LEADER, Ledgers.LEADER.field("remark").orElseThrow(), "字".repeat(5000)))
                .extracting(Problem::code)
                .containsExactly("field.tooLong");
    }
}
