package org.jinguo.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.SecondLook;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.StatusLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookViewModelTest {

    @TempDir
    Path folder;

    private final List<RecordRef> opened = new ArrayList<>();
    private final StatusLine status = Samples.status();
    private DataFolder data;
    private LookViewModel model;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 40);
        Doors doors = new Doors();
        doors.onRecord(opened::add);
        model = new LookViewModel(CheckSamples.desk(data, Samples.village(data), doors, status));
        model.refresh();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private List<SecondLook> stored() {
        return data.ratings()
                .secondLooks(
                        Samples.village(data), data.ratings().round(Samples.Q4).orElseThrow());
    }

    private void draw() {
        CheckSamples.rated(data);
        model.refresh();
        model.draw();
    }

    /** Types what the paper says; of the first households something else was entered. */
    private void typeAll(int different) {
        for (int i = 0; i < model.rows().size(); i++) {
            Grade first = model.rows().get(i).first();
            model.key(i >= different ? first : first == Grade.CLEAN ? Grade.FAIR : Grade.CLEAN);
        }
    }

    private Optional<Rating> rating(LookRow row) {
        return data.readers().find(Ledgers.RATING, row.id());
    }

    @Test
    void nothingCanBeDrawnBeforeSomethingIsEntered() {
        assertThat(model.offerProperty().get()).isEmpty();
        assertThat(model.emptyProperty().get()).startsWith("富山村本期还没有录入");
        model.draw();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void drawsThirtyInWalkingOrderAsOneStep() {
        draw();
        assertThat(model.offerProperty().get()).isEqualTo("已录 120 户，抽 30 户（至少 30 户）");
        assertThat(model.rows()).hasSize(30);
        assertThat(model.rows()).extracting(r -> r.household().no()).isSorted().doesNotHaveDuplicates();
        // The samples are numbered in walking order, as the printed sheet is.
        assertThat(model.rows()).allMatch(r -> r.place() == r.household().no());
        assertThat(stored()).allMatch(l -> l.secondGrade() == null);
        assertThat(model.toldProperty().get()).startsWith("复录 0/30。");
        data.undo();
        model.refresh();
        assertThat(model.rows()).isEmpty();
        assertThat(model.modeProperty().get()).isEqualTo(LookViewModel.Mode.NONE);
    }

    @Test
    void takesAnyWholePercentage() {
        draw();
        model.percentProperty().set(" ５0% ");
        assertThat(model.offerProperty().get()).startsWith("已录 120 户，抽 60 户");
        model.percentProperty().set("0");
        assertThat(model.offerProperty().get()).isEqualTo("抽查比例填 1 到 100 的整数。");
        model.draw();
        assertThat(model.rows()).hasSize(30);
    }

    @Test
    void aNewDrawingTakesThePlaceOfTheOneBefore() {
        draw();
        model.key(Grade.CLEAN);
        List<Long> before = model.rows().stream().map(LookRow::id).toList();
        model.draw();
        assertThat(model.rows()).hasSize(30).allMatch(LookRow::waits);
        assertThat(model.rows()).extracting(LookRow::id).isNotEqualTo(before);
        assertThat(stored()).hasSize(30);
        assertThat(status.messageProperty().get()).contains("换掉了上次抽的 30 户");
        data.undo();
        model.refresh();
        assertThat(model.rows()).extracting(LookRow::id).isEqualTo(before);
        assertThat(model.rows().get(0).second()).contains(Grade.CLEAN);
    }

    @Test
    void everyKeyIsOneChangeAndBackspaceGoesBackOne() {
        draw();
        long before = data.lastSeq();
        model.key(Grade.CLEAN);
        model.key(Grade.UNCLEAN);
        model.step(-1);
        model.key(Grade.FAIR);
        assertThat(data.lastSeq()).isEqualTo(before + 3);
        assertThat(model.rows().get(1).second()).contains(Grade.FAIR);
        assertThat(model.currentProperty().get()).isEqualTo(2);
        assertThat(model.modeProperty().get()).isEqualTo(LookViewModel.Mode.BLIND);
        assertThat(model.differing()).isEmpty();
    }

    @Test
    void comparesOnceAllAreTyped() {
        draw();
        typeAll(2);
        assertThat(model.modeProperty().get()).isEqualTo(LookViewModel.Mode.RESULT);
        assertThat(model.differing()).hasSize(2);
        assertThat(model.toldProperty().get())
                .isEqualTo("复录 30 户，2 户不一致。估计全村差错率 6.7 %，约 8 户（95 % 把握在 1.7 %～20 %，即 2～24 户）。");
        data.undo();
        model.refresh();
        assertThat(model.modeProperty().get()).isEqualTo(LookViewModel.Mode.BLIND);
        assertThat(model.currentProperty().get()).isEqualTo(29);
    }

    @Test
    void tellsWhatIsSureWhenNothingDiffers() {
        draw();
        typeAll(0);
        assertThat(model.toldProperty().get()).startsWith("复录 30 户，户户一致。有 95 % 的把握");
    }

    @Test
    void takesOverTheSecondGradeOrLetsTheFirstStand() {
        draw();
        typeAll(2);
        LookRow first = model.differing().get(0);
        LookRow second = model.differing().get(1);
        Grade grade = first.second().orElseThrow();
        assertThat(model.chosenProperty().get()).contains(first);
        model.adopt();
        assertThat(rating(first).orElseThrow().grade()).isEqualTo(grade);
        assertThat(model.differing()).hasSize(2);
        assertThat(model.differing().get(0).settled()).isTrue();
        assertThat(model.chosenProperty().get()).contains(second);
        model.keep();
        assertThat(model.differing()).hasSize(1);
        assertThat(rating(second).orElseThrow().grade()).isEqualTo(second.first());
        assertThat(model.toldProperty().get()).startsWith("复录 30 户，1 户不一致。");
    }

    @Test
    void aClosedRoundIsComparedButNotCorrected() {
        draw();
        typeAll(1);
        CheckSamples.close(data);
        model.refresh();
        LookRow row = model.differing().get(0);
        model.chosenProperty().set(Optional.of(row));
        long before = data.lastSeq();
        model.adopt();
        assertThat(data.lastSeq()).isEqualTo(before);
        assertThat(status.messageProperty().get()).startsWith("富山村本期已封存，改不了评定");
        model.open();
        assertThat(opened).containsExactly(new RecordRef(Ledgers.RATING, row.id()));
    }

    @Test
    void notRatedNeedsAReasonThatIsGivenAtTheEntry() {
        draw();
        model.key(Grade.UNRATED);
        for (int i = 1; i < 30; i++) {
            model.key(model.rows().get(i).first());
        }
        model.chosenProperty().set(Optional.of(model.differing().get(0)));
        model.adopt();
        assertThat(opened).hasSize(1);
        assertThat(status.messageProperty().get()).contains("未评要写原因");
    }
}
