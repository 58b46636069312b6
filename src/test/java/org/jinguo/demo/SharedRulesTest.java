package org.jinguo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.DateContext;
import org.jinguo.model.field.DateText;
import org.jinguo.model.person.BankCard;
import org.jinguo.model.person.CitizenId;
import org.jinguo.model.person.PersonName;
import org.jinguo.model.person.Phone;
import org.jinguo.model.person.Sex;
import org.jinguo.model.place.PlaceName;
import org.junit.jupiter.api.Test;

/** What the sheets say is taken by the program's own rules without a word. */
class SharedRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long SEED = 7;

    private static List<DemoVillage> villages() {
        VillageMaker maker = new VillageMaker(SEED, 2019);
        return Plan.DISTRICT.lines().stream().map(maker::make).toList();
    }

    private static Habit habit(DemoVillage village) {
        return new Habit(SEED, village.plan().village().code());
    }

    private static VillageSheets sheets(DemoVillage village) {
        return new VillageSheets(village, habit(village), 2019, new Dice(SEED));
    }

    @Test
    void takeEveryLeaderOfTheDistrict() {
        for (DemoVillage village : villages()) {
            for (Map<String, Object> row : sheets(village).leaders().rows()) {
                Optional<LocalDate> birth = Optional.empty();
                if (row.get("idNo") != null) {
                    CitizenId.Reading id = CitizenId.read(row.get("idNo").toString(), TODAY);
                    assertThat(id.problems()).isEmpty();
                    assertThat(id.sex()).contains(Sex.FEMALE);
                    birth = id.birth();
                }
                assertClean(DateText.readBirth(row.get("birthYm").toString(), birth, DateContext.of(TODAY)));
                assertClean(PersonName.read(row.get("name").toString(), false));
                assertClean(Phone.read(row.get("phone").toString()));
                Object elected = row.get("electedOn");
                if (elected instanceof String text) {
                    assertClean(DateText.read(text, DateContext.of(2019, TODAY)));
                }
            }
        }
    }

    private static void assertClean(org.jinguo.model.field.Parsed<?> parsed) {
        assertThat(parsed.value()).as(parsed.text()).isPresent();
        assertThat(parsed.problems()).as(parsed.text()).isEmpty();
    }

    @Test
    void tellEveryGroupBySpellingAndSplitThemInOneCell() {
        for (DemoVillage village : villages()) {
            Set<String> keys = new HashSet<>();
            village.groups().forEach(g -> keys.add(PlaceName.key(g)));
            assertThat(keys).as(village.groups().toString()).hasSameSizeAs(village.groups());
            for (Map<String, Object> row : sheets(village).leaders().rows()) {
                List<String> groups = PlaceName.split(row.get("groups").toString());
                assertThat(groups).hasSize((Integer) row.get("groupCount"));
                assertThat(groups).allMatch(g -> keys.contains(PlaceName.key(g)), groups.toString());
            }
        }
    }

    @Test
    void takeTheNameOfEveryHeadOfHousehold() {
        for (DemoVillage village : villages()) {
            Habit habit = habit(village);
            for (DemoHousehold household : village.households()) {
                String head = household.home().head();
                assertThat(PersonName.read(habit.name(head), false).value().map(PersonName::text))
                        .contains(head);
            }
        }
    }

    @Test
    void takeEveryRecipientOfAid() {
        DemoSource source = new DemoSource(Plan.DISTRICT, Plan.DISTRICT, AidMix.DISTRICT, SEED, 2019);
        for (String township : Plan.DISTRICT.townships()) {
            AidSheets sheets = new AidSheets("洋口镇", new Habit(SEED, township), 2019, new Dice(SEED, township));
            source.aid(township).forEach((kind, cases) -> {
                if (!cases.isEmpty()) {
                    sheets.of(kind, cases).rows().forEach(SharedRulesTest::check);
                }
            });
        }
    }

    private static void check(Map<String, Object> row) {
        assertThat(CitizenId.read(row.get("idNo").toString(), TODAY).problems()).isEmpty();
        assertClean(BankCard.read(row.get("acctNo").toString(), false));
        assertClean(Money.readNotNegative(row.get("amount").toString(), Money.Unit.YUAN));
        if (row.get("diagOn") instanceof String text) {
            assertClean(DateText.read(text, DateContext.of(2019, TODAY)));
        }
        if (row.get("gId") != null) {
            assertThat(CitizenId.read(row.get("gId").toString(), TODAY).problems())
                    .isEmpty();
        }
        if (row.get("story") != null) {
            assertThat(row.get("story").toString()).hasSizeBetween(50, 100);
        }
    }
}
