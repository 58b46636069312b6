package org.jinguo.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.figures.Figures;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.Recheck;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingEdits;
import org.jinguo.store.RatingSheet;
import org.jinguo.store.RoundEdits;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 12, 18);

    @TempDir
    Path folder;

    private final StatusLine status = Samples.status();
    private DataFolder data;
    private Area village;
    private FollowUpViewModel model;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 12);
        Samples.ratedBefore(data, Samples.Q4);
        village = Samples.village(data);
        model = at(village);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private FollowUpViewModel at(Area unit) {
        FollowUpViewModel made = new FollowUpViewModel(
                new Desk(data, Background.direct(), Samples.at(data, unit), status, Samples.CLOCK));
        made.refresh();
        return made;
    }

    private FollowUpRow row(int index) {
        return model.rowsProperty().get().get(index);
    }

    private RatingRound round() {
        return data.ratings().round(Samples.Q4).orElseThrow();
    }

    private void edit(Map<FollowUpRow, Map<String, Object>> values) {
        model.edit("修改", values, () -> {}, sentence -> {});
    }

    private void edit(int index, String key, Object value) {
        edit(Map.of(row(index), Map.of(key, value)));
    }

    private void ratedOn(LocalDate day) {
        data.change(
                "评定日期",
                edit -> data.ratings()
                        .sheet(village, round())
                        .forEach(r -> edit.put(Ledgers.RATING, Ledgers.RATING.with(r, "ratedOn", day))));
        model.refresh();
    }

    private void lock() {
        data.change("封存", edit -> new RoundEdits(edit, data.ratings()).close(round(), village, TODAY));
        model.refresh();
    }

    private List<Recheck> rechecks() {
        return data.ratings().rechecks(village, round());
    }

    private String newest() {
        return data.log().newest(1).stream().map(Change::label).findFirst().orElse("");
    }

    private void recheck(List<FollowUpRow> rows, boolean passed) {
        model.recheck(rows, passed);
        assertThat(model.form().form().save()).isTrue();
    }

    @Test
    void aDeadlineIsOverdueOnTheDayAfterIt() {
        edit(0, "problem", "杂物乱堆");
        edit(0, "fixDue", TODAY);
        assertThat(row(0).stateText()).isEqualTo("→ 整改中");
        edit(0, "fixDue", TODAY.minusDays(1));
        assertThat(row(0).stateText()).isEqualTo("▲ 逾期 1 天");
        edit(0, "fixDue", TODAY.minusDays(3));
        assertThat(row(0).stateText()).isEqualTo("▲ 逾期 3 天");
    }

    @Test
    void whatIsOverdueStandsFirstThenWhatIsOwed() {
        edit(1, "problem", "杂物乱堆");
        edit(3, "problem", "厕所不洁");
        edit(3, "fixDue", TODAY.minusDays(1));
        assertThat(at(village).rowsProperty().get())
                .extracting(FollowUpRow::state)
                .containsExactly(FollowUpState.OVERDUE, FollowUpState.OWED, FollowUpState.OWED, FollowUpState.UNDERWAY);
        assertThat(model.countsText().getValue()).isEqualTo("不清洁 4 户：没写问题 2 · 整改中 1 · 逾期 1 · 已整改 0（整改率 0.0 %）");
    }

    @Test
    void rowsStayWhereTheyAreWhileTheyAreWorkedOn() {
        List<Long> before = ids();
        edit(0, "problem", "杂物乱堆");
        edit(2, "problem", "厕所不洁");
        assertThat(ids()).isEqualTo(before);
        model.stateProperty().set(Optional.of(FollowUpState.UNDERWAY));
        assertThat(ids()).containsExactly(before.get(0), before.get(2));
    }

    private List<Long> ids() {
        return model.rowsProperty().get().stream().map(FollowUpRow::id).toList();
    }

    @Test
    void theFirstProblemBringsTheUsualDeadlineAndSaysSo() {
        ratedOn(LocalDate.of(2019, 12, 10));
        edit(0, "problem", "杂物乱堆");
        assertThat(row(0).rating().fixDue()).isEqualTo(LocalDate.of(2019, 12, 25));
        assertThat(model.noteProperty().get()).contains("2019.12.25").contains("15 天");
        edit(0, "fixDue", LocalDate.of(2019, 12, 31));
        edit(0, "problem", "杂物乱堆、垃圾未清");
        assertThat(row(0).rating().fixDue()).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void aProblemWrittenLateIsNotOverdueAtOnce() {
        ratedOn(LocalDate.of(2019, 10, 8));
        edit(0, "problem", "杂物乱堆");
        assertThat(row(0).rating().fixDue()).isEqualTo(TODAY.plusDays(15));
    }

    @Test
    void severalHouseholdsPassInOneChangeAndOneUndoTakesItBack() {
        long before = data.lastSeq();
        recheck(model.rowsProperty().get().subList(0, 3), true);
        assertThat(data.lastSeq()).isEqualTo(before + 1);
        assertThat(newest()).isEqualTo("复查合格 3 户");
        assertThat(rechecks())
                .hasSize(3)
                .allSatisfy(r -> assertThat(r.passed()).isTrue())
                .extracting(Recheck::checkedOn)
                .containsOnly(TODAY);
        assertThat(model.countsProperty().get().of(Optional.of(FollowUpState.FIXED)))
                .isEqualTo(3);
        data.undo();
        model.refresh();
        assertThat(rechecks()).isEmpty();
        assertThat(model.countsProperty().get().of(Optional.of(FollowUpState.FIXED)))
                .isZero();
    }

    @Test
    void whatFailsGetsAnotherDeadlineAndWhatFailsAgainIsNoLongerPutRight() {
        recheck(List.of(row(0)), false);
        assertThat(newest()).isEqualTo("复查不合格 " + row(0).name());
        assertThat(row(0).rating().fixDue()).isEqualTo(TODAY.plusDays(15));
        assertThat(row(0).last().map(Recheck::passed)).contains(false);
        recheck(List.of(row(0)), true);
        assertThat(row(0).rating().fixedOn()).isEqualTo(TODAY);
        recheck(List.of(row(0)), false);
        assertThat(row(0).rating().fixedOn()).isNull();
        assertThat(row(0).rechecks()).hasSize(3);
    }

    @Test
    void passingCountsInTheReturn() {
        Figures figures = new Figures(data);
        assertThat(figures.value("R06.fixed", Samples.Q4, village).text()).isEqualTo("0");
        recheck(List.of(row(0)), true);
        assertThat(figures.value("R06.fixed", Samples.Q4, village).text()).isEqualTo("1");
        data.undo();
        assertThat(figures.value("R06.fixed", Samples.Q4, village).text()).isEqualTo("0");
    }

    @Test
    void aRecheckCanNotBeInTheFutureOrBeforeTheVisit() {
        ratedOn(LocalDate.of(2019, 12, 10));
        model.recheck(List.of(row(0)), true);
        model.form().form().entry("checkedOn").type(TODAY.plusDays(1));
        assertThat(model.form().form().save()).isFalse();
        model.form().form().entry("checkedOn").type(LocalDate.of(2019, 12, 9));
        assertThat(model.form().form().save()).isFalse();
        assertThat(rechecks()).isEmpty();
        model.form().form().entry("checkedOn").type(LocalDate.of(2019, 12, 10));
        assertThat(model.form().form().save()).isTrue();
    }

    @Test
    void aClosedRoundIsFollowedUpButItsGradesAndWrittenProblemsStay() {
        edit(0, "problem", "杂物乱堆");
        lock();
        edit(0, "problem", "别的");
        edit(1, "problem", "厕所不洁");
        edit(0, "fixDue", TODAY.plusDays(3));
        recheck(List.of(row(1)), true);
        assertThat(row(0).rating())
                .returns("杂物乱堆", Rating::problem)
                .returns(TODAY.plusDays(3), Rating::fixDue)
                .returns(false, Rating::late);
        assertThat(row(1).rating())
                .returns("厕所不洁", Rating::problem)
                .returns(TODAY, Rating::fixedOn)
                .returns(false, Rating::late);
        RatingSheet sheet = RatingSheet.read(data, data.areas().tree(), village, Samples.Q4);
        data.change(
                "改等次",
                edit -> new RatingEdits(data, edit, sheet, TODAY)
                        .followUp(row(0).household(), Map.of("grade", Grade.CLEAN)));
        model.refresh();
        assertThat(row(0).rating().grade()).isEqualTo(Grade.UNCLEAN);
    }

    @Test
    void owedProblemsAreShownAloneAndStayUntilTheyAreLookedAtAnew() {
        edit(0, "problem", "杂物乱堆");
        List<Long> wentTo = new ArrayList<>();
        model.shownBy(wentTo::add, id -> {});
        model.owed();
        assertThat(model.rowsProperty().get()).hasSize(3);
        assertThat(wentTo).containsExactly(row(0).id());
        edit(0, "problem", "厕所不洁");
        assertThat(model.rowsProperty().get()).hasSize(3);
        model.owed();
        assertThat(model.rowsProperty().get()).hasSize(2);
    }

    @Test
    void aBlockIsOneChange() {
        Map<FollowUpRow, Map<String, Object>> block = new LinkedHashMap<>();
        model.rowsProperty().get().forEach(r -> block.put(r, Map.of("problem", "垃圾未清")));
        long before = data.lastSeq();
        edit(block);
        assertThat(data.lastSeq()).isEqualTo(before + 1);
        assertThat(model.countsProperty().get().by()).containsOnly(entry(FollowUpState.UNDERWAY, 4));
    }

    @Test
    void aTownshipSeesAllItsVillagesAndAVillageWithoutUncleanHouseholdsIsToldSo() {
        Area town = data.areas().tree().home().orElseThrow();
        assertThat(at(town).rowsProperty().get()).hasSize(4);
        Area other = data.areas().tree().children(town.id()).stream()
                .filter(a -> a.id() != village.id())
                .findFirst()
                .orElseThrow();
        FollowUpViewModel none = at(other);
        assertThat(none.rowsProperty().get()).isEmpty();
        assertThat(none.emptyProperty().get()).contains(other.name()).contains("不用整改");
    }
}
