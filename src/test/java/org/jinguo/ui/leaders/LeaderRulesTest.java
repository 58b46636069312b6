package org.jinguo.ui.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.intake.CellProblem;
import org.jinguo.intake.Intake;
import org.jinguo.intake.Outcome;
import org.jinguo.intake.PlanRow;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.person.IdState;
import org.jinguo.model.place.Area;
import org.jinguo.returns.Finding;
import org.jinguo.returns.ReturnChecks;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.form.FormProblem;
import org.jinguo.workbook.PlainSheet;
import org.jinguo.workbook.PlainWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of leaders says the same in the form, the grid, on import and in the check of R01. */
class LeaderRulesTest {

    private static final String WOMAN = "36119919650312402X";

    /** A leader who breaks one rule; {@code groups} of her are stored, 0 for none. */
    private record Sample(
            String rule, Problem problem, String idNo, Map<String, Object> term, int groups) {

        @Override
        public String toString() {
            return rule + " " + problem.code();
        }
    }

    private static Sample who(String rule, Problem problem, String idNo) {
        return new Sample(rule, problem, idNo, Map.of(), 1);
    }

    static Stream<Sample> failing() {
        return Stream.of(
                who("K13", Problem.explain("person.notWoman"), Samples.idNo(1970, 5, 6, 123)),
                who("K15", Problem.error("leader.young"), Samples.idNo(2002, 5, 6, 124)),
                who("K15", Problem.hint("leader.age"), Samples.idNo(1948, 5, 6, 124)),
                new Sample(
                        "K16",
                        Problem.hint("leader.noHouseholds"),
                        WOMAN,
                        Map.of("households", 0),
                        1));
    }

    /** What no sheet can tell: its groups decide. */
    static Stream<Sample> stored() {
        Map<String, Object> merged = Map.of("electMode", ElectMode.MERGED);
        return Stream.of(
                new Sample("K10", Problem.error("leader.noGroup"), WOMAN, Map.of(), 0),
                new Sample("K11", Problem.error("leader.single"), WOMAN, Map.of(), 2),
                new Sample("K11", Problem.error("leader.merged"), WOMAN, merged, 1));
    }

    @TempDir Path folder;
    private DataFolder data;
    private LeadersViewModel model;
    private List<Area> groups;

    @BeforeEach
    void open() {
        data = Samples.village(folder.resolve("data"), 0);
        groups = data.areas().tree().children(Samples.village(data).id());
        model =
                new LeadersViewModel(
                        data,
                        Background.direct(),
                        Samples.at(data, Samples.village(data)),
                        Samples.status(),
                        Samples.CLOCK);
        model.refresh();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private LeaderRow store(Sample sample) {
        long village = Samples.village(data).id();
        Map<String, Object> person = new HashMap<>();
        person.putAll(Map.of("id", 77L, "name", "李翠英", "idNo", sample.idNo()));
        person.putAll(Map.of("idState", IdState.RIGHT, "villageId", village));
        Map<String, Object> term = new HashMap<>();
        term.putAll(Map.of("id", 88L, "personId", 77L, "villageId", village));
        term.putAll(Map.of("electMode", ElectMode.SINGLE, "startOn", LocalDate.of(2018, 12, 1)));
        term.putAll(sample.term());
        data.change(
                "任职",
                edit -> {
                    edit.put(Ledgers.PERSON, Ledgers.PERSON.make(person));
                    edit.put(Ledgers.LEADER, Ledgers.LEADER.make(term));
                    for (int i = 0; i < sample.groups(); i++) {
                        edit.put(
                                Ledgers.TERM_GROUP,
                                new TermGroup(100L + i, 88L, groups.get(i).id(), null, null));
                    }
                });
        model.refresh();
        return model.rows().get(0);
    }

    private PlanRow imported(Sample sample) {
        Path file = folder.resolve("a.xlsx");
        PlainWorkbook.write(
                file,
                List.of(
                        PlainSheet.of(
                                "Sheet1",
                                List.of(
                                        List.of("洋口镇富山村妇女小组长花名册"),
                                        List.of("填报时间：2019年12月10日"),
                                        List.of(
                                                "序号", "村(社区)", "负责村民小组", "姓名", "文化程度", "身份证号码",
                                                "推选方式", "推选时间", "户数"),
                                        List.of(
                                                1,
                                                "富山村",
                                                "上祝组",
                                                "李翠英",
                                                "高中",
                                                sample.idNo(),
                                                "单独推选",
                                                "2018年12月",
                                                sample.term().getOrDefault("households", 31))))));
        return new Intake(data, Samples.CLOCK).plan(file, Progress.NONE).rows().get(0);
    }

    private List<Problem> form(LeaderRow row) {
        model.selectedProperty().set(Optional.of(row));
        model.correct();
        model.form().form().check();
        return model.problems().stream().map(FormProblem::problem).toList();
    }

    private List<Finding> checked() {
        Area town = data.areas().tree().byCode("361103102").orElseThrow();
        return new ReturnChecks(data, new Figures(data))
                .run("R01", Samples.Q4, town).stream()
                        .filter(f -> !f.rule().equals("K03"))
                        .toList();
    }

    private static Problem only(List<Problem> told, Sample sample) {
        assertThat(told)
                .as(sample.toString())
                .extracting(Problem::code, Problem::level)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                sample.problem().code(), sample.problem().level()));
        return told.get(0);
    }

    private void findsInGridAndCheck(LeaderRow row, Sample sample) {
        Problem told = only(model.said(row).stream().map(r -> r.problem()).toList(), sample);
        String sentence = Messages.problem(told.code(), told.args());
        assertThat(model.said(row).get(0).rule()).isEqualTo(sample.rule());
        assertThat(checked())
                .extracting(Finding::rule, Finding::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(sample.rule(), told.level()));
        assertThat(checked().get(0).text()).startsWith("李翠英").endsWith(sentence);
    }

    @ParameterizedTest
    @MethodSource("failing")
    void saysTheSameInFormGridImportAndCheck(Sample sample) {
        PlanRow row = imported(sample);
        Problem told = only(row.problems().stream().map(CellProblem::problem).toList(), sample);
        boolean must = told.level() == Problem.Level.ERROR;
        assertThat(row.outcome() == Outcome.REFUSED).isEqualTo(must);
        LeaderRow stored = store(sample);
        assertThat(form(stored)).containsExactly(told);
        assertThat(model.form().form().check()).isEqualTo(!must);
        findsInGridAndCheck(stored, sample);
    }

    @ParameterizedTest
    @MethodSource("stored")
    void findsInGridAndCheckWhatNoSheetCanTell(Sample sample) {
        findsInGridAndCheck(store(sample), sample);
    }

    @ParameterizedTest
    @MethodSource("stored")
    void anErrorThatTheFormCannotMendKeepsNothingFromBeingSaved(Sample sample) {
        assertThat(form(store(sample))).isEmpty();
    }

    @Test
    void aCellThatMakesARemarkIsTakenAndTold() {
        LeaderRow row = store(who("", Problem.hint(""), WOMAN));
        assertThat(model.check(row, "households", 0))
                .containsExactly(Problem.hint("leader.noHouseholds"));
        assertThat(model.check(row, "households", 12)).isEmpty();
    }

    @Test
    void someoneOfSeventeenIsNotAppointed() {
        model.appointFor(groups.get(0));
        model.form().person().search().typedProperty().set("祝小梅");
        model.form().person().entry("idNo").textProperty().set(Samples.idNo(2002, 5, 6, 124));
        model.save();
        assertThat(model.problems())
                .extracting(FormProblem::key, p -> p.problem().code())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("birthYm", "leader.young"));
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void saysNothingOfACleanLeader() {
        Sample clean = who("", Problem.hint(""), WOMAN);
        assertThat(imported(clean).problems()).isEmpty();
        LeaderRow row = store(clean);
        assertThat(form(row)).isEmpty();
        assertThat(model.said(row)).isEmpty();
        assertThat(checked()).isEmpty();
    }
}
