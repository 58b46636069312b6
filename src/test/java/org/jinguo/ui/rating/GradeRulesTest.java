package org.jinguo.ui.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinguo.ui.RuleTable.Door.CHECK;
import static org.jinguo.ui.RuleTable.Door.FORM;
import static org.jinguo.ui.RuleTable.Door.GRID;
import static org.jinguo.ui.RuleTable.Door.IMPORT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.returns.Finding;
import org.jinguo.returns.ReturnChecks;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.RuleTable;
import org.jinguo.ui.RuleTable.Door;
import org.jinguo.ui.RuleTable.Line;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.workbook.PlainSheet;
import org.jinguo.workbook.PlainWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of ratings says the same to keys, in the grid, on import and in the check of R05. */
class GradeRulesTest {

    private static final List<String> HEAD = List.of(
            "序号",
            "村民小组",
            "户主姓名",
            "门牌号",
            "门前三包(20)",
            "庭院(20)",
            "客厅(15)",
            "卧室(15)",
            "厨房(15)",
            "厕所(15)",
            "乱倒垃圾(0)",
            "总分",
            "清洁",
            "较清洁",
            "不清洁",
            "是否挂牌",
            "存在问题",
            "备注");
    private static final String TYPED_IN = "the keys end with what they gave: %s";

    /**
     * A household that breaks one rule.
     *
     * @param line the rule
     * @param stored what its rating holds beside its keys; empty for none
     * @param cells what a sheet says of it, by heading
     * @param keys what is pressed at it
     */
    private record Sample(Line line, Map<String, Object> stored, Map<String, Object> cells, String keys) {

        @Override
        public String toString() {
            return line.toString();
        }
    }

    private static Line error(String rule, String code) {
        return Line.of(rule, Problem.error("rating." + code));
    }

    private static Line explain(String rule, String code) {
        return Line.of(rule, Problem.explain("rating." + code));
    }

    private static Map<String, Object> scores(Integer total, Integer... items) {
        Map<String, Object> values = new HashMap<>();
        values.put("grade", Grade.CLEAN);
        values.put("score", total);
        for (int i = 0; i < items.length; i++) {
            values.put("item" + (i + 1), items[i]);
        }
        return values;
    }

    private static Map<String, Object> cells(Integer total, Integer... items) {
        Map<String, Object> cells = new HashMap<>(Map.of("清洁", "√"));
        cells.put("总分", total);
        for (int i = 0; i < items.length; i++) {
            cells.put(HEAD.get(4 + i), items[i]);
        }
        return cells;
    }

    static Stream<Sample> table() {
        return Stream.of(
                new Sample(
                        error("K40", "points"),
                        scores(95, 25, 20, 15, 15, 10, 10),
                        cells(95, 25, 20, 15, 15, 10, 10),
                        "F25"),
                new Sample(
                        error("K40", "negative")
                                .not(FORM, "a key of minus goes back one item")
                                .not(IMPORT, "a count below zero can not be read at all"),
                        scores(90, -5, 20, 20, 20, 20, 15),
                        Map.of("门前三包(20)", "-5", "清洁", "√"),
                        "F-5"),
                new Sample(error("K40", "total"), scores(101), cells(101), "T101"),
                new Sample(
                        error("K40", "sum").not(FORM, "a total typed alone takes the points of other items away"),
                        scores(92, 20, 20, 15, 15, 10, 10),
                        cells(92, 20, 20, 15, 15, 10, 10),
                        "T92⏎"),
                new Sample(
                        error("K41", "none")
                                .not(FORM, "a household without a grade is open, which is counted")
                                .not(GRID, "a household without a grade is open, which is counted")
                                .not(CHECK, "said of a group, with the names: check.K41.open"),
                        Map.of(),
                        Map.of("总分", ""),
                        ""),
                new Sample(
                        error("K41", "reason")
                                .not(FORM, "0 asks for the reason and gives nothing without")
                                .not(IMPORT, "what says 未评 is the reason; without it there is no grade"),
                        Map.of("grade", Grade.UNRATED),
                        Map.of("备注", "未评"),
                        "0⏎"),
                new Sample(
                        Line.of("K41", Problem.error("intake.rating.ticks"))
                                .not(FORM, "a household has one grade; a paper alone can tick two")
                                .not(GRID, "a household has one grade; a paper alone can tick two")
                                .not(CHECK, "a household has one grade; a paper alone can tick two"),
                        Map.of("grade", Grade.CLEAN),
                        Map.of("清洁", "√", "较清洁", "√"),
                        "12"),
                new Sample(explain("K42", "threshold"), scores(74), cells(74), "T74⏎↑G1"),
                new Sample(
                        explain("K42", "veto"),
                        scores(95, null, null, null, null, null, null, 1),
                        cells(95, null, null, null, null, null, null, 1),
                        "T*1⏎95⏎↑G1"),
                new Sample(explain("K43", "noProblem"), Map.of("grade", Grade.UNCLEAN), Map.of("不清洁", "√"), "3↑"),
                new Sample(
                        explain("K43", "plaque"),
                        Map.of("grade", Grade.FAIR, "plaque", true),
                        Map.of("较清洁", "√", "是否挂牌", "√"),
                        "2↑P"),
                new Sample(
                        explain("K44", "namesakes")
                                .not(IMPORT, "two of one name and door: it can not be told who is meant"),
                        Map.of("grade", Grade.CLEAN),
                        Map.of("清洁", "√"),
                        "1↑"),
                new Sample(
                        error("K45", "twice").not(FORM, "who went is on the sheet only where it was rated before"),
                        Map.of("grade", Grade.CLEAN),
                        Map.of("清洁", "√"),
                        ""));
    }

    @TempDir
    Path folder;

    private DataFolder data;
    private RatingViewModel model;
    private final StatusLine status = Samples.status();
    private Household house;

    @BeforeEach
    void open() {
        data = Samples.village(folder.resolve("data"), 2);
        data.change("细则", edit -> edit.add(Ledgers.SCORE_ITEM, veto(edit.newId())));
        house = houses().get(0);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private ScoreItem veto(long id) {
        long scheme = data.ratings().scheme(2019).orElseThrow().id();
        return new ScoreItem(id, scheme, 7, "乱倒垃圾", 0, false, true);
    }

    private List<Household> houses() {
        return data.ratings().households(Samples.village(data).id());
    }

    /** What lies beside the household, where that is what the rule is about. */
    private void around(Sample sample) {
        Household other = houses().get(1);
        if (sample.line().problem().code().equals("rating.namesakes")) {
            put(Ledgers.HOUSEHOLD.with(other, same()));
        } else if (sample.line().problem().code().equals("rating.twice")) {
            put(Ledgers.HOUSEHOLD.with(house, went(other)));
            rate(other, Map.of("grade", Grade.CLEAN));
        }
        house = houses().get(0);
    }

    private Map<String, Object> same() {
        return Map.of("headName", house.headName(), "doorNo", house.doorNo());
    }

    private static Map<String, Object> went(Household into) {
        return Map.of("intoId", into.id(), "validTo", LocalDate.of(2019, 11, 1));
    }

    private void put(Household changed) {
        data.change("住户", edit -> edit.put(Ledgers.HOUSEHOLD, changed));
    }

    private void rate(Household household, Map<String, Object> values) {
        Area village = Samples.village(data);
        data.change("评定", edit -> {
            RatingRound round = data.ratings().openRound(edit, Samples.Q4);
            Map<String, Object> given = new HashMap<>(values);
            given.put("id", Rating.key(village.no(), round.no(), household.no()));
            given.put("householdId", household.id());
            given.put("roundId", round.id());
            given.put("villageId", household.villageId());
            given.put("groupId", household.groupId());
            edit.put(Ledgers.RATING, Ledgers.RATING.make(given));
        });
    }

    private void show() {
        model = new RatingViewModel(
                data,
                Background.direct(),
                new RatingViewModel.Place(Samples.at(data, Samples.village(data)), new Doors(), status, Samples.CLOCK));
        model.refresh();
        model.reveal(house.id());
    }

    /** {@code F} types points by item, {@code T} totals, {@code G} grades; {@code ↑} goes up. */
    private void press(String keys) {
        for (int i = 0; i < keys.length(); i++) {
            char c = keys.charAt(i);
            switch (c) {
                case 'F' -> model.scores().kindProperty().set(EntryKind.SCORES);
                case 'T' -> model.scores().kindProperty().set(EntryKind.TOTAL);
                case 'G' -> model.scores().kindProperty().set(EntryKind.GRADE);
                case '↑' -> model.step(-1);
                case '⏎' -> model.press(Stroke.of(Stroke.Kind.ENTER));
                case '-' -> model.press(Stroke.of(Stroke.Kind.MINUS));
                case '*' -> model.press(Stroke.of(Stroke.Kind.STAR));
                case 'P' -> model.press(new Stroke(Stroke.Kind.LETTER, c));
                default -> model.press(Stroke.digit(c - '0'));
            }
        }
    }

    /** All that the screen says after the keys: question, foot of the grid, line of the window. */
    private List<String> said() {
        List<String> sentences = new ArrayList<>(model.said());
        sentences.add(model.scores().sentence());
        sentences.add(model.desk().shownProperty().get().sentence());
        sentences.add(String.valueOf(status.messageProperty().get()));
        return sentences.stream().distinct().toList();
    }

    private List<Problem> grid() {
        RatingRow row = model.rows().stream()
                .filter(r -> r.household().id() == house.id())
                .findFirst()
                .orElseThrow();
        return model.deeds().said(row).stream().map(Remark::problem).toList();
    }

    private PlanRow imported(Map<String, Object> cells) {
        Function<String, Object> cell = heading -> switch (heading) {
            case "序号" -> 1;
            case "村民小组" -> "下祝组";
            case "户主姓名" -> house.headName();
            case "门牌号" -> house.doorNo();
            default -> cells.get(heading);
        };
        Path file = folder.resolve("r05.xlsx");
        PlainWorkbook.write(
                file,
                List.of(PlainSheet.of(
                        "Sheet1",
                        List.of(
                                List.of("洋口镇富山村2019年第四季度清洁家庭评选花名册"),
                                new ArrayList<>(HEAD),
                                Arrays.asList(HEAD.stream().map(cell).toArray())))));
        return new Intake(data, Samples.CLOCK).plan(file, Progress.NONE).rows().get(0);
    }

    private List<Finding> checked() {
        return new ReturnChecks(data, new Figures(data)).run("R05", Samples.Q4, Samples.village(data));
    }

    @ParameterizedTest
    @MethodSource("table")
    void saysTheSameToKeysInGridImportAndCheck(Sample sample) {
        around(sample);
        PlanRow row = imported(sample.cells());
        boolean must = sample.line().problem().level() == Problem.Level.ERROR;
        show();
        press(sample.keys());
        List<String> byKeys = said();
        Optional<Rating> given = model.rows().get(0).storedProperty().get();
        rateAsStored(sample);
        show();
        Map<Door, List<Problem>> said = new HashMap<>();
        said.put(IMPORT, row.problems().stream().map(CellProblem::problem).toList());
        said.put(GRID, grid());
        Problem told = RuleTable.same(sample.line(), said, checked());
        String sentence = RuleTable.sentence(told);
        if (sample.line().has(FORM)) {
            assertThat(byKeys).contains(sentence);
            assertThat(must && given.isPresent()).as(TYPED_IN, given).isFalse();
        } else {
            assertThat(byKeys).doesNotContain(sentence);
        }
        if (sample.line().has(IMPORT)) {
            assertThat(row.outcome() == Outcome.REFUSED).isEqualTo(must);
        }
    }

    private void rateAsStored(Sample sample) {
        if (!sample.stored().isEmpty()) {
            rate(house, sample.stored());
        }
    }

    @Test
    void theTableIsWhole() {
        RuleTable.isWhole(table().map(Sample::line).toList(), Set.of("rating"));
    }

    @Test
    void aHouseholdAsItShouldBeHasNothingToBeSaid() {
        Map<String, Object> points = scores(95, 20, 20, 15, 15, 15, 10);
        PlanRow row = imported(cells(95, 20, 20, 15, 15, 15, 10));
        assertThat(row.problems()).isEmpty();
        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        rate(house, points);
        houses().stream().skip(1).forEach(h -> rate(h, Map.of("grade", Grade.CLEAN)));
        show();
        assertThat(grid()).isEmpty();
        assertThat(checked()).filteredOn(f -> f.rule().startsWith("K4")).isEmpty();
    }

    @Test
    void aPlaqueThatShouldNotHangIsTakenDownByItsKey() {
        rate(house, Map.of("grade", Grade.FAIR, "plaque", true));
        show();
        press("P");
        assertThat(grid()).isEmpty();
    }

    @Test
    void whatWasWrongBeforeIsNoReasonAgainstAnotherKey() {
        rate(house, scores(92, 20, 20, 15, 15, 10, 10));
        assertThat(imported(cells(92, 20, 20, 15, 15, 10, 10)).outcome()).isEqualTo(Outcome.SAME);
        show();
        assertThat(grid()).extracting(Problem::code).containsExactly("rating.sum");
        press("2");
        model.desk().prompt().ifPresent(p -> p.answer("集体复议"));
        assertThat(model.rows().get(0).grade()).contains(Grade.FAIR);
    }
}
