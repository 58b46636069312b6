package org.jinguo.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.Sex;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.store.Founding;
import org.jinguo.store.SettingStore;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

/** Invented data of a real place: 洋口镇富山村 with three groups. */
public final class Samples {

    /** The day on which the samples live. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2019-12-18T02:32:07Z"), ZoneId.of("Asia/Shanghai"));

    public static final Period Q4 = Period.quarter(2019, 4);
    public static final String VILLAGE = "361103102200";
    public static final List<String> GROUPS = List.of("下祝组", "上祝组", "里坞组");

    private static final List<String> SURNAMES = List.of("祝", "周", "徐", "郑", "俞", "吴", "潘", "余");
    private static final List<String> HEADS = List.of("水根", "金福", "春生", "志明", "国荣", "有清", "建华", "荣旺");
    private static final List<String> WOMEN = List.of("翠英", "春香", "丽娟", "卫英", "红英", "爱珍", "素琴", "玉兰");

    private Samples() {}

    /** A founded township without anything below its villages. */
    public static DataFolder township(Path folder) {
        DataFolder data = DataFolder.open(folder, CLOCK, "郑会计", text -> {});
        Founding.found(data, "361103102");
        return data;
    }

    /** The township with groups and so many households in each group of 富山村. */
    public static DataFolder village(Path folder, int households) {
        DataFolder data = township(folder);
        data.change("演示数据", edit -> fill(data, edit, households));
        return data;
    }

    private static void fill(DataFolder data, Edit edit, int households) {
        data.settings().put(edit, SettingStore.PRACTICE, "1");
        Area village = data.areas().tree().byCode(VILLAGE).orElseThrow();
        int areaNo = data.areas().tree().highestNo();
        int no = 0;
        for (int g = 0; g < GROUPS.size(); g++) {
            Area group = group(edit.newId(), village, g, areaNo + g + 1);
            edit.add(Ledgers.AREA, group);
            for (int h = 0; h < households; h++) {
                no++;
                edit.add(Ledgers.HOUSEHOLD, household(edit.newId(), group, no, h + 1));
            }
        }
    }

    private static Area group(long id, Area village, int index, int no) {
        return new Area(
                id,
                AreaLevel.GROUP,
                village.code() + String.format(Locale.ROOT, "%02d", index + 1),
                GROUPS.get(index),
                AreaKind.GROUP,
                village.id(),
                no,
                index + 1,
                null,
                null,
                null,
                null,
                null);
    }

    private static Household household(long id, Area group, int no, int seq) {
        return new Household(
                id,
                group.parentId(),
                group.id(),
                no,
                seq,
                SURNAMES.get(no % SURNAMES.size()) + HEADS.get(no / 3 % HEADS.size()),
                (no + 1) / 2 + "-" + (no % 2 + 1),
                null,
                1 + no % 7,
                null,
                HouseholdStatus.LIVING,
                null,
                null,
                null,
                null,
                null);
    }

    /** Rates every household of the village in the quarter before, mostly clean, with scores. */
    public static void ratedBefore(DataFolder data, Period period) {
        rated(data, period, h -> h.no() % 9 == 0 ? Grade.UNCLEAN : h.no() % 4 == 0 ? Grade.FAIR : Grade.CLEAN);
    }

    /** Rates the households of the village in a round; those without a grade are left out. */
    public static void rated(DataFolder data, Period period, Function<Household, Grade> grades) {
        Area village = village(data);
        data.change("上期评定", edit -> {
            RatingRound round = data.ratings().openRound(edit, period);
            for (Household h : data.ratings().households(village.id())) {
                Grade grade = grades.apply(h);
                if (grade != null) {
                    edit.add(Ledgers.RATING, rating(village, round, h, grade));
                }
            }
        });
    }

    private static Rating rating(Area village, RatingRound round, Household h, Grade grade) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", Rating.key(village.no(), round.no(), h.no()));
        given.put("householdId", h.id());
        given.put("roundId", round.id());
        given.put("villageId", h.villageId());
        given.put("groupId", h.groupId());
        given.put("grade", grade);
        given.put("score", grade == Grade.CLEAN ? 91 : 70);
        return Ledgers.RATING.make(given);
    }

    /** A leader for 下祝组 (alone) and one for 上祝组; 里坞组 has none. */
    public static List<Person> leaders(DataFolder data) {
        List<Person> made = new ArrayList<>();
        AreaTree tree = data.areas().tree();
        List<Area> groups = tree.children(village(data).id());
        data.change("演示组长", edit -> {
            for (int i = 0; i < 2; i++) {
                Person person = person(edit.newId(), groups.get(i), i);
                edit.add(Ledgers.PERSON, person);
                made.add(person);
                LeaderTerm term = new LeaderTerm(
                        edit.newId(),
                        person.id(),
                        groups.get(i).parentId(),
                        ElectMode.SINGLE,
                        LocalDate.of(2018, 11, 20),
                        LocalDate.of(2018, 12, 1),
                        null,
                        null,
                        null,
                        null,
                        i == 0,
                        null,
                        null);
                edit.add(Ledgers.LEADER, term);
                edit.add(
                        Ledgers.TERM_GROUP,
                        new TermGroup(edit.newId(), term.id(), groups.get(i).id(), null, null));
            }
        });
        return made;
    }

    /** A person with a right ID of nobody. */
    public static Person person(long id, Area group, int index) {
        String idNo = idNo(1972 + index, 3 + index % 9, 12, 122 + index * 2);
        return new Person(
                id,
                SURNAMES.get(index % SURNAMES.size()) + WOMEN.get(index % WOMEN.size()),
                idNo,
                IdState.RIGHT,
                null,
                idNo.substring(6, 10) + "." + idNo.substring(10, 12),
                Sex.FEMALE,
                "汉族",
                index % 3 == 0 ? "中共党员" : "群众",
                "初中",
                "1990000" + String.format(Locale.ROOT, "%04d", 1 + index),
                null,
                group.parentId(),
                group.id(),
                null,
                null);
    }

    /** A citizen ID with the unassigned address code 361199 and a right check character. */
    public static String idNo(int year, int month, int day, int order) {
        String body = String.format(Locale.ROOT, "361199%04d%02d%02d%03d", year, month, day, order);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** 富山村. */
    public static Area village(DataFolder data) {
        return data.areas().tree().byCode(VILLAGE).orElseThrow();
    }

    /** A viewpoint on a unit in the fourth quarter of 2019. */
    public static Viewpoint at(DataFolder data, Area unit) {
        return new Viewpoint(data.areas().tree(), unit, Q4);
    }

    /** A status line. */
    public static StatusLine status() {
        return new StatusLine();
    }
}
