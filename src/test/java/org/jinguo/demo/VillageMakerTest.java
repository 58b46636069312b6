package org.jinguo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jinguo.model.rating.Grade;
import org.junit.jupiter.api.Test;

class VillageMakerTest {

    private static final Plan TOWNSHIP = Plan.DISTRICT.below("361103102");

    private static List<DemoVillage> villages() {
        VillageMaker maker = new VillageMaker(20191231, 2019);
        return TOWNSHIP.lines().stream().map(maker::make).toList();
    }

    @Test
    void makesTheSameVillageAgain() {
        assertThat(villages()).isEqualTo(villages());
    }

    @Test
    void hitsThePlanOfEveryVillage() {
        for (DemoVillage village : villages()) {
            UnitTotals totals = UnitTotals.of(village);
            PlanLine plan = village.plan();
            GradeCounts year = totals.year();
            assertThat(new PlanLine.Grades(year.clean(), year.fair(), year.unclean()))
                    .isEqualTo(plan.grades());
            UnitTotals.Cover cover = totals.cover();
            assertThat(new PlanLine.Cover(cover.groups(), cover.leaders(), cover.ofTwo(), cover.ofThree()))
                    .isEqualTo(plan.cover());
            assertThat(year.unrated() * 100.0 / plan.households()).isBetween(5.9, 12.1);
        }
    }

    @Test
    void coversEveryGroupOnceAndMergesOnlyNeighbours() {
        for (DemoVillage village : villages()) {
            List<Integer> covered = new ArrayList<>();
            village.leaders().forEach(l -> covered.addAll(l.groups()));
            assertThat(covered)
                    .containsExactlyElementsOf(
                            IntStream.range(0, village.groups().size()).boxed().toList());
        }
    }

    @Test
    void mergesTheFewestHouseholds() {
        PlanLine.Cover plan = new PlanLine.Cover(5, 3, 2, 0);
        assertThat(Coverage.of(plan, new int[] {10, 90, 20, 15, 30}))
                .containsExactly(List.of(0, 1), List.of(2, 3), List.of(4));
    }

    @Test
    void keepsGroupNamesApartInEverySpelling() {
        for (DemoVillage village : villages()) {
            Set<String> all = new HashSet<>();
            for (String group : village.groups()) {
                List<String> spellings =
                        GroupNames.spellings(group, village.plan().urban());
                assertThat(spellings).doesNotHaveDuplicates().noneMatch(all::contains);
                all.addAll(spellings);
            }
        }
    }

    @Test
    void keepsHouseholdsApartByGroupHeadAndDoor() {
        int sameName = 0;
        for (DemoVillage village : villages()) {
            assertThat(village.households())
                    .extracting(
                            h -> h.home().group() + h.home().head() + h.home().door())
                    .doesNotHaveDuplicates();
            long names = village.households().stream()
                    .map(h -> h.home().group() + h.home().head())
                    .distinct()
                    .count();
            sameName += village.households().size() - (int) names;
        }
        assertThat(sameName).isBetween(1, 20);
    }

    @Test
    void scoresAgreeWithGradesAndAbsencesWithReasons() {
        for (DemoVillage village : villages()) {
            for (DemoHousehold household : village.households()) {
                assertThat(household.rounds()).allMatch(VillageMakerTest::agrees);
                assertThat(household.away().isEmpty())
                        .isEqualTo(household.rounds().get(3).grade().rated());
                assertThat(household.home().members()).isBetween(1, 9);
            }
        }
    }

    private static boolean agrees(DemoRating rating) {
        int score = rating.score();
        Grade grade = rating.items().isEmpty()
                ? Grade.UNRATED
                : score >= 85 ? Grade.CLEAN : score >= 60 ? Grade.FAIR : Grade.UNCLEAN;
        return rating.grade() == grade;
    }

    @Test
    void leadersAreWomenOfPlausibleAgeWithIdsOfTheirOwn() {
        List<DemoLeader> leaders =
                villages().stream().flatMap(v -> v.leaders().stream()).toList();
        assertThat(leaders)
                .allMatch(l -> l.person().ageOn(LocalDate.of(2019, 12, 31)) >= 25)
                .allMatch(l -> l.person().ageOn(LocalDate.of(2019, 12, 31)) <= 66);
        List<String> ids = leaders.stream()
                .map(l -> l.person().id())
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("361199") && id.charAt(16) % 2 == 0)
                .allMatch(id -> IdMint.checkCharacter(id) == id.charAt(17));
        assertThat(leaders.stream().filter(l -> l.person().name().contains("·")))
                .hasSize(1);
        assertThat(leaders.stream().map(DemoLeader::phone).collect(Collectors.toSet()))
                .allMatch(phone -> phone.matches("1990000\\d{4}"));
    }
}
