package org.jinguo.demo;

import java.util.List;

/** Names of workbooks as people give them (domain document, 2.1). */
final class FileNames {

    private static final double OLD_FORMAT = 0.15;
    private static final double VERSIONED = 0.1;
    private static final List<String> VERSIONS = List.of("(1)", "（最新）", "最终版2", "最终版2(1)");
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    private final Dice dice;
    private final int year;

    FileNames(Dice dice, int year) {
        this.dice = dice;
        this.year = year;
    }

    String leaders(PlanLine plan) {
        return finish(where(plan) + "妇女小组长花名册");
    }

    String register(PlanLine plan) {
        return finish(where(plan) + dice.pick(List.of("住户登记表", "户籍登记表", "农户花名册")));
    }

    String ratings(PlanLine plan, int quarter, int pattern) {
        String name = "清洁家庭评选花名册";
        String chinese = QUARTERS.get(quarter - 1);
        return finish(
                switch (pattern) {
                    case 0 -> plan.village().name() + name + "(" + year + "年第" + quarter + "季度)";
                    case 1 -> where(plan) + year + "年第" + chinese + "季度" + name;
                    default -> where(plan) + name + chinese + "季度";
                });
    }

    String aid(String township, AidKind kind, AidBatch batch) {
        String when = batch.word.replaceFirst("\\(.*", "");
        return finish(township + kind.fileTitle + "(" + year + "年" + when + ")");
    }

    private static String where(PlanLine plan) {
        return plan.township().name() + plan.village().name();
    }

    private String finish(String name) {
        String version = dice.chance(VERSIONED) ? dice.pick(VERSIONS) : "";
        return name + version + (dice.chance(OLD_FORMAT) ? ".xls" : ".xlsx");
    }
}
