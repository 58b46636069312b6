package org.jinguo.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which households a reopened round differs from what was closed. */
class RoundCorrectionsTest {

    @TempDir
    Path folder;

    private YearData year;
    private Area village;
    private Figures figures;

    @BeforeEach
    void rate() {
        year = YearData.on("2019-12-20", folder);
        village = year.village(1, 5);
        figures = new Figures(year.data());
        year.rate(village, 4, "CCFU-");
    }

    @AfterEach
    void close() {
        year.close();
    }

    private List<RoundCorrection> corrections() {
        return new RoundCorrections(year.data()).of(figures.rounds(SampleData.Q4, year.town()));
    }

    private static String told(RoundCorrection.OfHousehold h) {
        return h.household().orElseThrow().headName()
                + " "
                + h.before().map(r -> r.grade().shortLabel()).orElse("-")
                + "→"
                + h.after().map(r -> r.grade().shortLabel()).orElse("-");
    }

    @Test
    void saysWhichHouseholdsChangedSinceTheRoundWasClosed() {
        year.correct(village, 4, 3, Map.of("grade", Grade.FAIR));
        year.close(village, 4);
        assertThat(corrections()).isEmpty();
        year.reopen(village, 4, "两户录反了");
        assertThat(corrections()).isEmpty();
        year.correct(village, 4, 0, Map.of("grade", Grade.UNCLEAN, "plaque", false));
        year.correct(village, 4, 0, Map.of("grade", Grade.FAIR));
        year.correct(village, 4, 1, Map.of("remark", "只改了备注"));
        remove(3);
        year.close(village, 4);
        assertThat(corrections()).singleElement().satisfies(this::isToldOf);
    }

    private void isToldOf(RoundCorrection c) {
        assertThat(c.village()).isEqualTo(village);
        assertThat(c.state().reopenReason()).isEqualTo("两户录反了");
        assertThat(c.state().reopenedOn()).isEqualTo(LocalDate.of(2019, 12, 20));
        assertThat(c.households()).extracting(RoundCorrectionsTest::told).containsExactly("户主1 清洁→较清洁", "户主4 较清洁→-");
        assertThat(c.change(Grade.CLEAN)).isEqualTo(-1);
        assertThat(c.change(Grade.FAIR)).isZero();
        assertThat(c.plaques()).isEqualTo(-1);
        assertThat(year.data().log().find(c.households().get(0).seq()))
                .hasValueSatisfying(change -> assertThat(change.label()).isEqualTo("更正"));
    }

    /** What a screen adds up must be what R06 did. */
    @Test
    void theEffectIsTheDifferenceOfTheFigures() {
        year.close(village, 4);
        List<Long> closed = counts();
        year.reopen(village, 4, "补评");
        year.rate(village, 4, "UCFFC");
        RoundCorrection c = corrections().get(0);
        List<Long> now = counts();
        assertThat(now.get(0) - closed.get(0)).isEqualTo(c.change(Grade.CLEAN));
        assertThat(now.get(1) - closed.get(1)).isEqualTo(c.change(Grade.FAIR));
        assertThat(now.get(2) - closed.get(2)).isEqualTo(c.change(Grade.UNCLEAN));
        assertThat(now.get(3) - closed.get(3)).isEqualTo(c.plaques());
    }

    private List<Long> counts() {
        return List.of("B-01", "B-02", "B-03", "R06.plaques").stream()
                .map(code -> figures.value(code, SampleData.Q4, village).amount())
                .toList();
    }

    @Test
    void whatIsTakenBackIsNoLongerACorrection() {
        year.close(village, 4);
        year.reopen(village, 4, "误开");
        year.correct(village, 4, 0, Map.of("grade", Grade.FAIR));
        year.data().undo();
        assertThat(corrections()).isEmpty();
    }

    @Test
    void afterASecondReopeningOnlyWhatFollowedItIsTold() {
        year.close(village, 4);
        year.reopen(village, 4, "一");
        year.correct(village, 4, 0, Map.of("grade", Grade.FAIR));
        year.close(village, 4);
        year.reopen(village, 4, "二");
        year.correct(village, 4, 1, Map.of("grade", Grade.FAIR));
        assertThat(corrections().get(0).households())
                .extracting(RoundCorrectionsTest::told)
                .containsExactly("户主2 清洁→较清洁");
    }

    private void remove(int index) {
        RatingRound round = figures.round(SampleData.Q4).orElseThrow();
        long household = year.houses(village).get(index).id();
        Rating rating = year.data().ratings().sheet(village, round).stream()
                .filter(r -> r.householdId() == household)
                .findFirst()
                .orElseThrow();
        year.data().change("退回", edit -> edit.remove(Ledgers.RATING, rating.id()));
    }
}
