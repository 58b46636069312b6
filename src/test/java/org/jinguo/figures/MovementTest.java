package org.jinguo.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three groups of ten households: nobody is lost between two rounds. */
class MovementTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private Figures figures;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 10);
        figures = new Figures(data);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private static Grade earlier(Household h) {
        return h.no() % 5 == 0 ? null : h.no() % 3 == 0 ? Grade.UNCLEAN : Grade.FAIR;
    }

    private static Grade later(Household h) {
        return h.no() % 7 == 0 ? null : h.no() % 4 == 0 ? Grade.CLEAN : h.no() % 2 == 0 ? Grade.UNCLEAN : Grade.FAIR;
    }

    private void twoRounds() {
        Samples.rated(data, Samples.Q4.before(), MovementTest::earlier);
        Samples.rated(data, Samples.Q4, MovementTest::later);
    }

    private Area town() {
        return data.areas().tree().home().orElseThrow();
    }

    private long counted(String code, Area unit) {
        return figures.value(code, Samples.Q4, unit).amount();
    }

    @Test
    void countsEachHouseholdOnceAndAgreesWithTheFiguresOfTheRound() {
        twoRounds();
        for (Area unit : List.of(town(), Samples.village(data), group(1))) {
            Movement movement = figures.movement(Samples.Q4, unit).orElseThrow();
            assertThat(movement.whole().all()).isEqualTo(counted("R06.total", unit));
            assertThat(to(movement, Grade.CLEAN)).isEqualTo(counted("B-01", unit));
            assertThat(to(movement, Grade.FAIR)).isEqualTo(counted("B-02", unit));
            assertThat(to(movement, Grade.UNCLEAN)).isEqualTo(counted("B-03", unit));
            assertThat(movement.perChild().values().stream()
                            .mapToLong(Moves::all)
                            .sum())
                    .isEqualTo(movement.whole().all());
        }
    }

    private static long to(Movement movement, Grade grade) {
        return movement.whole().counts().entrySet().stream()
                .filter(e -> e.getKey().to() == grade)
                .mapToLong(java.util.Map.Entry::getValue)
                .sum();
    }

    private Area group(int index) {
        return data.areas().tree().children(Samples.village(data).id()).get(index);
    }

    @Test
    void countsWhatAWalkThroughTheHouseholdsCounts() {
        twoRounds();
        Movement movement = figures.movement(Samples.Q4, Samples.village(data)).orElseThrow();
        for (Grade from : Grade.values()) {
            for (Grade to : Grade.values()) {
                GradeStep step = new GradeStep(from, to);
                long walked = households().stream()
                        .filter(h -> or(earlier(h)) == from && or(later(h)) == to)
                        .count();
                assertThat(movement.whole().count(step)).as(step.toString()).isEqualTo(walked);
            }
        }
        assertThat(movement.before().period()).isEqualTo(Samples.Q4.before());
        assertThat(movement.perChild().keySet()).extracting(Area::name).isEqualTo(Samples.GROUPS);
    }

    private static Grade or(Grade grade) {
        return grade == null ? Grade.UNRATED : grade;
    }

    private List<Household> households() {
        return data.ratings().households(Samples.village(data).id());
    }

    @Test
    void listsExactlyTheHouseholdsThatItCounts() {
        twoRounds();
        for (Area unit : List.of(Samples.village(data), group(2))) {
            Movement movement = figures.movement(Samples.Q4, unit).orElseThrow();
            List<RatingSheet.Line> lines = movement.villages().stream()
                    .flatMap(v -> figures.moved(Samples.Q4, unit, v).stream())
                    .toList();
            assertThat(lines).hasSize((int) movement.whole().all());
            for (GradeStep.Way way : GradeStep.Way.values()) {
                assertThat(lines)
                        .filteredOn(l -> GradeStep.of(l.before(), l.rating()).way() == way)
                        .hasSize((int) movement.whole().count(way));
            }
        }
    }

    @Test
    void whoLeftAfterTheRatingIsCountedAndWhoLeftBeforeIsNot() {
        Samples.rated(data, Samples.Q4.before(), h -> Grade.FAIR);
        Samples.rated(data, Samples.Q4, h -> h.no() == 2 ? null : Grade.CLEAN);
        leave(1, LocalDate.of(2019, 11, 30));
        leave(2, LocalDate.of(2019, 11, 30));
        Movement movement = figures.movement(Samples.Q4, Samples.village(data)).orElseThrow();
        assertThat(movement.whole().all()).isEqualTo(29);
        assertThat(movement.whole().count(GradeStep.Way.ROSE)).isEqualTo(29);
    }

    private void leave(int no, LocalDate day) {
        Household of =
                households().stream().filter(h -> h.no() == no).findFirst().orElseThrow();
        data.change("迁出", edit -> edit.put(Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(of, "validTo", day)));
    }

    @Test
    void saysNothingWithoutAnEarlierRound() {
        Samples.rated(data, Samples.Q4, MovementTest::later);
        assertThat(figures.movement(Samples.Q4, town())).isEmpty();
        assertThat(figures.movement(Samples.Q4.before(), town())).isEmpty();
    }

    @Test
    void ranksByTheExactShareWithTheGainSinceTheLastRound() {
        Samples.rated(data, Samples.Q4.before(), h -> h.groupId() == group(0).id() ? Grade.CLEAN : Grade.FAIR);
        Samples.rated(
                data,
                Samples.Q4,
                h -> h.groupId() == group(2).id() || h.seq() > 5 && h.groupId() == group(1).id()
                        ? Grade.CLEAN
                        : h.groupId() == group(1).id() ? Grade.FAIR : null);
        List<Ranked> ranks = figures.ranking("R06.aP", List.of("R06.aP"), Samples.Q4, Samples.village(data));
        assertThat(ranks).extracting(r -> r.unit().name()).containsExactly("里坞组", "上祝组", "下祝组");
        assertThat(ranks)
                .extracting(Ranked::place)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.empty());
        assertThat(ranks)
                .extracting(Ranked::gained)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(0), OptionalInt.empty());
    }
}
