package org.jinguo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables that one village sends: leaders, register, and a rating sheet for each quarter. */
final class VillageSheets {

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四");
    private static final List<String> PROBLEMS = List.of("庭院杂物乱堆放", "厨房油污未清理", "厕所有异味", "家禽散养", "门前垃圾未清", "客厅物品杂乱");
    private static final String SIGNATURE = "填表人：        审核人：        单位负责人：        联系电话：0793-";
    private static final String RATING_SIGNATURE = "评选小组成员签字：        村妇联主席：        村(社区)负责人：        日期：";

    private final DemoVillage village;
    private final Habit habit;
    private final int year;
    private final Dice dice;
    private final String where;

    VillageSheets(DemoVillage village, Habit habit, int year, Dice dice) {
        this.village = village;
        this.habit = habit;
        this.year = year;
        this.dice = dice;
        this.where = village.plan().township().name() + village.plan().village().name();
    }

    /** R01 村妇女小组长花名册. */
    Table leaders() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (DemoLeader leader : village.leaders()) {
            Map<String, Object> row = place(rows.size() + 1);
            row.put("groups", groups(leader.groups()));
            row.put("groupCount", leader.groups().size());
            int households =
                    leader.groups().stream().mapToInt(village::householdsOf).sum();
            row.put("households", households);
            row.put("womenCount", households * (130 + dice.below(25)) / 100);
            person(row, leader);
            post(row, leader);
            rows.add(row);
        }
        Form form = Form.of("R01");
        String title = where + (dice.chance(0.5) ? year + "年" : "") + title(form.title());
        return new Table(
                form,
                new Table.Letterhead(title, where + "妇联", day(12, 5, 20), "", SIGNATURE),
                rows,
                Set.of("groupCount", "households", "womenCount"),
                "");
    }

    /** A village's own title says 妇女小组长花名册, not 村妇女小组长花名册 twice over. */
    private static String title(String title) {
        return title.substring(1);
    }

    private void person(Map<String, Object> row, DemoLeader leader) {
        DemoLeader.Citizen person = leader.person();
        row.put("name", habit.name(person.name()));
        row.put("birthYm", habit.month(person.birth()));
        row.put("ethnicity", ethnicity(person.name()));
        row.put("politics", leader.post().politics());
        row.put("education", leader.post().education());
        row.put("idNo", person.id().isEmpty() ? null : person.id());
        row.put("phone", habit.phone(leader.phone()));
        row.put("xAddress", where + village.groups().get(leader.groups().get(0)));
        row.put("remark", person.id().isEmpty() ? "无身份证" : null);
    }

    private static String ethnicity(String name) {
        return name.contains("·") ? "维吾尔族" : NameBook.ethnicity(name);
    }

    private void post(Map<String, Object> row, DemoLeader leader) {
        row.put("electMode", leader.groups().size() == 1 ? "单独推选" : "合并推选");
        row.put("electedOn", habit.dates.of(leader.post().electedOn()));
        row.put("isExec", leader.post().exec() ? habit.tick : null);
        row.put(
                "otherPost",
                leader.post().other().isEmpty() ? null : leader.post().other());
    }

    private String groups(List<Integer> indexes) {
        String separator = List.of("、", "、", "、", "，", "；").get(dice.below(5));
        return indexes.stream().map(this::group).collect(Collectors.joining(separator));
    }

    private String group(int index) {
        return habit.group(dice, village.groups().get(index), village.plan().urban());
    }

    /** 住户登记表: who lives where. */
    Table register() {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> spelled = spelled();
        for (DemoHousehold household : village.households()) {
            Map<String, Object> row = place(rows.size() + 1);
            home(row, household.home(), spelled);
            row.put("phone", habit.phone(household.home().phone()));
            row.put("xHousing", dice.chance(0.8) ? "自建房" : "楼房");
            row.put("remark", household.away().isEmpty() ? null : household.away());
            rows.add(row);
        }
        Form form = Form.of("REG");
        return new Table(
                form,
                new Table.Letterhead(where + form.title(), where + "妇联", day(1, 5, 20), "", SIGNATURE),
                rows,
                Set.of("members"),
                "group");
    }

    /** R05 清洁家庭评选花名册 of quarter 1 to 4, in the village's own variant. */
    Table ratings(int quarter) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> spelled = spelled();
        for (DemoHousehold household : village.households()) {
            Map<String, Object> row = new HashMap<>();
            row.put("seq", rows.size() + 1);
            home(row, household.home(), spelled);
            rate(row, household.rounds().get(quarter - 1));
            if (!household.rounds().get(quarter - 1).grade().rated()) {
                row.put("remark", household.away());
            }
            rows.add(row);
        }
        Form form = Form.of("R05" + habit.variant);
        String period = year + "年第" + NUMERALS.get(quarter - 1) + "季度";
        String extra = "村(社区)：" + village.plan().village().name() + "    评选时间：" + period + "    评选小组成员：";
        Table.Letterhead head = new Table.Letterhead(
                where + period + form.title(), where + "妇联", day(quarter * 3, 15, 26), extra, RATING_SIGNATURE);
        return new Table(form, head, rows, Set.of("members"), "group");
    }

    private void rate(Map<String, Object> row, DemoRating rating) {
        if (!rating.grade().rated()) {
            return;
        }
        for (int i = 0; i < rating.items().size(); i++) {
            row.put("s" + (i + 1), rating.items().get(i));
        }
        row.put("score", rating.score());
        row.put("grade", rating.grade().shortLabel());
        row.put(
                switch (rating.grade()) {
                    case CLEAN -> "gradeA";
                    case FAIR -> "gradeB";
                    default -> "gradeC";
                },
                habit.tick);
        switch (rating.grade()) {
            case CLEAN -> row.put("plaque", habit.tick);
            case UNCLEAN -> row.put("problem", dice.pick(PROBLEMS));
            default -> row.put("problem", dice.chance(0.1) ? dice.pick(PROBLEMS) : null);
        }
    }

    private void home(Map<String, Object> row, DemoHousehold.Home home, List<String> spelled) {
        boolean again = habit.sloppyGroups && !habit.mergedGroups && !habit.subtotals;
        row.put("group", again ? group(home.group()) : spelled.get(home.group()));
        row.put("headName", habit.name(home.head()));
        row.put("doorNo", home.door());
        row.put("members", home.members());
    }

    /** One spelling of each group for this sheet. */
    private List<String> spelled() {
        List<String> spelled = new ArrayList<>();
        for (int i = 0; i < village.groups().size(); i++) {
            spelled.add(group(i));
        }
        return spelled;
    }

    private Map<String, Object> place(int seq) {
        Map<String, Object> row = new HashMap<>();
        row.put("seq", seq);
        row.put("township", village.plan().township().name());
        row.put("village", village.plan().village().name());
        return row;
    }

    private String day(int month, int from, int to) {
        LocalDate day = LocalDate.of(year, month, dice.between(from, to));
        return (dice.chance(0.8) ? DateStyle.CHINESE : DateStyle.DOTS_PADDED)
                .of(day)
                .toString();
    }
}
