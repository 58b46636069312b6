package org.jinguo.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The aid rosters R08 to R11 of one township, one for each batch. */
final class AidSheets {

    private static final String SIGNATURE = "填表人：        审核人：        单位负责人：        联系电话：0793-";
    private static final List<String> HARDSHIPS = List.of("建档立卡", "低保", "残疾", "单亲母亲", "重病", "受灾", "建档立卡、重病", "低保、残疾");
    private static final List<String> WITH_PARENT = List.of("单亲", "残疾", "重病", "建档立卡");
    private static final List<String> WITHOUT_PARENT = List.of("事实无人抚养", "留守", "孤儿", "建档立卡");
    private static final List<String> FUNDS = List.of("上级妇联", "区财政", "社会捐赠", "慈善");
    private static final List<String> CERVICAL = List.of("ⅡB", "ⅢA", "ⅢB", "ⅣA", "ⅡB期");
    private static final List<String> BREAST = List.of("浸润性导管癌", "浸润性小叶癌", "浸润性癌");
    private static final List<String> HOSPITALS = List.of("广丰区人民医院", "上饶市人民医院", "上饶市妇幼保健院", "江西省妇幼保健院");

    private final String township;
    private final Habit habit;
    private final int year;
    private final Dice dice;
    private final boolean amountText;

    AidSheets(String township, Habit habit, int year, Dice dice) {
        this.township = township;
        this.habit = habit;
        this.year = year;
        this.dice = dice;
        this.amountText = dice.chance(0.15);
    }

    /** The roster of the cases of one programme and batch. */
    Table of(AidKind kind, List<AidCase> cases) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (AidCase one : cases) {
            Map<String, Object> row = new HashMap<>();
            row.put("seq", rows.size() + 1);
            person(row, one);
            switch (kind) {
                case POOR_WOMEN -> women(row);
                case POOR_CHILDREN -> children(row, one);
                case TWO_CANCERS -> cancers(row, one);
                case SPRING_BUD -> springBud(row, one);
            }
            rows.add(row);
        }
        Form form = Form.of(kind.form);
        AidCase.Batch batch = cases.get(0).batch();
        String occasion = kind == AidKind.SPRING_BUD ? "秋季开学" : occasion(batch.of());
        String title = township + year + "年" + occasion + form.title();
        Table.Letterhead head = new Table.Letterhead(
                title, township + "妇联", DateStyle.CHINESE.of(batch.on()).toString(), "", SIGNATURE);
        return new Table(form, head, rows, amountText ? Set.of() : Set.of("amount"), "");
    }

    private static String occasion(AidBatch batch) {
        return switch (batch) {
            case APRIL, OCTOBER -> batch.word;
            default -> "“" + batch.word + "”";
        };
    }

    private void person(Map<String, Object> row, AidCase one) {
        row.put("township", township);
        row.put("village", one.village().village().name());
        row.put("name", habit.name(one.person().citizen().name()));
        row.put("sex", one.person().citizen().female() ? "女" : "男");
        row.put("age", one.age());
        row.put("idNo", one.person().citizen().id());
        row.put("phone", habit.phone(one.person().phone()));
        row.put("amount", amount(one.grant().yuan()));
        row.put("acctName", one.person().citizen().name());
        row.put("acctNo", one.person().card());
        row.put("bank", "江西广丰农村商业银行" + township.replaceFirst("(镇|乡|街道|垦殖场)$", "") + "支行");
        row.put("xAddress", township + one.village().village().name());
    }

    private Object amount(int yuan) {
        if (!amountText) {
            return yuan;
        }
        return yuan >= 1000
                ? yuan / 1000 + "," + String.valueOf(1000 + yuan % 1000).substring(1)
                : yuan + "元";
    }

    private void women(Map<String, Object> row) {
        int members = dice.between(1, 6);
        String hardship = dice.pick(HARDSHIPS);
        row.put("members", members);
        row.put("hardship", hardship);
        row.put("story", story(members, hardship));
        row.put("fund", dice.pick(FUNDS));
    }

    /** Fifty to a hundred characters, as the form asks. */
    private String story(int members, String hardship) {
        return "该户家庭人口"
                + members
                + "人，属"
                + hardship
                + "对象，"
                + dice.pick(List.of("本人常年患病需服药治疗", "主要劳动力因故不能外出务工", "子女尚在读书，学费负担较重"))
                + "，家庭收入主要靠"
                + dice.pick(List.of("几亩责任田", "打零工", "低保金", "亲友接济"))
                + "维持，年人均收入约"
                + dice.between(18, 39) * 100
                + "元，生活较为困难，申请给予救助。";
    }

    private void children(Map<String, Object> row, AidCase one) {
        String kind = dice.pick(one.guardian().byParent() ? WITH_PARENT : WITHOUT_PARENT);
        row.put("kidType", kind);
        row.put("school", school(one.age()));
        row.put("story", story(dice.between(2, 6), kind));
        guardian(row, one);
        row.put("gId", one.guardian().citizen().id());
        row.put("acctName", one.guardian().citizen().name());
        row.put("remark", "户名为其" + one.guardian().relation());
    }

    private void guardian(Map<String, Object> row, AidCase one) {
        row.put("gName", habit.name(one.guardian().citizen().name()));
        row.put("gRel", one.guardian().relation());
        row.put("gPhone", habit.phone(one.person().phone()));
    }

    private String school(int age) {
        if (age < 7) {
            return township + "中心幼儿园";
        }
        return age < 13
                ? township + "中心小学" + GroupNames.chinese(age - 6) + "年级"
                : township + "中学" + (age < 14 ? "七" : age < 15 ? "八" : "九") + "年级";
    }

    private void cancers(Map<String, Object> row, AidCase one) {
        boolean cervical = dice.chance(0.38);
        int cost = dice.between(42, 160) * 1000;
        row.put("ethnicity", NameBook.ethnicity(one.person().citizen().name()));
        row.put("hukou", "农业");
        row.put("poverty", List.of("建档立卡", "低保", "特困", "其他").get(dice.weighted(55, 30, 5, 10)));
        row.put("income", dice.between(22, 46) * 100);
        row.put("disease", cervical ? "宫颈癌" : "乳腺癌");
        row.put("stage", dice.pick(cervical ? CERVICAL : BREAST));
        row.put("diagOn", habit.dates.whole().of(one.batch().on().minusDays(dice.between(20, 420))));
        row.put("hospital", dice.pick(HOSPITALS));
        row.put("costTotal", cost);
        row.put("costSelf", cost * dice.between(18, 55) / 100);
        row.put("byScreen", dice.chance(0.4) ? habit.tick : null);
        row.put("aidedBefore", "否");
    }

    private void springBud(Map<String, Object> row, AidCase one) {
        row.put("eduStage", one.grant().stage());
        place(row, one);
        boolean parent = one.guardian().byParent();
        row.put("hardship", dice.pick(parent ? WITH_PARENT : WITHOUT_PARENT));
        guardian(row, one);
        row.put("donor", dice.pick(List.of("爱心企业", "爱心人士", "省儿童少年基金会", "区女企业家协会")));
        row.put("mode", dice.chance(0.8) ? "一次性" : "结对");
        boolean own = one.age() >= 16;
        row.put(
                "acctName",
                own ? one.person().citizen().name() : one.guardian().citizen().name());
        String remark = own ? "" : "户名为其" + one.guardian().relation();
        boolean boy = !one.person().citizen().female();
        row.put("remark", boy ? "男童，捐赠方指定" + (own ? "" : "；" + remark) : own ? null : remark);
    }

    private void place(Map<String, Object> row, AidCase one) {
        int age = one.age();
        switch (one.grant().stage()) {
            case "小学" -> {
                row.put("school", township + "中心小学");
                row.put("grade", GroupNames.chinese(age - 6) + "年级");
            }
            case "初中" -> {
                row.put("school", township + "中学");
                row.put("grade", List.of("七", "八", "九").get(age - 12) + "年级");
            }
            case "大学" -> {
                row.put("school", dice.pick(List.of("上饶师范学院", "江西师范大学", "南昌大学")));
                row.put("grade", dice.pick(List.of("小学教育", "护理学", "会计学", "汉语言文学")));
            }
            default -> {
                row.put("school", dice.pick(List.of("广丰中学", "广丰一中", "广丰职业高级中学")));
                row.put("grade", "高" + List.of("一", "二", "三").get(age - 15));
            }
        }
    }
}
