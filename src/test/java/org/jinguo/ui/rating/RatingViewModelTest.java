package org.jinguo.ui.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RoundEdits;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.StatusLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingViewModelTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private final StatusLine status = Samples.status();
    private RatingViewModel model;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 4);
        model = at(Samples.village(data));
    }

    @AfterEach
    void close() {
        data.close();
    }

    private RatingViewModel at(Area unit) {
        RatingViewModel made = new RatingViewModel(
                data,
                Background.direct(),
                new RatingViewModel.Place(Samples.at(data, unit), new Doors(), status, Samples.CLOCK));
        made.refresh();
        return made;
    }

    private List<Rating> stored() {
        return data.ratings()
                .round(Samples.Q4)
                .map(r -> data.ratings().sheet(Samples.village(data), r))
                .orElse(List.of());
    }

    @Test
    void listsHouseholdsInWalkingOrderAndStartsAtTheFirstThatIsOpen() {
        assertThat(model.rows()).hasSize(12);
        assertThat(model.rows()).extracting(RatingRow::group).startsWith("下祝组", "下祝组");
        assertThat(model.currentProperty().get()).isZero();
        model.rate(Grade.CLEAN);
        assertThat(at(Samples.village(data)).currentProperty().get()).isEqualTo(1);
    }

    @Test
    void everyKeyIsOneChangeAndMovesOn() {
        long before = data.lastSeq();
        model.rate(Grade.CLEAN);
        model.rate(Grade.FAIR);
        model.rate(Grade.UNCLEAN);
        assertThat(data.lastSeq()).isEqualTo(before + 3);
        assertThat(stored()).extracting(Rating::grade).containsExactly(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN);
        assertThat(model.currentProperty().get()).isEqualTo(3);
        assertThat(model.countsProperty().get()).isEqualTo(new RatingCounts(12, 1, 1, 1, 0));
        assertThat(data.log().newest(1))
                .extracting(Change::label)
                .containsExactly("评定 富山村 " + model.rows().get(2).household().headName() + "：不清洁户");
    }

    /** Presses keys: digits and letters as they are, {@code ⏎ ⌫ ⎋} for Enter, Backspace, Esc. */
    private void press(String keys) {
        for (int i = 0; i < keys.length(); i++) {
            char c = keys.charAt(i);
            Stroke.Kind named = switch (c) {
                case '⏎' -> Stroke.Kind.ENTER;
                case '⌫' -> Stroke.Kind.ERASE;
                case '⎋' -> Stroke.Kind.ESCAPE;
                case '.' -> Stroke.Kind.POINT;
                case '-' -> Stroke.Kind.MINUS;
                case '*' -> Stroke.Kind.STAR;
                case '/' -> Stroke.Kind.SLASH;
                default -> null;
            };
            model.press(
                    named != null
                            ? Stroke.of(named)
                            : Character.isDigit(c) ? Stroke.digit(c - '0') : new Stroke(Stroke.Kind.LETTER, c));
        }
    }

    private String asked() {
        return model.desk().shownProperty().get().sentence();
    }

    private List<String> labels(int newest) {
        return data.log().newest(newest).stream().map(Change::label).toList();
    }

    private int row() {
        return model.currentProperty().get();
    }

    private String head(int row) {
        return model.rows().get(row).household().headName();
    }

    @Test
    void unratedAsksForTheReasonAndMovesOnWhenItIsGiven() {
        press("0");
        assertThat(asked()).contains("为什么未评");
        press("2");
        assertThat(stored()).extracting(Rating::grade).containsExactly(Grade.UNRATED);
        assertThat(stored()).extracting(Rating::reason).containsExactly("空挂户");
        assertThat(row()).isEqualTo(1);
    }

    @Test
    void anEmptyHouseIsUnratedByOneKeyAndTheRestLeavesItOut() {
        data.change(
                "外出",
                edit -> List.of(0, 5)
                        .forEach(i -> edit.put(
                                Ledgers.HOUSEHOLD,
                                Ledgers.HOUSEHOLD.with(
                                        model.rows().get(i).household(), "status", HouseholdStatus.AWAY))));
        model.refresh();
        press("0");
        assertThat(stored()).extracting(Rating::reason).containsExactly("外出");
        model.askRest();
        assertThat(asked()).contains("10 户评为清洁户").contains("1 户（外出 1 户）");
        press("⏎");
        assertThat(model.countsProperty().get()).isEqualTo(new RatingCounts(12, 10, 0, 0, 2));
    }

    @Test
    void backspaceGoesBackThroughTheKeysOfTheSitting() {
        press("1231");
        press("⌫");
        assertThat(row()).isEqualTo(3);
        press("⌫⌫");
        assertThat(row()).isEqualTo(1);
        assertThat(stored()).extracting(Rating::grade).containsExactly(Grade.CLEAN);
        assertThat(labels(1)).containsExactly("收回 富山村 " + head(1) + " 的评定");
        press("⌫⌫⌫");
        assertThat(stored()).isEmpty();
        assertThat(row()).isZero();
    }

    @Test
    void backspaceGivesBackWhatWasThereBefore() {
        press("2");
        model.step(-1);
        press("3⌫");
        assertThat(stored()).extracting(Rating::grade).containsExactly(Grade.FAIR);
        press("⌫");
        assertThat(stored()).isEmpty();
    }

    @Test
    void backspaceAndTheNamedUndoTakeNothingBackTwice() {
        press("123");
        data.undo();
        model.refresh();
        long seq = data.lastSeq();
        press("⌫");
        assertThat(row()).isEqualTo(1);
        assertThat(data.lastSeq()).isEqualTo(seq + 1);
        assertThat(stored()).extracting(Rating::grade).containsExactly(Grade.CLEAN);
        data.undo();
        model.refresh();
        assertThat(stored()).extracting(Rating::grade).containsExactly(Grade.CLEAN, Grade.FAIR);
        press("⌫⌫");
        assertThat(stored()).isEmpty();
        assertThat(data.verify()).isEmpty();
    }

    @Test
    void ratingAgainCorrectsTheSameHousehold() {
        model.rate(Grade.CLEAN);
        model.step(-1);
        model.rate(Grade.FAIR);
        assertThat(stored()).extracting(Rating::grade).containsExactly(Grade.FAIR);
    }

    @Test
    void theRestIsOneChangeThatOneUndoTakesBack() {
        model.rate(Grade.UNCLEAN);
        model.askRest();
        assertThat(asked()).contains("11 户");
        long before = data.lastSeq();
        press("⏎");
        assertThat(data.lastSeq()).isEqualTo(before + 1);
        assertThat(model.countsProperty().get().open()).isZero();
        data.undo();
        model.refresh();
        assertThat(model.countsProperty().get()).isEqualTo(new RatingCounts(12, 0, 0, 1, 0));
    }

    @Test
    void jumpsToADoorOrToTheNumberOfThePrintedSheet() {
        RatingRow target = model.rows().get(7);
        press("." + target.door());
        assertThat(asked()).contains(target.household().headName());
        press("⏎");
        assertThat(model.at()).contains(target);
        press(".99");
        assertThat(asked()).startsWith("没有门牌 99");
        press("⏎");
        assertThat(model.at()).contains(target);
        press("⎋..12");
        assertThat(asked()).startsWith("序号 12 → 里坞组 " + head(11));
        press("⏎.3⏎");
        assertThat(row()).isEqualTo(2);
    }

    @Test
    void showsTheGradeOfTheRoundBefore() {
        Samples.ratedBefore(data, Samples.Q4.before());
        model.refresh();
        assertThat(model.rows().get(0).before()).contains(Grade.CLEAN);
        assertThat(model.rows().get(3).before()).contains(Grade.FAIR);
    }

    @Test
    void aGradeAgainstItsScoreAsksWhyAndIsNotGivenWithout() {
        Samples.ratedBefore(data, Samples.Q4);
        model.refresh();
        model.currentProperty().set(0);
        press("3");
        assertThat(asked()).contains("总分 91 应为“清洁户”");
        press("⎋");
        assertThat(stored().get(0).grade()).isEqualTo(Grade.CLEAN);
        press("32");
        Rating rating = stored().get(0);
        assertThat(rating.score()).isEqualTo(91);
        assertThat(rating.grade()).isEqualTo(Grade.UNCLEAN);
        assertThat(rating.overrideReason()).isEqualTo("评选小组复议");
        assertThat(row()).isEqualTo(1);
    }

    @Test
    void pointsByItemComeToATotalAndItsGrade() {
        model.scores().kindProperty().set(EntryKind.SCORES);
        press("18⏎25");
        assertThat(model.scores().sentence()).endsWith("：庭院得 25 分，满分 20 分，多了 5 分。请核对。");
        press("0⏎12⏎12⏎12⏎12⏎");
        Rating rating = stored().get(0);
        assertThat(rating.score()).isEqualTo(86);
        assertThat(rating.item2()).isEqualTo(20);
        assertThat(rating.grade()).isEqualTo(Grade.CLEAN);
        assertThat(row()).isEqualTo(1);
    }

    @Test
    void pointsTakenOffAndTotalsAlone() {
        model.scores().kindProperty().set(EntryKind.DEDUCTIONS);
        press("5⏎⏎⏎⏎⏎15⏎");
        assertThat(stored().get(0).score()).isEqualTo(80);
        assertThat(stored().get(0).item6()).isZero();
        model.scores().kindProperty().set(EntryKind.TOTAL);
        press("92⏎59⏎");
        assertThat(stored()).extracting(Rating::score).containsExactly(80, 92, 59);
        assertThat(stored()).extracting(Rating::grade).containsExactly(Grade.FAIR, Grade.CLEAN, Grade.UNCLEAN);
        assertThat(model.sitting().owed()).isEqualTo(1);
        press("⌫⌫⌫");
        assertThat(stored()).isEmpty();
    }

    @Test
    void aVetoKeepsTheGradeBelowClean() {
        data.change(
                "细则",
                edit -> edit.add(
                        Ledgers.SCORE_ITEM,
                        new ScoreItem(
                                edit.newId(),
                                data.ratings().scheme(2019).orElseThrow().id(),
                                7,
                                "乱倒垃圾",
                                0,
                                false,
                                true)));
        model.refresh();
        model.scores().kindProperty().set(EntryKind.TOTAL);
        press("*1⏎95⏎");
        assertThat(stored()).extracting(Rating::grade).containsExactly(Grade.FAIR);
        assertThat(stored()).extracting(Rating::item7).containsExactly(1);
        assertThat(stored()).extracting(Rating::score).containsExactly(95);
    }

    @Test
    void theProblemIsWrittenWithoutLeavingThePlace() {
        press("1331");
        assertThat(model.sitting().owed()).isEqualTo(2);
        press("W21⏎");
        assertThat(row()).isEqualTo(4);
        assertThat(stored().get(2).problem()).isEqualTo("杂物乱堆、垃圾未清");
        press("*");
        model.desk().prompt().orElseThrow().answer("灶台积灰");
        assertThat(stored().get(1).problem()).isEqualTo("灶台积灰");
        assertThat(model.sitting().owed()).isZero();
    }

    @Test
    void aClosedRoundRefusesEveryKeyAndAReopenedOneMarksThemLate() {
        press("1");
        RatingRound round = data.ratings().round(Samples.Q4).orElseThrow();
        Area village = Samples.village(data);
        LocalDate today = LocalDate.now(Samples.CLOCK);
        data.change("封存", edit -> new RoundEdits(edit, data.ratings()).close(round, village, today));
        model.refresh();
        long seq = data.lastSeq();
        press("1230⌫WP");
        model.askRest();
        model.askUnratedAsBefore();
        assertThat(data.lastSeq()).isEqualTo(seq);
        assertThat(model.desk().prompt()).isEmpty();
        assertThat(status.messageProperty().get()).contains("封存");
        data.change("打开", edit -> new RoundEdits(edit, data.ratings()).reopen(round, village, today, "漏评"));
        model.refresh();
        press("2");
        assertThat(stored()).extracting(Rating::late).containsExactly(false, true);
        press("⌫");
        assertThat(stored()).extracting(Rating::late).containsExactly(false);
    }

    @Test
    void aPlaqueStaysWhileTheHouseholdIsCleanAndGoesWhenItIsNot() {
        Samples.ratedBefore(data, Samples.Q4.before());
        RatingRound last = data.ratings().round(Samples.Q4.before()).orElseThrow();
        data.change(
                "挂牌",
                edit -> data.ratings().sheet(Samples.village(data), last).stream()
                        .limit(3)
                        .forEach(r -> edit.put(Ledgers.RATING, Ledgers.RATING.with(r, "plaque", true))));
        model.refresh();
        press("12");
        model.askRest();
        press("⏎");
        assertThat(stored())
                .extracting(Rating::plaque)
                .startsWith(true, false, true, false)
                .filteredOn(p -> p)
                .hasSize(2);
        model.currentProperty().set(1);
        press("P");
        assertThat(status.messageProperty().get()).contains("评为较清洁户，不能挂牌");
        model.currentProperty().set(3);
        press("1");
        model.currentProperty().set(3);
        press("P");
        assertThat(stored().get(3).plaque()).isTrue();
    }

    @Test
    void theWalkIsChangedByKeyAndByNumberAndTheScreenFollows() {
        RatingRow first = model.rows().get(0);
        model.deeds().move(1);
        assertThat(model.at().orElseThrow().household().id())
                .isEqualTo(first.household().id());
        assertThat(row()).isEqualTo(1);
        press("M4⏎");
        assertThat(row()).isEqualTo(3);
        assertThat(model.rows().subList(0, 4))
                .extracting(r -> r.household().seq())
                .containsExactly(1, 2, 3, 4);
        data.undo(2);
        model.refresh();
        assertThat(row()).isZero();
    }

    @Test
    void takesOverWhoWasNotRatedInTheLastRound() {
        Samples.ratedBefore(data, Samples.Q4.before());
        RatingRound last = data.ratings().round(Samples.Q4.before()).orElseThrow();
        Rating one = data.ratings().sheet(Samples.village(data), last).get(4);
        data.change(
                "未评",
                edit -> edit.put(
                        Ledgers.RATING, Ledgers.RATING.with(one, Map.of("grade", Grade.UNRATED, "reason", "空挂户"))));
        model.refresh();
        model.askUnratedAsBefore();
        assertThat(asked()).contains("1 户（空挂户 1 户）");
        press("⏎");
        assertThat(stored()).extracting(Rating::reason).containsExactly("空挂户");
        assertThat(stored()).extracting(Rating::householdId).containsExactly(one.householdId());
    }

    @Test
    void aGroupShowsOnlyItsOwnHouseholds() {
        Area group = data.areas().tree().children(Samples.village(data).id()).get(1);
        assertThat(at(group).rows()).hasSize(4).extracting(RatingRow::group).containsOnly("上祝组");
    }

    @Test
    void aTownshipIsAskedToChooseAVillage() {
        Area town = data.areas().tree().home().orElseThrow();
        RatingViewModel above = at(town);
        assertThat(above.rows()).isEmpty();
        assertThat(above.emptyProperty().get()).contains("请在左边选一个村");
        assertThat(above.at()).isEqualTo(Optional.empty());
    }
}
