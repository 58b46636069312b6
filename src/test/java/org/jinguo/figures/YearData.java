package org.jinguo.figures;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.AnnualGrade;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.store.Founding;
import org.jinguo.store.RatingSettings;
import org.jinguo.store.RoundEdits;

/**
 * Invented villages of 洋口镇 whose rounds are written as marks, one a household: C 清洁, F 较清洁, U 不清洁,
 * X 未评, - nobody came.
 */
public final class YearData implements AutoCloseable {

    private static final String MARKS = "CFUX";

    private final DataFolder data;
    private final Map<Area, List<Household>> houses = new HashMap<>();
    private int groups;

    private YearData(DataFolder data) {
        this.data = data;
    }

    /** Founds a township; today is a day of the offices. */
    public static YearData on(String today, Path folder) {
        Clock clock = Clock.fixed(LocalDate.parse(today).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        DataFolder data = DataFolder.open(folder, clock, "", text -> {});
        Founding.found(data, "361103102");
        return new YearData(data);
    }

    public DataFolder data() {
        return data;
    }

    public Area town() {
        return data.areas().tree().byCode("361103102").orElseThrow();
    }

    /** The first, second … village, with households in two groups. */
    public Area village(int n, int households) {
        Area village = data.areas().tree().below(town().id(), AreaLevel.VILLAGE).get(n - 1);
        data.change("住户", edit -> {
            long one = group(edit, village, 1);
            long two = group(edit, village, 2);
            List<Household> made = new ArrayList<>();
            for (int i = 1; i <= households; i++) {
                made.add(house(edit, village, i % 2 == 1 ? one : two, i));
            }
            houses.put(village, made);
        });
        return village;
    }

    private long group(Edit edit, Area village, int seq) {
        Area group = new Area(
                edit.newId(),
                AreaLevel.GROUP,
                village.code() + "0" + seq,
                seq + "组",
                AreaKind.GROUP,
                village.id(),
                2000 + groups++,
                seq,
                null,
                null,
                null,
                null,
                null);
        edit.add(Ledgers.AREA, group);
        return group.id();
    }

    private static Household house(Edit edit, Area village, long group, int no) {
        Household made = Ledgers.HOUSEHOLD.make(Map.of(
                "id",
                edit.newId(),
                "villageId",
                village.id(),
                "groupId",
                group,
                "no",
                no,
                "seq",
                no,
                "headName",
                "户主" + no,
                "doorNo",
                "" + no,
                "status",
                HouseholdStatus.LIVING));
        edit.add(Ledgers.HOUSEHOLD, made);
        return made;
    }

    public List<Household> houses(Area village) {
        return houses.get(village);
    }

    /** Changes a household. */
    public void put(Area village, int index, Map<String, Object> values) {
        List<Household> of = houses.get(village);
        of.set(index, Ledgers.HOUSEHOLD.with(of.get(index), values));
        data.change("改住户", edit -> edit.put(Ledgers.HOUSEHOLD, of.get(index)));
    }

    public RatingRound round(Period period) {
        data.change("开期", edit -> data.ratings().openRound(edit, period));
        return data.ratings().round(period).orElseThrow();
    }

    /** Gives a village the marks of a quarter of 2019. */
    public void rate(Area village, int quarter, String marks) {
        rate(village, Period.quarter(2019, quarter), marks);
    }

    /** Gives a village the marks of a round; what it had in it before goes. */
    public void rate(Area village, Period period, String marks) {
        RatingRound round = round(period);
        data.change("评定", edit -> {
            data.ratings().sheet(village, round).forEach(r -> edit.remove(Ledgers.RATING, r.id()));
            for (int i = 0; i < marks.length(); i++) {
                if (marks.charAt(i) != '-') {
                    edit.add(Ledgers.RATING, rating(village, round, i, marks.charAt(i)));
                }
            }
        });
    }

    private Rating rating(Area village, RatingRound round, int index, char mark) {
        Household house = houses.get(village).get(index);
        Grade grade = Grade.values()[MARKS.indexOf(mark)];
        Map<String, Object> values = new HashMap<>();
        values.put("id", Rating.key(village.no(), round.no(), house.no()));
        values.put("householdId", house.id());
        values.put("roundId", round.id());
        values.put("villageId", village.id());
        values.put("groupId", house.groupId());
        values.put("grade", grade);
        values.put("plaque", grade == Grade.CLEAN);
        values.put("reason", grade == Grade.UNRATED ? "外出" : null);
        values.put("problem", grade == Grade.UNCLEAN ? "门前堆放柴草" : null);
        return Ledgers.RATING.make(values);
    }

    /** Changes one rating, as an officer would correct it. */
    public void correct(Area village, int quarter, int index, Map<String, Object> values) {
        RatingRound round = round(Period.quarter(2019, quarter));
        long household = houses.get(village).get(index).id();
        Rating rating = data.ratings().sheet(village, round).stream()
                .filter(r -> r.householdId() == household)
                .findFirst()
                .orElseThrow();
        data.change("更正", edit -> edit.put(Ledgers.RATING, Ledgers.RATING.with(rating, values)));
    }

    public void close(Area village, int quarter) {
        RatingRound round = round(Period.quarter(2019, quarter));
        data.change("封存", edit -> new RoundEdits(edit, data.ratings()).close(round, village, data.today()));
    }

    public void reopen(Area village, int quarter, String reason) {
        RatingRound round = round(Period.quarter(2019, quarter));
        data.change("重开", edit -> new RoundEdits(edit, data.ratings()).reopen(round, village, data.today(), reason));
    }

    public void count(AnnualGrade annual) {
        RatingRules usual = RatingRules.usual();
        RatingRules rules = new RatingRules(
                usual.roundKind(), annual, usual.cleanPoints(), usual.fairPoints(), usual.fixDays(), usual.notice());
        data.change("设置", edit -> RatingSettings.write(edit, data.settings(), rules));
    }

    @Override
    public void close() {
        data.close();
    }
}
