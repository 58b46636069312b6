package org.jinguo.ui.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.intake.CellProblem;
import org.jinguo.intake.Intake;
import org.jinguo.intake.Outcome;
import org.jinguo.intake.PlanRow;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Sex;
import org.jinguo.model.place.Area;
import org.jinguo.returns.Finding;
import org.jinguo.returns.ReturnChecks;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.ui.RuleTable;
import org.jinguo.ui.RuleTable.Door;
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
    private static final String GROUP = "下祝组";

    private static final String FOUND_BY_ID = "someone with the number is that very person";
    private static final String COUNTED = "groups are chosen there, and counted; nobody states how many";
    private static final String FIXED = "an error that the form can not mend keeps nothing from saving";

    /**
     * A leader who breaks one rule.
     *
     * @param line the rule
     * @param person what is not as in the clean leader: of herself
     * @param term and of her term
     * @param groups so many groups of her are stored
     * @param cells what is not as in the clean row of a sheet, by heading
     */
    private record Sample(
            RuleTable.Line line,
            Map<String, Object> person,
            Map<String, Object> term,
            int groups,
            Map<String, Object> cells) {

        @Override
        public String toString() {
            return line.toString();
        }
    }

    private static RuleTable.Line line(String rule, Problem problem) {
        return RuleTable.Line.of(rule, problem);
    }

    private static Sample who(String rule, Problem problem, String idNo) {
        return new Sample(line(rule, problem), Map.of("idNo", idNo), Map.of(), 1, Map.of("身份证号码", idNo));
    }

    private static Sample clean() {
        return who("", Problem.hint(""), WOMAN);
    }

    static Stream<Sample> table() {
        Map<String, Object> merged = Map.of("electMode", ElectMode.MERGED);
        String decided = "the groups decide the way of election: the sheet is repaired";
        return Stream.of(
                new Sample(
                        line("K10", Problem.error("leader.noGroup"))
                                .not(Door.FORM, FIXED)
                                .not(Door.IMPORT, "a row without a group is refused as incomplete"),
                        Map.of(),
                        Map.of(),
                        0,
                        Map.of("负责村民小组", "")),
                new Sample(
                        line("K10", Problem.error("intake.leader.groupCount"))
                                .not(Door.FORM, COUNTED)
                                .not(Door.GRID, COUNTED)
                                .not(Door.CHECK, COUNTED),
                        Map.of(),
                        Map.of(),
                        1,
                        Map.of("小组个数", 2)),
                new Sample(
                        line("K11", Problem.error("leader.single"))
                                .not(Door.FORM, FIXED)
                                .not(Door.IMPORT, decided),
                        Map.of(),
                        Map.of(),
                        2,
                        Map.of("负责村民小组", "上祝组、里坞组")),
                new Sample(
                        line("K11", Problem.error("leader.merged"))
                                .not(Door.FORM, FIXED)
                                .not(Door.IMPORT, decided),
                        Map.of(),
                        merged,
                        1,
                        Map.of("推选方式", "合并推选")),
                new Sample(
                        line("K12", Problem.error("leader.shared"))
                                .not(Door.FORM, FIXED + "; who is appointed takes the group over"),
                        Map.of(),
                        Map.of(),
                        1,
                        Map.of()),
                new Sample(
                        line("K13", Problem.error("leader.sameId")).not(Door.IMPORT, FOUND_BY_ID),
                        Map.of(),
                        Map.of(),
                        1,
                        Map.of()),
                who("K13", Problem.explain("person.notWoman"), Samples.idNo(1970, 5, 6, 123)),
                new Sample(
                        line("K13", Problem.explain("person.man")),
                        nobody(Map.of("sex", Sex.MALE)),
                        Map.of(),
                        1,
                        Map.of("身份证号码", "", "性别", "男")),
                new Sample(
                        line("K14", Problem.explain("birth.differs")),
                        Map.of("birthYm", "1965.04"),
                        Map.of(),
                        1,
                        Map.of("出生年月", "1965.04")),
                who("K15", Problem.error("leader.young"), Samples.idNo(2002, 5, 6, 124)),
                who("K15", Problem.hint("leader.age"), Samples.idNo(1948, 5, 6, 124)),
                new Sample(
                        line("K16", Problem.hint("leader.noHouseholds")),
                        Map.of(),
                        Map.of("households", 0),
                        1,
                        Map.of("户数", 0)));
    }

    private static Map<String, Object> nobody(Map<String, Object> more) {
        Map<String, Object> person = new HashMap<>(more);
        person.put("idNo", null);
        person.put("idState", IdState.MISSING);
        return person;
    }

    @TempDir
    Path folder;

    private DataFolder data;
    private LeadersViewModel model;
    private List<Area> groups;

    @BeforeEach
    void open() {
        data = Samples.village(folder.resolve("data"), 0);
        groups = data.areas().tree().children(Samples.village(data).id());
        model = model();
        model.refresh();
    }

    private LeadersViewModel model() {
        return new LeadersViewModel(
                data, Background.direct(), Samples.at(data, Samples.village(data)), Samples.status(), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private LeaderRow store(Sample sample) {
        data.change("任职", edit -> {
            other(sample).ifPresent(idNo -> put(edit, 66, "郑秋香", Map.of("idNo", idNo)));
            put(edit, 77, "李翠英", sample.person());
            long village = Samples.village(data).id();
            Map<String, Object> term = new HashMap<>();
            term.putAll(Map.of("id", 88L, "personId", 77L, "villageId", village));
            term.putAll(started());
            term.putAll(sample.term());
            edit.put(Ledgers.LEADER, Ledgers.LEADER.make(term));
            // Where the ID alone is shared she has the group below the other one's.
            int first = other(sample).filter(WOMAN::equals).isPresent() ? 1 : 0;
            for (int i = first; i < first + sample.groups(); i++) {
                edit.put(
                        Ledgers.TERM_GROUP,
                        new TermGroup(100L + i, 88L, groups.get(i).id(), null, null));
            }
        });
        model.refresh();
        return model.rows().stream()
                .filter(r -> r.term().id() == 88L)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> started() {
        return Map.of("electMode", ElectMode.SINGLE, "startOn", LocalDate.of(2018, 12, 1));
    }

    /** The ID of another leader, where the rule is about two. */
    private static Optional<String> other(Sample sample) {
        return switch (sample.line().problem().code()) {
            case "leader.shared" -> Optional.of(Samples.idNo(1975, 5, 6, 124));
            case "leader.sameId" -> Optional.of(WOMAN);
            default -> Optional.empty();
        };
    }

    private void put(Edit edit, long id, String name, Map<String, Object> more) {
        long village = Samples.village(data).id();
        Map<String, Object> person = new HashMap<>();
        person.putAll(Map.of("id", id, "name", name, "idNo", WOMAN));
        person.putAll(Map.of("idState", IdState.RIGHT, "villageId", village));
        person.putAll(more);
        edit.put(Ledgers.PERSON, Ledgers.PERSON.make(person));
        if (id == 66L) {
            Map<String, Object> term = new HashMap<>(started());
            term.putAll(Map.of("id", 67L, "personId", id, "villageId", village));
            edit.put(Ledgers.LEADER, Ledgers.LEADER.make(term));
            edit.put(Ledgers.TERM_GROUP, new TermGroup(68L, 67L, groups.get(0).id(), null, null));
        }
    }

    private PlanRow imported(Sample sample) {
        List<Object> labels =
                List.of("序号", "村(社区)", "负责村民小组", "小组个数", "姓名", "性别", "出生年月", "文化程度", "身份证号码", "推选方式", "推选时间", "户数");
        Map<String, Object> cells = new HashMap<>();
        cells.putAll(Map.of("序号", 2, "村(社区)", "富山村", "负责村民小组", GROUP, "姓名", "李翠英"));
        cells.putAll(Map.of("文化程度", "高中", "身份证号码", WOMAN, "推选方式", "单独推选"));
        cells.putAll(Map.of("推选时间", "2018年12月", "户数", 31));
        cells.putAll(sample.cells());
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("洋口镇富山村妇女小组长花名册"));
        rows.add(List.of("填报时间：2019年12月10日"));
        rows.add(labels);
        rows.add(labels.stream().map(l -> cells.getOrDefault(l, "")).toList());
        if (sample.line().problem().code().equals("leader.shared")) {
            shared(rows, labels);
        }
        Path file = folder.resolve("a.xlsx");
        PlainWorkbook.write(file, List.of(PlainSheet.of("Sheet1", rows)));
        List<PlanRow> planned =
                new Intake(data, Samples.CLOCK).plan(file, Progress.NONE).rows();
        return planned.get(0);
    }

    /** The group is another's, and the sheet leaves it to her: she stands below. */
    private void shared(List<List<Object>> rows, List<Object> labels) {
        String idNo = Samples.idNo(1975, 5, 6, 124);
        data.change("任职", edit -> put(edit, 66, "郑秋香", Map.of("idNo", idNo)));
        Map<String, Object> cells = new HashMap<>();
        cells.putAll(Map.of("序号", 3, "村(社区)", "富山村", "负责村民小组", GROUP, "姓名", "郑秋香"));
        cells.putAll(Map.of("文化程度", "高中", "身份证号码", idNo, "推选方式", "单独推选", "户数", 31));
        rows.add(labels.stream().map(l -> cells.getOrDefault(l, "")).toList());
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

    @ParameterizedTest
    @MethodSource("table")
    void saysTheSameInFormGridImportAndCheck(Sample sample) {
        PlanRow row = imported(sample);
        boolean must = sample.line().problem().level() == Problem.Level.ERROR;
        LeaderRow stored = store(sample);
        Map<Door, List<Problem>> said = new EnumMap<>(Door.class);
        said.put(Door.IMPORT, row.problems().stream().map(CellProblem::problem).toList());
        said.put(Door.FORM, form(stored));
        said.put(Door.GRID, model.said(stored).stream().map(Remark::problem).toList());
        Problem told = RuleTable.same(sample.line(), said, checked());
        if (sample.line().has(Door.IMPORT)) {
            assertThat(row.outcome() == Outcome.REFUSED).isEqualTo(must);
        }
        assertThat(model.form().form().check())
                .isEqualTo(!must || !sample.line().has(Door.FORM));
        if (sample.line().has(Door.GRID)) {
            assertThat(model.said(stored))
                    .anyMatch(r ->
                            r.rule().equals(sample.line().rule()) && r.problem().equals(told));
        }
    }

    @Test
    void theTableIsWhole() {
        List<RuleTable.Line> lines = new ArrayList<>(table().map(Sample::line).toList());
        lines.add(together());
        RuleTable.isWhole(lines, Set.of("leader"));
    }

    /** The other half of K16; K17 has no line: each door offers groups of the village alone. */
    private static RuleTable.Line together() {
        String village = "it is said of a village, not of one leader";
        return line("K16", Problem.explain("leader.households"))
                .not(Door.FORM, village)
                .not(Door.GRID, village)
                .not(Door.IMPORT, village);
    }

    @Test
    void theCheckAddsUpTheHouseholdsOfAVillage() {
        data.close();
        data = Samples.village(folder.resolve("households"), 4);
        groups = data.areas().tree().children(Samples.village(data).id());
        Sample many = new Sample(together(), Map.of(), Map.of("households", 13), 1, Map.of());
        data.change("任职", edit -> put(edit, 66, "郑秋香", Map.of("idNo", WOMAN)));
        model = model();
        store(many);
        assertThat(checked())
                .filteredOn(f -> f.rule().equals("K16"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.level()).isEqualTo(together().problem().level());
                    assertThat(f.text()).isEqualTo("富山村各组长负责户数合计 13 户，多于总户数 12 户，多 1 户。请核对负责户数。");
                });
    }

    @Test
    void aCellThatMakesARemarkIsTakenAndTold() {
        LeaderRow row = store(clean());
        assertThat(model.check(row, "households", 0)).containsExactly(Problem.hint("leader.noHouseholds"));
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
        Sample clean = clean();
        assertThat(imported(clean).problems()).isEmpty();
        LeaderRow row = store(clean);
        assertThat(form(row)).isEmpty();
        assertThat(model.said(row)).isEmpty();
        assertThat(checked()).isEmpty();
    }
}
