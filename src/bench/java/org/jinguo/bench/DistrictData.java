package org.jinguo.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.store.Founding;

/** A district of 161,000 invented households with four rounds, written straight through Changes. */
final class DistrictData {

    private static final String SURNAMES = "周徐郑俞吴刘王张李潘余黄陈杨祝管毛夏叶吕汪林朱何蒋胡程苏廖";
    private static final String GIVEN = "建国志文明水金春荣有华军平生根福林清旺英花香凤仙娇丽红卫爱美";
    private static final int GROUPS = 9;

    private final Random random = new Random(7);
    private final List<List<Household>> villages = new ArrayList<>();

    private DistrictData() {}

    /** Fills an empty folder; the village of {@code big} households stands for the largest one. */
    static void fill(Path folder, int perVillage, int big) {
        try (DataFolder data = DataFolder.open(folder, Clock.systemUTC(), "bench", t -> {})) {
            Founding.found(data, "361103");
            new DistrictData().write(data, perVillage, big);
        }
    }

    private void write(DataFolder data, int perVillage, int big) {
        long top = data.areas().tree().home().orElseThrow().id();
        List<Area> areas = data.areas().tree().below(top, AreaLevel.VILLAGE);
        int[] no = {data.areas().tree().highestNo()};
        for (int v = 0; v < areas.size(); v++) {
            Area village = areas.get(v);
            int households = v == 0 ? big : perVillage;
            data.change("register", edit -> villages.add(register(edit, village, households, no)));
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            Period period = Period.quarter(2019, quarter);
            data.change("round", edit -> data.ratings().openRound(edit, period));
            RatingRound round = data.ratings().round(period).orElseThrow();
            for (int v = 0; v < areas.size(); v++) {
                Area village = areas.get(v);
                List<Household> households = villages.get(v);
                data.change("sheet", edit -> households.forEach(h -> edit.add(Ledgers.RATING, rating(village, round, h))));
            }
        }
    }

    /** Adds a person for each household, with an ID, as a district that knows all heads would have. */
    static void people(DataFolder data) {
        new DistrictData().heads(data);
    }

    /** Adds a fifth round with a rating for each household as one Change, as an import of the district leaves it. */
    static void nextRound(DataFolder data) {
        new DistrictData().round(data, Period.quarter(2020, 1));
    }

    private void round(DataFolder data, Period period) {
        long top = data.areas().tree().home().orElseThrow().id();
        data.change("round at once", edit -> {
            RatingRound round = data.ratings().openRound(edit, period);
            for (Area village : data.areas().tree().below(top, AreaLevel.VILLAGE)) {
                data.ratings().households(village.id()).forEach(h -> edit.add(Ledgers.RATING, rating(village, round, h)));
            }
        });
    }

    private void heads(DataFolder data) {
        long top = data.areas().tree().home().orElseThrow().id();
        for (Area village : data.areas().tree().below(top, AreaLevel.VILLAGE)) {
            List<Household> households = data.ratings().households(village.id());
            data.change("heads", edit -> households.forEach(h -> edit.add(Ledgers.PERSON, head(edit.newId(), h))));
        }
    }

    private Person head(long id, Household of) {
        LocalDate born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(27_000));
        String idNo = String.format(Locale.ROOT, "361199%tY%<tm%<td%04d", born, random.nextInt(10_000));
        String month = String.format(Locale.ROOT, "%tY.%<tm", born);
        return new Person(
                id, name(), idNo, IdState.PENDING, null, month, null, null, null, null,
                "1990000" + (1000 + random.nextInt(9000)), null, of.villageId(), of.groupId(), null, null);
    }

    private List<Household> register(Edit edit, Area village, int households, int[] no) {
        List<Long> groups = new ArrayList<>();
        for (int g = 1; g <= GROUPS; g++) {
            long id = edit.newId();
            groups.add(id);
            edit.add(
                    Ledgers.AREA,
                    new Area(id, AreaLevel.GROUP, village.code() + "0" + g, "第" + g + "组", AreaKind.GROUP, village.id(), ++no[0],
                            g, null, null, null, null, null));
        }
        List<Household> made = new ArrayList<>(households);
        for (int h = 1; h <= households; h++) {
            long group = groups.get(h * GROUPS / (households + 1));
            Household household = new Household(
                    edit.newId(), village.id(), group, h, h, name(), h / 3 + "-" + h % 3, null, 1 + random.nextInt(8),
                    "1990000" + (1000 + random.nextInt(9000)), HouseholdStatus.LIVING, null, null, null, null, null);
            made.add(household);
            edit.add(Ledgers.HOUSEHOLD, household);
        }
        return made;
    }

    private String name() {
        StringBuilder name = new StringBuilder().append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
        for (int i = 0; i <= random.nextInt(2); i++) {
            name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        }
        return name.toString();
    }

    private Rating rating(Area village, RatingRound round, Household household) {
        int score = 40 + random.nextInt(60);
        Grade grade = score >= 85 ? Grade.CLEAN : score >= 60 ? Grade.FAIR : Grade.UNCLEAN;
        return Ledgers.RATING.make(Map.of(
                "id", Rating.key(village.no(), round.no(), household.no()),
                "householdId", household.id(),
                "roundId", round.id(),
                "villageId", village.id(),
                "groupId", household.groupId(),
                "grade", grade,
                "score", score));
    }
}
