package org.jinguo.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.figures.Figures;
import org.jinguo.figures.GradeStep;
import org.jinguo.figures.Movement;
import org.jinguo.figures.Ranked;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.StatusLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the looks read of a township with one rated village. */
class ChartsViewModelTest {

    @TempDir
    Path folder;

    private final Doors doors = new Doors();
    private final List<Object> went = new ArrayList<>();
    private final StatusLine status = Samples.status();
    private DataFolder data;
    private ChartsViewModel model;

    @BeforeEach
    void open() {
        doors.onRecord(went::add);
        doors.onBehind(went::add);
        data = Samples.village(folder, 10);
        Samples.rated(data, Samples.Q4.before(), h -> h.seq() < 5 ? Grade.FAIR : Grade.CLEAN);
        Samples.rated(data, Samples.Q4, h -> h.seq() < 3 ? Grade.CLEAN : h.seq() < 9 ? Grade.FAIR : null);
        model = over(data.areas().tree().home().orElseThrow());
    }

    @AfterEach
    void close() {
        data.close();
    }

    private ChartsViewModel over(Area unit) {
        ChartsViewModel made = new ChartsViewModel(
                data,
                new Figures(data),
                Background.direct(),
                new ChartsViewModel.Place(Samples.at(data, unit), doors, status, Samples.CLOCK));
        made.refresh();
        return made;
    }

    private <P extends ChartsPicture> P picture(Look look, Class<P> type) {
        model.lookProperty().set(look);
        return type.cast(model.pictureProperty().get().orElseThrow());
    }

    @Test
    void readsTheBarsOfTheVillagesAndOfTheRounds() {
        ChartsPicture.Grades grades = picture(Look.GRADES, ChartsPicture.Grades.class);
        assertThat(grades.units()).hasSize(22);
        assertThat(grades.rounds())
                .extracting(l -> l.period() + " " + l.text("R06.aP"))
                .containsExactly("2019Q3 60.00%", "2019Q4 25.00%");
    }

    @Test
    void followsTheUnitAndAtMostFourBelowIt() {
        ChartsPicture.Trend trend = picture(Look.TREND, ChartsPicture.Trend.class);
        assertThat(trend.rounds()).containsExactly(Samples.Q4.before(), Samples.Q4);
        assertThat(trend.units().keySet()).extracting(Area::name).containsExactly("富山村");
        List<Area> villages = data.areas()
                .tree()
                .children(data.areas().tree().home().orElseThrow().id());
        assertThat(villages.subList(0, 4)).allMatch(v -> model.follow(v, true));
        assertThat(model.follow(villages.get(4), true)).isFalse();
        assertThat(model.follow(villages.get(0), false)).isTrue();
        assertThat(model.beside()).hasSize(3);
    }

    @Test
    void listsAcrossVillagesWhatANumberOfTheTownshipCounts() {
        ChartsPicture.Moved moved = picture(Look.MOVES, ChartsPicture.Moved.class);
        Movement movement = moved.movement().orElseThrow();
        for (GradeStep.Way way : GradeStep.Way.values()) {
            model.open(new MovedList.Opened(moved.frame().unit(), Samples.Q4, MoveFilter.of(way)));
            assertThat(model.moved().rows()).hasSize((int) movement.whole().count(way));
            assertThat(model.moved().readingProperty().get()).isFalse();
        }
        assertThat(status.countsProperty().get()).isEqualTo("名单 6 户");
        model.back();
        assertThat(model.moved().rows()).isEmpty();
        assertThat(status.countsProperty().get()).isEmpty();
    }

    @Test
    void aRatedHouseholdOpensItsRatingAndAnotherItself() {
        ChartsPicture.Moved moved = picture(Look.MOVES, ChartsPicture.Moved.class);
        Area unit = moved.frame().unit();
        model.open(new MovedList.Opened(unit, Samples.Q4, MoveFilter.of(GradeStep.Way.ROSE)));
        model.open(model.moved().rows().get(0));
        model.open(new MovedList.Opened(unit, Samples.Q4, MoveFilter.of(GradeStep.Way.OPEN)));
        model.open(model.moved().rows().get(0));
        assertThat(went)
                .extracting(r -> ((RecordRef) r).ledger().table())
                .containsExactly(Ledgers.RATING.table(), Ledgers.HOUSEHOLD.table());
    }

    @Test
    void readsTheListAnewAfterAChange() {
        ChartsPicture.Moved moved = picture(Look.MOVES, ChartsPicture.Moved.class);
        Area unit = moved.frame().unit();
        model.open(new MovedList.Opened(unit, Samples.Q4, MoveFilter.of(GradeStep.Way.ROSE)));
        assertThat(model.moved().rows()).hasSize(6);
        data.undo();
        model.refresh();
        assertThat(model.moved().rows()).isEmpty();
        assertThat(picture(Look.MOVES, ChartsPicture.Moved.class).rated()).isFalse();
    }

    @Test
    void ranksTheVillagesWithTheRoundTheyAreComparedWith() {
        ChartsPicture.Ranks ranks = picture(Look.RANKS, ChartsPicture.Ranks.class);
        Ranked first = ranks.ranks().get(0);
        assertThat(first.unit().name()).isEqualTo("富山村");
        assertThat(first.values().get("R06.delta").text()).isEqualTo("-12");
        assertThat(ranks.before()).contains(Period.quarter(2019, 3));
        model.open(new Doors.Behind("B-03", Samples.Q4, first.unit()));
        assertThat(went).containsExactly(new Doors.Behind("B-03", Samples.Q4, first.unit()));
    }
}
