package org.jinguo.ui.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingViewModelTest {

    @TempDir Path folder;
    private DataFolder data;
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
        RatingViewModel made =
                new RatingViewModel(
                        data,
                        Background.direct(),
                        Samples.at(data, unit),
                        Samples.status(),
                        Samples.CLOCK);
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
        assertThat(stored())
                .extracting(Rating::grade)
                .containsExactly(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN);
        assertThat(model.currentProperty().get()).isEqualTo(3);
        assertThat(model.countsProperty().get()).isEqualTo(new RatingCounts(12, 1, 1, 1, 0));
        assertThat(data.log().newest(1))
                .extracting(Change::label)
                .containsExactly("评定 富山村 " + model.rows().get(2).household().headName() + "：不清洁户");
    }

    @Test
    void unratedAsksForTheReasonAndMovesOnWhenItIsGiven() {
        model.askReason();
        assertThat(model.modeProperty().get()).isEqualTo(RatingViewModel.Mode.REASON);
        model.reason(2);
        assertThat(stored()).extracting(Rating::grade).containsExactly(Grade.UNRATED);
        assertThat(stored()).extracting(Rating::reason).containsExactly("空挂户");
        assertThat(model.currentProperty().get()).isEqualTo(1);
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
        assertThat(model.promptProperty().get()).contains("11 户");
        long before = data.lastSeq();
        model.rest();
        assertThat(data.lastSeq()).isEqualTo(before + 1);
        assertThat(model.countsProperty().get().open()).isZero();
        data.undo();
        model.refresh();
        assertThat(model.countsProperty().get()).isEqualTo(new RatingCounts(12, 0, 0, 1, 0));
    }

    @Test
    void jumpsToADoorNumberOrSaysThatThereIsNone() {
        RatingRow target = model.rows().get(7);
        model.askDoor();
        target.door().chars().forEach(c -> model.typeDoor(String.valueOf((char) c)));
        model.goToDoor();
        assertThat(model.at()).contains(target);
        model.askDoor();
        model.typeDoor("9");
        model.typeDoor("9");
        model.goToDoor();
        assertThat(model.promptProperty().get()).startsWith("没有门牌 99");
        assertThat(model.modeProperty().get()).isEqualTo(RatingViewModel.Mode.DOOR);
    }

    @Test
    void showsTheGradeOfTheRoundBefore() {
        Samples.ratedBefore(data, Samples.Q4.before());
        model.refresh();
        assertThat(model.rows().get(0).before()).contains(Grade.CLEAN);
        assertThat(model.rows().get(3).before()).contains(Grade.FAIR);
    }

    @Test
    void aGradeAgainstItsScoreKeepsTheScoreAndGivesAReason() {
        Samples.ratedBefore(data, Samples.Q4);
        model.refresh();
        model.currentProperty().set(0);
        model.rate(Grade.UNCLEAN);
        Rating rating = stored().get(0);
        assertThat(rating.score()).isEqualTo(91);
        assertThat(rating.overrideReason()).isEqualTo("逐户评定时改判");
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
