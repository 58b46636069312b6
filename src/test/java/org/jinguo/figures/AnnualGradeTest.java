package org.jinguo.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.AnnualGrade;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which round gives a household its grade of the year. */
class AnnualGradeTest {

    private static final List<String> CODES = List.of("B-01", "B-02", "B-03", "H-08", "H-02", "R06.total");

    @TempDir
    Path folder;

    private YearData year;
    private Figures figures;

    private void on(String today) {
        year = YearData.on(today, folder);
        figures = new Figures(year.data());
    }

    @AfterEach
    void close() {
        year.close();
    }

    /** Clean, fair, unclean, not rated for a reason, not come to. */
    private List<Long> annual(Area unit) {
        return CODES.stream()
                .limit(5)
                .map(code -> figures.value(code, SampleData.YEAR, unit).amount())
                .toList();
    }

    @Test
    void takesEachVillagesOwnLastValidRound() {
        on("2019-12-20");
        Area done = year.village(1, 3);
        Area behind = year.village(2, 3);
        Area none = year.village(3, 2);
        for (Area village : List.of(done, behind)) {
            year.rate(village, 3, "CFU");
        }
        year.rate(done, 4, "CCF");
        year.rate(behind, 4, "UU-");
        assertThat(annual(done)).containsExactly(2L, 1L, 0L, 0L, 0L);
        assertThat(annual(behind)).containsExactly(1L, 1L, 1L, 0L, 0L);
        assertThat(annual(none)).containsExactly(0L, 0L, 0L, 0L, 2L);
        assertThat(annual(year.town())).containsExactly(3L, 2L, 1L, 0L, 2L);
        assertThat(figures.value("B-03", SampleData.Q4, behind).amount()).isEqualTo(2);
        assertThat(figures.round(SampleData.YEAR, behind))
                .hasValueSatisfying(r -> assertThat(r.period()).isEqualTo(Period.quarter(2019, 3)));
        assertThat(figures.round(SampleData.YEAR)).map(RatingRound::period).hasValue(SampleData.Q4);
    }

    @Test
    void aRoundThatWasClosedCountsEvenWhileItIsCorrected() {
        on("2019-12-20");
        Area village = year.village(1, 3);
        year.rate(village, 3, "CCC");
        year.rate(village, 4, "CU-");
        year.close(village, 4);
        assertThat(annual(village)).containsExactly(1L, 0L, 1L, 0L, 1L);
        year.reopen(village, 4, "录错");
        assertThat(annual(village)).containsExactly(1L, 0L, 1L, 0L, 1L);
    }

    @Test
    void aRoundClosedWithoutAnyRatingCountsForNothing() {
        on("2019-12-20");
        Area village = year.village(1, 2);
        year.rate(village, 3, "CF");
        year.close(village, 4);
        assertThat(annual(village)).containsExactly(1L, 1L, 0L, 0L, 0L);
    }

    @Test
    void whenThePeriodIsOverWhatIsThereCounts() {
        on("2020-01-02");
        Area village = year.village(1, 3);
        year.rate(village, 3, "CCC");
        year.rate(village, 4, "U--");
        assertThat(annual(village)).containsExactly(0L, 0L, 1L, 0L, 2L);
    }

    @Test
    void withoutAValidRoundTheLastOneStandsInAndIsToldOf() {
        on("2019-11-20");
        Area village = year.village(1, 3);
        year.rate(village, 4, "CF-");
        assertThat(annual(village)).containsExactly(1L, 1L, 0L, 0L, 1L);
        assertThat(figures.rounds(SampleData.YEAR, year.town()).byVillage().get(village.id()))
                .satisfies(in -> assertThat(in.settled()).isFalse());
    }

    @Test
    void aHouseholdThatLeftDoesNotMakeARoundComplete() {
        on("2019-12-20");
        Area village = year.village(1, 3);
        year.rate(village, 3, "CFU");
        year.rate(village, 4, "CC-");
        year.put(village, 0, Map.of("validTo", LocalDate.of(2019, 11, 30)));
        assertThat(annual(village)).containsExactly(1L, 1L, 1L, 0L, 0L);
        year.rate(village, 4, "CCC");
        assertThat(annual(village)).containsExactly(3L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aHouseholdNotRatedInTheLastRoundKeepsNoEarlierGrade() {
        on("2020-01-02");
        Area village = year.village(1, 2);
        year.rate(village, 3, "CC");
        year.rate(village, 4, "CX");
        assertThat(annual(village)).containsExactly(1L, 0L, 0L, 1L, 0L);
        year.count(AnnualGrade.EVER_CLEAN);
        assertThat(annual(village)).containsExactly(2L, 0L, 0L, 0L, 0L);
    }

    @Test
    void theBestGradeOfTheYearIsThatOfValidRoundsAndOfHouseholdsThatAreThere() {
        on("2019-12-20");
        year.count(AnnualGrade.EVER_CLEAN);
        Area village = year.village(1, 5);
        year.rate(village, 1, "CUFC-");
        year.rate(village, 2, "FFU--");
        year.rate(village, 4, "-C---");
        year.put(village, 3, Map.of("validTo", LocalDate.of(2019, 5, 1)));
        assertThat(annual(village)).containsExactly(1L, 2L, 0L, 0L, 1L);
        assertThat(figures.records("B-02", SampleData.YEAR, village))
                .extracting(r -> r.columns().get("户主"))
                .containsExactlyInAnyOrder("户主2", "户主3");
        // from round to round, whatever the year counts: two were clean in the first, none in the
        // second
        assertThat(figures.value("R06.delta", SampleData.YEAR, village).text()).isEqualTo("-2");
    }

    @Test
    void aQuarterOfMonthlyRoundsTakesEachVillagesLastMonth() {
        on("2020-02-01");
        Area early = year.village(1, 2);
        Area late = year.village(2, 2);
        year.rate(early, Period.month(2019, 9), "FF");
        year.rate(early, Period.month(2019, 11), "CF");
        year.rate(late, Period.month(2019, 12), "CC");
        assertThat(figures.value("B-01", SampleData.Q4, year.town()).amount()).isEqualTo(3);
        assertThat(figures.value("R06.delta", SampleData.Q4, early).text()).isEqualTo("1");
        assertThat(figures.value("R06.delta", Period.month(2019, 12), late).known())
                .isFalse();
        assertThat(figures.value("R06.delta", Period.month(2019, 10), early).known())
                .isFalse();
    }

    @Test
    void comparesTheFirstQuarterWithTheFourthOfTheYearBeforeAndOnlyWhatWasRatedInBoth() {
        on("2020-05-01");
        Area both = year.village(1, 3);
        Area fresh = year.village(2, 3);
        Area left = year.village(3, 3);
        year.rate(both, 4, "CUU");
        year.rate(left, 4, "CCC");
        Period first = Period.quarter(2020, 1);
        year.rate(both, first, "CCF");
        year.rate(fresh, first, "CCC");
        assertThat(figures.value("R06.delta", first, both).text()).isEqualTo("1");
        assertThat(figures.value("R06.delta", first, fresh).text()).isEmpty();
        assertThat(figures.value("R06.delta", first, left).text()).isEmpty();
        assertThat(figures.value("R06.delta", first, year.town()).text()).isEqualTo("1");
        assertThat(figures.value("R06.before", first, year.town()).text()).isEqualTo("1");
        assertThat(figures.notCompared(first, year.town())).containsExactly(fresh);
        assertThat(figures.records("R06.before", first, year.town()))
                .extracting(r -> r.columns().get("等次"))
                .containsExactly("清洁户");
    }

    @Test
    void aVillageThatWasMergedAndRatedWithItsSuccessorCountsOnce() {
        on("2020-02-01");
        Area gone = year.village(1, 2);
        Area stays = year.village(2, 3);
        year.rate(gone, 3, "CC");
        year.rate(stays, 3, "CFU");
        year.rate(stays, 4, "CCC");
        year.data()
                .change(
                        "撤村并居",
                        edit -> edit.put(
                                org.jinguo.model.Ledgers.AREA,
                                org.jinguo.model.Ledgers.AREA.with(
                                        gone,
                                        Map.of("validTo", LocalDate.of(2019, 10, 8), "successorId", stays.id()))));
        assertThat(figures.value("X-02", SampleData.YEAR, stays).amount()).isEqualTo(3);
        assertThat(figures.value("R06.delta", SampleData.YEAR, year.town()).text())
                .isEqualTo("0");
    }

    @Test
    void aHouseholdThatLeftAfterItWasRatedIsOneOfAllHouseholdsToo() {
        on("2020-01-02");
        Area village = year.village(1, 3);
        year.rate(village, 4, "CC-");
        year.put(village, 0, Map.of("validTo", LocalDate.of(2019, 12, 10)));
        assertThat(figures.value("X-02", SampleData.Q4, village).amount()).isEqualTo(2);
        assertThat(figures.value("H-02", SampleData.Q4, village).amount()).isEqualTo(1);
        assertThat(figures.value("R06.total", SampleData.Q4, village).amount()).isEqualTo(3);
        assertThat(figures.value("R01.households", SampleData.Q4, village).amount())
                .isEqualTo(2);
        assertThat(figures.value("R06.total", Period.quarter(2020, 1), village).amount())
                .isEqualTo(2);
    }

    @Test
    void aHouseholdThatMovedCountsOnceAndTakesItsPastAlong() {
        on("2019-12-20");
        Area old = year.village(1, 3);
        Area fresh = year.village(2, 2);
        year.rate(old, 3, "CFU");
        year.rate(fresh, 3, "F-");
        year.rate(fresh, 4, "FU");
        long was = year.houses(old).get(0).id();
        long now = year.houses(fresh).get(1).id();
        year.put(fresh, 1, Map.of("fromId", was, "validFrom", LocalDate.of(2019, 10, 8)));
        year.put(old, 0, Map.of("intoId", now, "validTo", LocalDate.of(2019, 10, 7)));
        assertThat(annual(old)).containsExactly(0L, 1L, 1L, 0L, 0L);
        assertThat(annual(year.town())).containsExactly(0L, 2L, 2L, 0L, 0L);
        assertThat(figures.records("B-01", SampleData.YEAR, year.town())).isEmpty();
        year.count(AnnualGrade.EVER_CLEAN);
        assertThat(annual(fresh)).containsExactly(1L, 1L, 0L, 0L, 0L);
        assertThat(annual(year.town())).containsExactly(1L, 2L, 1L, 0L, 0L);
        assertThat(figures.records("B-01", SampleData.YEAR, year.town()))
                .extracting(r -> r.columns().get("户主"))
                .containsExactly("户主2");
        assertThat(figures.value("B-01", Period.quarter(2019, 3), old).amount()).isEqualTo(1);
    }

    /** Against the rule written down a second time, over records, on random years. */
    @Test
    void countsTheSameHouseholdsAsTheRuleSays() {
        on("2019-12-20");
        Random random = new Random(19);
        List<Area> villages = List.of(year.village(1, 6), year.village(2, 7));
        for (int turn = 0; turn < 14; turn++) {
            for (Area village : villages) {
                shuffle(random, village);
            }
            for (AnnualGrade annual : AnnualGrade.values()) {
                year.count(annual);
                for (Area village : villages) {
                    Map<Grade, Long> due = due(village, annual);
                    List<Long> told = annual(village);
                    for (Grade grade : Grade.values()) {
                        assertThat(told.get(grade.ordinal()))
                                .as(turn + " " + annual + " " + village.name() + " " + grade)
                                .isEqualTo(due.getOrDefault(grade, 0L));
                    }
                }
                for (Area unit : units(villages)) {
                    for (String code : CODES) {
                        assertThat(figures.records(code, SampleData.YEAR, unit))
                                .as(turn + " " + annual + " " + unit.name() + " " + code)
                                .hasSize((int) figures.value(code, SampleData.YEAR, unit)
                                        .amount());
                    }
                }
            }
        }
    }

    private List<Area> units(List<Area> villages) {
        List<Area> units = new ArrayList<>(villages);
        units.add(year.town());
        villages.forEach(v -> units.addAll(year.data().areas().tree().children(v.id())));
        return units;
    }

    private void shuffle(Random random, Area village) {
        int households = year.houses(village).size();
        int index = random.nextInt(households);
        LocalDate to = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(500));
        year.put(village, index, Map.of("validTo", to));
        int quarter = 1 + random.nextInt(4);
        StringBuilder marks = new StringBuilder();
        boolean whole = random.nextBoolean();
        for (int i = 0; i < households; i++) {
            marks.append("CFUX-".charAt(random.nextInt(whole ? 4 : 5)));
        }
        year.rate(village, quarter, marks.toString());
        if (random.nextInt(5) == 0) {
            year.close(village, 4);
        }
    }

    private Map<Grade, Long> due(Area village, AnnualGrade annual) {
        List<RatingRound> valid = new ArrayList<>();
        List<RatingRound> rated = new ArrayList<>();
        for (int q = 4; q >= 1; q--) {
            year.data()
                    .ratings()
                    .round(Period.quarter(2019, q))
                    .filter(r -> !year.data().ratings().sheet(village, r).isEmpty())
                    .ifPresent(r -> {
                        rated.add(r);
                        if (valid(village, r)) {
                            valid.add(r);
                        }
                    });
        }
        if (rated.isEmpty()) {
            return Map.of();
        }
        List<RatingRound> counted = valid.isEmpty() ? rated.subList(0, 1) : valid;
        Map<Long, Grade> best = new TreeMap<>();
        for (RatingRound r : annual == AnnualGrade.EVER_CLEAN ? counted : counted.subList(0, 1)) {
            for (Rating rating : year.data().ratings().sheet(village, r)) {
                boolean here = r.equals(counted.get(0))
                        || year.houses(village).stream().anyMatch(h -> h.id() == rating.householdId() && there(h));
                if (here || best.containsKey(rating.householdId())) {
                    best.merge(rating.householdId(), rating.grade(), (a, b) -> a.compareTo(b) < 0 ? a : b);
                }
            }
        }
        Map<Grade, Long> counts = new TreeMap<>();
        best.values().forEach(g -> counts.merge(g, 1L, Long::sum));
        return counts;
    }

    private boolean valid(Area village, RatingRound round) {
        List<Rating> sheet = year.data().ratings().sheet(village, round);
        return round.ordinal() < 4
                || year.data().ratings().villageRound(village, round).isPresent()
                || year.houses(village).stream()
                        .filter(h -> h.existsOn(round.period().to()))
                        .allMatch(h -> sheet.stream().anyMatch(r -> r.householdId() == h.id()));
    }

    private static boolean there(Household household) {
        return household.existsOn(LocalDate.of(2019, 12, 31));
    }
}
