package org.jinguo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictTest {

    private static final long SEED = 42;
    private static final DemoReport WHOLE = DemoJob.figures(order(DemoScale.DISTRICT, ""));

    private static DemoOrder order(DemoScale scale, String code) {
        return DemoOrder.of(scale, code, 2019, SEED, Path.of("unused"));
    }

    @Test
    void hitsTheTotalsOfTheReport() {
        UnitTotals whole = WHOLE.whole();
        assertThat(whole.cover().groups()).isEqualTo(2110);
        assertThat(whole.cover().leaders()).isEqualTo(1934);
        assertThat(whole.cover().ofTwo()).isEqualTo(144);
        assertThat(whole.cover().ofThree()).isEqualTo(16);
        GradeCounts year = whole.year();
        assertThat(new int[] {year.clean(), year.fair(), year.unclean(), year.rated()})
                .containsExactly(116_238, 36_417, 8_164, 160_819);
        assertThat(WHOLE.villages()).hasSize(237);
        assertThat(WHOLE.townships()).hasSize(24);
    }

    @Test
    void hitsThePlanOfEveryVillage() {
        for (int i = 0; i < WHOLE.villages().size(); i++) {
            PlanLine plan = Plan.DISTRICT.lines().get(i);
            GradeCounts year = WHOLE.villages().get(i).year();
            assertThat(new PlanLine.Grades(year.clean(), year.fair(), year.unclean()))
                    .isEqualTo(plan.grades());
            assertThat(WHOLE.villages().get(i).cover().leaders())
                    .isEqualTo(plan.cover().leaders());
        }
    }

    @Test
    void becomesCleanerOverTheYear() {
        List<GradeCounts> quarters = WHOLE.whole().quarters();
        assertThat(quarters)
                .extracting(q -> Math.round(100.0 * q.clean() / q.rated()))
                .isSorted()
                .startsWith(63L)
                .endsWith(72L);
    }

    @ParameterizedTest
    @CsvSource({
        "POOR_WOMEN,22,2400000",
        "POOR_CHILDREN,50,3830000",
        "TWO_CANCERS,29,29000000",
        "SPRING_BUD,212,10440000"
    })
    void hitsTheAidOfTheReport(String programme, int people, long fen) {
        assertThat(WHOLE.aid(programme)).isEqualTo(new AidTotals("", programme, people, fen));
    }

    @Test
    void aTownshipIsItsPartOfTheDistrict() {
        DemoReport part = DemoJob.figures(order(DemoScale.TOWNSHIP, "361103114"));
        assertThat(part.villages())
                .isEqualTo(WHOLE.villages().stream()
                        .filter(v -> v.code().startsWith("361103114"))
                        .toList());
        assertThat(part.aid())
                .isEqualTo(WHOLE.aid().stream()
                        .filter(a -> a.township().equals("361103114"))
                        .toList());
    }

    @Test
    void noIdAndNoCardIsGivenTwiceInTheDistrict() {
        List<String> ids = new ArrayList<>();
        List<String> cards = new ArrayList<>();
        VillageMaker maker = new VillageMaker(SEED, 2019);
        for (PlanLine line : Plan.DISTRICT.lines()) {
            maker.make(line).leaders().stream()
                    .map(l -> l.person().id())
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }
        for (AidCase one : cases()) {
            ids.add(one.person().citizen().id());
            cards.add(one.person().card());
        }
        assertThat(ids).hasSizeGreaterThan(2200).doesNotHaveDuplicates();
        assertThat(cards)
                .doesNotHaveDuplicates()
                .allMatch(card -> card.length() == 19 && card.startsWith("629979"))
                .allMatch(c -> IdMint.luhnDigit(c.substring(0, 18)) == c.charAt(18) - '0');
    }

    private static List<AidCase> cases() {
        DemoSource source = new DemoSource(Plan.DISTRICT, Plan.DISTRICT, AidMix.DISTRICT, SEED, 2019);
        List<AidCase> all = new ArrayList<>();
        Plan.DISTRICT.townships().forEach(t -> source.aid(t).values().forEach(all::addAll));
        return all;
    }

    @Test
    void recipientsFitTheirProgramme() {
        DemoSource source = new DemoSource(Plan.DISTRICT, Plan.DISTRICT, AidMix.DISTRICT, SEED, 2019);
        for (String township : Plan.DISTRICT.townships()) {
            Map<AidKind, List<AidCase>> aid = source.aid(township);
            assertThat(aid.get(AidKind.POOR_WOMEN))
                    .allMatch(c -> c.person().citizen().female());
            assertThat(aid.get(AidKind.TWO_CANCERS))
                    .allMatch(c -> c.person().citizen().female());
            assertThat(aid.get(AidKind.POOR_CHILDREN)).allMatch(c -> c.age() < 18);
            assertThat(aid.get(AidKind.POOR_CHILDREN)).allMatch(DistrictTest::guardianIsOlder);
            assertThat(aid.get(AidKind.SPRING_BUD)).allMatch(DistrictTest::ageFitsStage);
        }
    }

    private static boolean guardianIsOlder(AidCase one) {
        return one.guardian().citizen().ageOn(one.batch().on()) - one.age() >= 16;
    }

    private static boolean ageFitsStage(AidCase one) {
        int age = one.age();
        return switch (one.grant().stage()) {
            case "小学" -> age >= 6 && age <= 13;
            case "初中" -> age >= 11 && age <= 16;
            case "大学" -> age >= 17 && age <= 26;
            default -> age >= 14 && age <= 20;
        };
    }

    @Test
    void placesAreThoseOfTheOfficialList() {
        List<String> official = TextResource.lines("/org/jinguo/area/guangfeng.csv").stream()
                .map(line -> line.split(",", -1))
                .filter(cell -> cell[0].equals("village"))
                .map(cell -> cell[1] + cell[2])
                .toList();
        assertThat(Plan.DISTRICT.lines())
                .extracting(l -> l.village().code() + l.village().name())
                .containsExactlyInAnyOrderElementsOf(official);
    }
}
