package org.jinguo.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Breaks tables the way they are broken in life (domain document, 6.2 and 8.6): damaged IDs, rows
 * twice, rows of another village, two grades at once. The rows that must be refused are additional,
 * so that the totals of the clean tables still hold.
 */
final class Spoiler {

    private static final double TWICE = 0.02;
    private static final double ELSEWHERE = 0.01;
    private static final double TWO_GRADES = 0.003;
    private static final double BAD_ID = 0.06;
    private static final double BAD_CARD = 0.05;

    private final Dice dice;
    private final String otherVillage;

    /**
     * @param otherVillage name of a village that is not the sender's, blank when there is none
     */
    Spoiler(Dice dice, String otherVillage) {
        this.dice = dice;
        this.otherVillage = otherVillage;
    }

    /** The table with broken rows and values; each broken row says so under {@link Spoil#KEY}. */
    Table spoil(Table table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : table.rows()) {
            rows.add(row);
            if (dice.chance(TWICE)) {
                rows.add(added(row, "同一行填了两遍"));
            } else if (row.containsKey("village") && dice.chance(ELSEWHERE)) {
                addElsewhere(rows, row);
            } else if (row.containsKey("doorNo") && dice.chance(TWO_GRADES)) {
                addTwoGrades(rows, row);
            } else {
                spoilNumbers(row);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).put("seq", i + 1);
        }
        return new Table(table.form(), table.head(), rows, table.sums(), table.section());
    }

    private static Map<String, Object> added(Map<String, Object> row, String what) {
        Map<String, Object> twin = new HashMap<>(row);
        twin.put(Spoil.KEY, new Spoil(what, Spoil.Expect.REFUSE_ROW, ""));
        return twin;
    }

    private void addElsewhere(List<Map<String, Object>> rows, Map<String, Object> row) {
        if (otherVillage.isEmpty() || row.containsKey("amount")) {
            return;
        }
        Map<String, Object> other = added(row, "别的村的人填在了本村表里");
        other.put("village", otherVillage);
        other.replace("idNo", null);
        String key = row.containsKey("headName") ? "headName" : "name";
        other.put(key, NameBook.named(dice, NameBook.surname(dice), key.equals("name"), 1970));
        rows.add(other);
    }

    /** A household nobody knows, with two of the three grades ticked, or written. */
    private void addTwoGrades(List<Map<String, Object>> rows, Map<String, Object> row) {
        if (!row.containsKey("gradeA") && !row.containsKey("gradeB")) {
            return;
        }
        Map<String, Object> twin = added(row, "等次勾选了两个");
        Object tick = row.getOrDefault("gradeA", row.get("gradeB"));
        twin.put("gradeA", tick);
        twin.put("gradeB", tick);
        twin.put("grade", "清洁、较清洁");
        twin.put("doorNo", "999号");
        rows.add(twin);
    }

    private void spoilNumbers(Map<String, Object> row) {
        if (row.get("idNo") instanceof String id && dice.chance(BAD_ID)) {
            spoilId(row, id);
        } else if (row.get("acctNo") instanceof String card && dice.chance(BAD_CARD)) {
            row.put("acctNo", damaged(card));
            mark(row, "账号成了数字，末几位已丢失", Spoil.Expect.REFUSE_CELL, "");
        }
    }

    private void spoilId(Map<String, Object> row, String id) {
        switch (dice.below(5)) {
            case 0 -> {
                row.put("idNo", damaged(id.replace('X', '0')));
                mark(row, "身份证号成了数字，末三位已丢失", Spoil.Expect.REFUSE_CELL, "");
            }
            case 1 -> {
                row.put("idNo", id.substring(0, 17) + (id.endsWith("1") ? "2" : "1"));
                mark(row, "身份证校验码不对", Spoil.Expect.FLAG, "");
            }
            case 2 -> {
                row.put("idNo", DateStyle.fullWidth(id));
                mark(row, "身份证号是全角", Spoil.Expect.REPAIR, id);
            }
            case 3 -> {
                row.put("idNo", " " + id.substring(0, 6) + " " + id.substring(6) + "\u200b");
                mark(row, "身份证号中有空格", Spoil.Expect.REPAIR, id);
            }
            default -> {
                row.put("idNo", id.substring(0, 10) + id.substring(11));
                mark(row, "身份证号少一位", Spoil.Expect.REFUSE_CELL, "");
            }
        }
    }

    private static void mark(Map<String, Object> row, String what, Spoil.Expect expect, String mended) {
        row.put(Spoil.KEY, new Spoil(what, expect, mended));
    }

    /** What a spreadsheet keeps of a long number: fifteen digits, then zeros. */
    private static Double damaged(String digits) {
        String kept = digits.substring(0, 15) + "0".repeat(digits.length() - 15);
        return Double.valueOf(kept);
    }
}
