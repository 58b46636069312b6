package org.jinguo.ui.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Paid;
import org.jinguo.intake.CellProblem;
import org.jinguo.intake.Intake;
import org.jinguo.intake.Outcome;
import org.jinguo.intake.PlanRow;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.Sex;
import org.jinguo.model.place.Area;
import org.jinguo.returns.Finding;
import org.jinguo.returns.ReturnChecks;
import org.jinguo.store.DataFolder;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of aid says the same in the form, the grid, on import and in the check of a return. */
class AidRulesTest {

    private static final String WOMAN = "36119919650312402X";
    private static final String CHILD = "361199200809150182";
    private static final String CARD = "6219990000000000010";
    private static final Period YEAR = Period.year(2019);

    /** What was paid before the payment in question. */
    private record Earlier(int year, PaymentState state) {}

    /**
     * A payment that breaks one rule.
     *
     * @param rule its id in the catalogue
     * @param problem level and code
     * @param programme code of the programme
     * @param idNo whom it is paid to
     * @param given what is not as in the clean payment of the programme
     * @param earlier what was paid before
     */
    private record Sample(
            String rule,
            Problem problem,
            String programme,
            String idNo,
            Map<String, Object> given,
            Optional<Earlier> earlier) {

        @Override
        public String toString() {
            return rule + " " + problem.code() + " " + programme;
        }
    }

    private static Sample women(String rule, Problem problem, Map<String, Object> given) {
        return new Sample(rule, problem, "POOR_WOMEN", WOMAN, given, Optional.empty());
    }

    private static Sample cancers(String rule, Problem problem, Map<String, Object> given) {
        return new Sample(rule, problem, "TWO_CANCERS", WOMAN, given, Optional.empty());
    }

    private static Sample child(String rule, Problem problem, Map<String, Object> given) {
        return new Sample(rule, problem, "POOR_CHILDREN", CHILD, given, Optional.empty());
    }

    private static Sample to(String rule, Problem problem, String programme, String idNo) {
        return new Sample(rule, problem, programme, idNo, Map.of(), Optional.empty());
    }

    private static Sample again(String programme, Problem problem, int year) {
        return new Sample(
                "K60", problem, programme, WOMAN, Map.of(), Optional.of(new Earlier(year, PaymentState.PAID)));
    }

    static Stream<Sample> failing() {
        String man = Samples.idNo(1970, 5, 6, 123);
        return Stream.of(
                women("K60", Problem.error("aid.zero"), Map.of("amount", 0L)),
                again("POOR_WOMEN", Problem.error("aid.onceYear"), 2019),
                again("TWO_CANCERS", Problem.error("aid.onceLife"), 2018),
                to("K13", Problem.explain("person.notWoman"), "POOR_WOMEN", man),
                to("K61", Problem.explain("person.notWoman"), "TWO_CANCERS", man),
                cancers("K61", Problem.explain("aid.usual"), Map.of("amount", 900_000L)),
                cancers("K61", Problem.error("aid.before"), Map.of("aidedBefore", true)),
                cancers("K62", Problem.error("aid.costs"), Map.of("costSelf", 9_000_000L)),
                cancers("K61", Problem.explain("aid.diagnosed"), Map.of("diagnosedOn", LocalDate.of(2019, 12, 10))),
                cancers("K62", Problem.explain("aid.hukou"), Map.of("hukou", "非农业")),
                cancers("K61", Problem.explain("aid.stage"), Map.of("stage", "原位癌")),
                to("K63", Problem.explain("aid.age"), "POOR_CHILDREN", Samples.idNo(1989, 5, 6, 124)),
                child("K63", Problem.explain("aid.guardian"), Map.of("guardianName", "祝欣怡")),
                child("K63", Problem.explain("aid.guardianAge"), Map.of("guardianIdNo", Samples.idNo(2000, 5, 6, 124))),
                new Sample(
                        "K64",
                        Problem.explain("aid.schooling"),
                        "SPRING_BUD",
                        CHILD,
                        Map.of("eduStage", "大学"),
                        Optional.empty()),
                women("K65", Problem.explain("aid.account"), Map.of("acctName", "周水根")),
                women("K65", Problem.explain("aid.accountOfTwo"), Map.of("acctNo", CARD)),
                to("K13", Problem.explain("person.man"), "POOR_WOMEN", ""));
    }

    /** What the table says of a sample: each rule of aid has a place at each door. */
    private static RuleTable.Line line(Sample sample) {
        return RuleTable.Line.of(sample.rule(), sample.problem());
    }

    @Test
    void theTableIsWhole() {
        RuleTable.isWhole(failing().map(AidRulesTest::line).toList(), Set.of("aid", "person"));
    }

    @TempDir
    Path folder;

    private DataFolder data;
    private AidViewModel model;

    @BeforeEach
    void open() {
        data = Samples.village(folder.resolve("data"), 0);
        model = new AidViewModel(
                new AidViewModel.Sources(data, new Figures(data)),
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

    private static Map<String, Object> clean(String programme, String name) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("acctName", name);
        given.put("paidOn", LocalDate.of(2019, 12, 1));
        switch (programme) {
            case "POOR_WOMEN" -> given.putAll(Map.of("amount", 100_000L, "hardship", "低保", "story", "常年患病"));
            case "TWO_CANCERS" -> {
                given.putAll(Map.of("amount", 1_000_000L, "hukou", "农业", "disease", "宫颈癌"));
                given.putAll(Map.of("stage", "ⅡB", "diagnosedOn", LocalDate.of(2018, 11, 2)));
                given.putAll(Map.of("costTotal", 8_600_000L, "costSelf", 3_000_000L));
                given.put("aidedBefore", false);
            }
            case "POOR_CHILDREN" -> {
                given.putAll(Map.of("amount", 80_000L, "kidType", "留守", "school", "洋口小学"));
                given.putAll(Map.of("guardianName", "李翠英", "guardianRelation", "祖母"));
                given.put("guardianIdNo", WOMAN);
            }
            default -> {
                given.putAll(Map.of("amount", 60_000L, "eduStage", "初中", "school", "洋口中学"));
                given.putAll(Map.of("guardianName", "李翠英", "donor", "爱心人士"));
            }
        }
        return given;
    }

    private static String name(String programme) {
        return programme.equals("POOR_WOMEN") || programme.equals("TWO_CANCERS") ? "周桂花" : "祝欣怡";
    }

    private Person person(Sample sample) {
        Area village = Samples.village(data);
        Map<String, Object> given = new HashMap<>();
        given.put("id", 77L);
        given.put("name", name(sample.programme()));
        given.put("idNo", sample.idNo().isEmpty() ? null : sample.idNo());
        given.put("idState", sample.idNo().isEmpty() ? IdState.MISSING : IdState.RIGHT);
        given.put("sex", sample.idNo().isEmpty() ? Sex.MALE : null);
        given.put("villageId", village.id());
        return Ledgers.PERSON.make(given);
    }

    private AidPayment payment(Sample sample, Map<String, Object> more, long id) {
        Map<String, Object> given = clean(sample.programme(), name(sample.programme()));
        given.putAll(more);
        given.put("id", id);
        given.put("programmeId", programme(sample).id());
        given.put("personId", 77L);
        given.put("villageId", Samples.village(data).id());
        given.put("state", PaymentState.PAID);
        given.put("yearNo", 2019);
        given.put("batch", "三八");
        return Ledgers.PAYMENT.make(given);
    }

    private AidProgramme programme(Sample sample) {
        return data.aid().programme(sample.programme()).orElseThrow();
    }

    /** The person and what she received before. */
    private void storeEarlier(Sample sample) {
        data.change("先前", edit -> {
            edit.put(Ledgers.PERSON, person(sample));
            sample.earlier().ifPresent(e -> edit.put(Ledgers.PAYMENT, earlier(sample, e)));
            if (sample.given().containsKey("acctNo")) {
                edit.put(Ledgers.PERSON, neighbour(sample));
                edit.put(Ledgers.PAYMENT, toNeighbour(sample, Map.of()));
            }
        });
    }

    private Person neighbour(Sample sample) {
        return Ledgers.PERSON.with(
                person(sample), Map.of("id", 66L, "name", "祝春香", "idNo", Samples.idNo(1971, 5, 6, 124)));
    }

    /** What someone else was given on the account in question, the year before. */
    private AidPayment toNeighbour(Sample sample, Map<String, Object> more) {
        AidPayment paid = Ledgers.PAYMENT.with(
                payment(sample, Map.of("paidOn", LocalDate.of(2018, 10, 7)), 87L),
                Map.of("yearNo", 2018, "personId", 66L, "acctNo", CARD));
        return Ledgers.PAYMENT.with(Ledgers.PAYMENT.with(paid, "acctName", "祝春香"), new HashMap<>(more));
    }

    private AidPayment earlier(Sample sample, Earlier earlier) {
        LocalDate day = LocalDate.of(earlier.year(), 10, 7);
        return Ledgers.PAYMENT.with(
                payment(sample, Map.of("paidOn", day), 88L),
                Map.of("yearNo", earlier.year(), "batch", "重阳", "state", earlier.state()));
    }

    private Paid store(Sample sample, Map<String, Object> more) {
        storeEarlier(sample);
        data.change("发放", edit -> edit.put(Ledgers.PAYMENT, payment(sample, more, 99L)));
        model.refresh();
        return model.rows().stream()
                .filter(r -> r.payment().id() == 99L)
                .findFirst()
                .orElseThrow();
    }

    private List<Problem> form(Paid row) {
        model.selectedProperty().set(Optional.of(row));
        model.correct();
        model.form().form().check();
        return model.problems().stream().map(FormProblem::problem).toList();
    }

    private PlanRow imported(Sample sample) {
        storeEarlier(sample);
        Map<String, Object> values = clean(sample.programme(), name(sample.programme()));
        values.putAll(sample.given());
        String name = name(sample.programme());
        List<Object> labels = new ArrayList<>(List.of("序号", "村(社区)", "姓名", "身份证号码", "性别"));
        List<Object> cells = new ArrayList<>(List.of(1, "富山村", name, sample.idNo()));
        cells.add(sample.idNo().isEmpty() ? "男" : "");
        values.forEach((key, value) -> {
            Field field = Ledgers.PAYMENT.field(key).orElseThrow();
            labels.add(field.label());
            cells.add(cell(field, value));
        });
        String title = "洋口镇2019年“三八”" + title(sample.programme());
        Path file = folder.resolve("a.xlsx");
        PlainWorkbook.write(file, List.of(PlainSheet.of("Sheet1", List.of(List.of(title), labels, cells))));
        List<PlanRow> rows =
                new Intake(data, Samples.CLOCK).plan(file, Progress.NONE).rows();
        return rows.get(0);
    }

    private static Object cell(Field field, Object value) {
        if (field.kind() == FieldKind.MONEY) {
            return (Long) value / 100;
        }
        if (value instanceof LocalDate day) {
            return day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
        }
        return value instanceof Boolean tick ? (tick ? "是" : "否") : value;
    }

    private static String title(String programme) {
        return switch (programme) {
            case "POOR_WOMEN" -> "贫困妇女救助花名册";
            case "TWO_CANCERS" -> "农村贫困母亲“两癌”救助花名册";
            case "POOR_CHILDREN" -> "贫困(困境)儿童救助花名册";
            default -> "“春蕾计划”资助学生花名册";
        };
    }

    private List<Finding> checked(Sample sample) {
        Area town = data.areas().tree().byCode("361103102").orElseThrow();
        String code = programme(sample).returnCode();
        return new ReturnChecks(data, new Figures(data))
                .run(code, YEAR, town).stream()
                        .filter(f -> !f.rule().equals("K03"))
                        .toList();
    }

    private static Problem only(List<Problem> told, Sample sample) {
        List<Problem> of = told.stream()
                .filter(p -> p.code().equals(sample.problem().code()))
                .toList();
        assertThat(of).as(sample + " among " + told).hasSize(1);
        assertThat(of.get(0).level()).isEqualTo(sample.problem().level());
        return of.get(0);
    }

    private static List<Problem> problems(PlanRow row) {
        return row.problems().stream().map(CellProblem::problem).toList();
    }

    @ParameterizedTest
    @MethodSource("failing")
    void saysTheSameInFormGridImportAndCheck(Sample sample) {
        PlanRow row = imported(sample);
        boolean must = sample.problem().level() == Problem.Level.ERROR;
        assertThat(row.outcome() == Outcome.REFUSED).isEqualTo(must);
        Paid stored = store(sample, sample.given());
        Map<Door, List<Problem>> said = new EnumMap<>(Door.class);
        said.put(Door.IMPORT, problems(row));
        said.put(Door.FORM, form(stored));
        said.put(Door.GRID, model.said(stored).stream().map(Remark::problem).toList());
        Problem told = RuleTable.same(line(sample), said, checked(sample));
        assertThat(model.form().form().check()).isEqualTo(!must);
        assertThat(model.said(stored))
                .anyMatch(r -> r.rule().equals(sample.rule()) && r.problem().equals(told));
        assertThat(checked(sample)).allMatch(f -> f.text().startsWith(name(sample.programme())));
    }

    static Stream<Sample> failingByACell() {
        return failing().filter(s -> s.given().size() == 1);
    }

    @ParameterizedTest
    @MethodSource("failingByACell")
    void refusesACellOfTheGridByAnErrorOnly(Sample sample) {
        Paid row = store(sample, Map.of());
        Map.Entry<String, Object> cell = sample.given().entrySet().iterator().next();
        Problem told = only(model.check(row, cell.getKey(), cell.getValue()), sample);
        List<String> became = new ArrayList<>();
        model.edit("改", Map.of(row, sample.given()), () -> became.add("saved"), became::add);
        assertThat(became)
                .containsExactly(
                        told.level() == Problem.Level.ERROR ? Messages.problem(told.code(), told.args()) : "saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POOR_WOMEN", "TWO_CANCERS", "POOR_CHILDREN", "SPRING_BUD"})
    void saysNothingOfACleanPayment(String programme) {
        Sample clean = to("", Problem.hint(""), programme, idNo(programme));
        assertThat(imported(clean).problems()).isEmpty();
        Paid row = store(clean, Map.of());
        assertThat(form(row)).isEmpty();
        assertThat(model.said(row)).isEmpty();
        assertThat(model.check(row, "remark", "补发")).isEmpty();
        assertThat(checked(clean)).isEmpty();
    }

    private static String idNo(String programme) {
        return name(programme).equals("周桂花") ? WOMAN : CHILD;
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "RETURNED"})
    void doesNotCountWhatWasRefusedOrGivenBack(PaymentState state) {
        Sample sample =
                new Sample("", Problem.hint(""), "TWO_CANCERS", WOMAN, Map.of(), Optional.of(new Earlier(2018, state)));
        assertThat(imported(sample).problems()).isEmpty();
        Paid row = store(sample, Map.of());
        assertThat(form(row)).isEmpty();
        assertThat(model.warnings()).isEmpty();
        assertThat(model.said(row)).isEmpty();
        assertThat(checked(sample)).isEmpty();
    }

    @Test
    void oneIdUnderTwoRecordsIsOnePerson() {
        Sample sample = again("TWO_CANCERS", Problem.error("aid.onceLife"), 2018);
        Paid row = store(sample, Map.of());
        Person twin = Ledgers.PERSON.with(person(sample), "id", 66L);
        data.change("重录", edit -> {
            edit.put(Ledgers.PERSON, twin);
            AidPayment before = earlier(sample, sample.earlier().orElseThrow());
            edit.put(Ledgers.PAYMENT, Ledgers.PAYMENT.with(before, "personId", twin.id()));
        });
        model.refresh();
        only(form(row), sample);
        assertThat(model.said(row)).extracting(r -> r.problem().code()).contains("aid.onceLife");
        assertThat(checked(sample)).extracting(Finding::rule).containsExactly("K60");
    }

    @Test
    void tellsTheFormWhatItSaysWhenItsFieldIsLeftAndSavesARemark() {
        Paid row = store(to("", Problem.hint(""), "TWO_CANCERS", WOMAN), Map.of());
        model.selectedProperty().set(Optional.of(row));
        model.correct();
        model.form().entry("stage").textProperty().set("原位癌");
        assertThat(model.problems()).isEmpty();
        model.form().entry("stage").touch();
        assertThat(model.problems())
                .extracting(FormProblem::key, p -> p.problem().code())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("stage", "aid.stage"));
        assertThat(model.save()).isTrue();
    }

    @Test
    void twoPaymentsOfAYearAreTakenTogetherWhereNothingGetsWorse() {
        Sample sample = again("POOR_WOMEN", Problem.error("aid.onceYear"), 2019);
        store(sample, Map.of());
        Map<Paid, Map<String, Object>> amounts = new LinkedHashMap<>();
        model.rows().forEach(r -> amounts.put(r, Map.of("amount", 50_000L)));
        List<String> became = new ArrayList<>();
        model.edit("改", amounts, () -> became.add("saved"), became::add);
        assertThat(amounts).hasSize(2);
        assertThat(became).containsExactly("saved");
    }

    /** One account may serve a household where it is said whose it is (K65). */
    @ParameterizedTest
    @ValueSource(strings = {"holder", "relation", "guardian", "agent", "given back", "herself"})
    void anAccountOfTwoThatIsExplainedIsTaken(String why) {
        Sample sample = women("", Problem.hint(""), Map.of("acctNo", CARD));
        Map<String, Object> given = new HashMap<>(sample.given());
        Map<String, Object> hers = new HashMap<>();
        switch (why) {
            case "holder" -> given.putAll(Map.of("acctName", "祝春香", "acctRelation", "婆婆"));
            case "relation" -> {
                given.put("acctName", null);
                given.put("acctRelation", "婆婆");
            }
            case "guardian" -> given.put("guardianName", "祝春香");
            case "agent" -> hers.put("agentName", "周桂花");
            case "given back" -> hers.put("state", PaymentState.RETURNED);
            default -> hers.put("personId", 77L);
        }
        Paid row = store(sample, given);
        data.change("先前", edit -> edit.put(Ledgers.PAYMENT, toNeighbour(sample, hers)));
        model.refresh();
        assertThat(model.said(row)).isEmpty();
        assertThat(checked(sample)).isEmpty();
    }

    @Test
    void twoRowsOfOneFileWithOneAccountAreToldOfTheSecond() {
        List<Object> labels = List.of("序号", "村(社区)", "姓名", "身份证号码", "救助金额(元)", "账(卡)号");
        String other = Samples.idNo(1971, 5, 6, 124);
        Path file = folder.resolve("two.xlsx");
        PlainWorkbook.write(
                file,
                List.of(PlainSheet.of(
                        "Sheet1",
                        List.of(
                                List.of("洋口镇2019年“三八”贫困妇女救助花名册"),
                                labels,
                                List.of(1, "富山村", "周桂花", WOMAN, 1000, CARD),
                                List.of(2, "富山村", "祝春香", other, 1000, CARD)))));
        List<PlanRow> rows =
                new Intake(data, Samples.CLOCK).plan(file, Progress.NONE).rows();
        assertThat(problems(rows.get(0))).isEmpty();
        assertThat(problems(rows.get(1))).containsExactly(Problem.explain("aid.accountOfTwo", "周桂花", 2019));
        assertThat(rows).extracting(PlanRow::outcome).containsOnly(Outcome.NEW);
    }

    @Test
    void theFormTellsOfAnAccountThatIsSomeoneElsesAsSoonAsItIsLeft() {
        store(women("", Problem.hint(""), Map.of("acctNo", CARD)), Map.of());
        model.add();
        model.form().person().search().typedProperty().set("李秀兰");
        model.form().entry("acctNo").textProperty().set(CARD);
        model.form().entry("acctNo").touch();
        assertThat(model.problems())
                .extracting(FormProblem::key, p -> p.problem().code())
                .contains(org.assertj.core.groups.Tuple.tuple("acctNo", "aid.accountOfTwo"));
    }
}
