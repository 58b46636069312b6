package org.jinguo.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jinguo.workbook.Formula;
import org.jinguo.workbook.PlainSheet;

/**
 * Dresses a table as one sender's sheet: title rows, header block, headings, rows, totals,
 * signatures (domain document, 2.1 and 4.9).
 */
final class TableSheet {

    /** Rows on a page before the headings are repeated. */
    private static final int PAGE = 30;

    /** What tells that the people are invented (domain document, 8.4). */
    static final String NOTE = "注：本表为演示数据，人员、证件、电话均为虚构。";

    private final Table table;
    private final Habit habit;
    private final Dice dice;
    private final Headings headings;
    private final SheetDraft draft;
    private final List<SpoiledRow> spoiled = new ArrayList<>();
    private int section;

    TableSheet(Table table, Habit habit, Dice dice) {
        this.table = table;
        this.habit = habit;
        this.dice = dice;
        this.headings = Headings.of(table.form(), dice, habit.itemised);
        this.draft = new SheetDraft(headings.width());
    }

    /** The sheet; {@code practice} puts the note above the title instead of below the table. */
    PlainSheet make(boolean practice) {
        if (practice) {
            draft.addAcross(NOTE);
        }
        head();
        addHeadings();
        int first = draft.next();
        rows();
        if (habit.totals) {
            addSum("合计", first, draft.next() - 1, table.rows());
        }
        if (!practice) {
            draft.add(NOTE);
        }
        if (habit.signature) {
            draft.add(table.head().signature());
        }
        return draft.sheet("Sheet1", headings.widths());
    }

    /** The broken rows of a sheet that was made. */
    List<SpoiledRow> spoiled() {
        return List.copyOf(spoiled);
    }

    private void head() {
        Table.Letterhead head = table.head();
        if (dice.chance(0.15)) {
            draft.add("附件" + dice.between(1, 4) + "：");
        }
        draft.addAcross(head.title());
        draft.addSpread(
                "填报单位（盖章）：" + head.sender(),
                "填报时间：" + head.date(),
                "单位：" + table.form().unit());
        if (!head.extra().isEmpty()) {
            draft.addAcross(head.extra());
        }
    }

    private void addHeadings() {
        int top = draft.next();
        int depth = headings.depth();
        Object[][] rows = new Object[depth][headings.width()];
        for (int column = 0; column < headings.width(); column++) {
            List<String> path = headings.paths().get(column);
            int last = path.size() - 1;
            for (int level = 0; level < last; level++) {
                if (!sharesWithLeft(column, level)) {
                    rows[level][column] = path.get(level);
                    draft.merge(top + level, top + level, column, lastSharing(column, level));
                }
            }
            rows[last][column] = path.get(last);
            draft.merge(top + last, top + depth - 1, column, column);
        }
        for (Object[] row : rows) {
            draft.add(row);
        }
    }

    private boolean sharesWithLeft(int column, int level) {
        return column > 0 && shares(column - 1, column, level);
    }

    private boolean shares(int one, int other, int level) {
        List<String> a = headings.paths().get(one);
        List<String> b = headings.paths().get(other);
        return a.size() > level + 1
                && b.size() > level + 1
                && a.subList(0, level + 1).equals(b.subList(0, level + 1));
    }

    private int lastSharing(int column, int level) {
        int last = column;
        while (last + 1 < headings.width() && shares(column, last + 1, level)) {
            last++;
        }
        return last;
    }

    /** The rows, in blocks that end with a page or with a subtotal. */
    private void rows() {
        List<Map<String, Object>> rows = table.rows();
        int from = 0;
        while (from < rows.size()) {
            int to = endOfBlock(rows, from);
            int first = draft.next();
            for (Map<String, Object> row : rows.subList(from, to)) {
                add(row);
            }
            mergeDown(first, draft.next() - 1);
            if (hasSubtotals() && (to == rows.size() || sectionChanges(rows, to))) {
                addSum("小计", first, draft.next() - 1, rows.subList(section, to));
                section = to;
            }
            if (habit.repeatedHeadings && to < rows.size() && !hasSubtotals()) {
                addHeadings();
            }
            from = to;
        }
    }

    private boolean hasSubtotals() {
        return habit.subtotals && !table.section().isEmpty();
    }

    private int endOfBlock(List<Map<String, Object>> rows, int from) {
        int to = from + 1;
        while (to < rows.size()
                && !(habit.repeatedHeadings && !hasSubtotals() && to - from >= PAGE)
                && !(hasSubtotals() && sectionChanges(rows, to))) {
            to++;
        }
        return to;
    }

    private boolean sectionChanges(List<Map<String, Object>> rows, int at) {
        return !rows.get(at).get(table.section()).equals(rows.get(at - 1).get(table.section()));
    }

    private void add(Map<String, Object> row) {
        Object[] cells = new Object[headings.width()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = row.get(headings.keys().get(column));
        }
        int score = headings.keys().indexOf("score");
        int first = headings.keys().indexOf("s1");
        if (habit.formulas && score >= 0 && first >= 0 && cells[score] instanceof Integer sum) {
            int number = draft.next() + 1;
            String range = range(first, number, first + RatingMaker.MOST.size() - 1, number);
            cells[score] = new Formula("SUM(" + range + ")", sum);
        }
        draft.add(cells);
        if (row.get(Spoil.KEY) instanceof Spoil spoil) {
            spoiled.add(new SpoiledRow(draft.next(), spoil));
        }
    }

    private void mergeDown(int first, int last) {
        if (habit.mergedTownship && headings.keys().contains("township")) {
            draft.mergeEqual(headings.keys().indexOf("township"), first, last);
        }
        if (habit.mergedGroups && headings.keys().contains("group")) {
            draft.mergeEqual(headings.keys().indexOf("group"), first, last);
        }
    }

    /** A row of sums, with live formulas where the sender knows them and one block is summed. */
    private void addSum(String label, int first, int last, List<Map<String, Object>> rows) {
        Object[] cells = new Object[headings.width()];
        cells[0] = label;
        boolean whole = last - first + 1 == rows.size();
        for (int column = 1; column < cells.length; column++) {
            String key = headings.keys().get(column);
            if (table.sums().contains(key)) {
                long sum = sum(rows, key);
                cells[column] = habit.formulas && whole
                        ? new Formula("SUM(" + range(column, first + 1, column, last + 1) + ")", sum)
                        : (Object) sum;
            }
        }
        draft.add(cells);
    }

    private static long sum(List<Map<String, Object>> rows, String key) {
        long sum = 0;
        for (Map<String, Object> row : rows) {
            sum += row.get(key) instanceof Number number ? number.longValue() : 0;
        }
        return sum;
    }

    private static String range(int firstColumn, int firstRow, int lastColumn, int lastRow) {
        return SheetDraft.letters(firstColumn) + firstRow + ":" + SheetDraft.letters(lastColumn) + lastRow;
    }

    /** Sheets that other programs leave behind: empty ones, and a hidden one with lists. */
    static List<PlainSheet> leftovers(Dice dice) {
        if (dice.chance(0.12)) {
            List<List<Object>> words =
                    List.of(Arrays.asList("政治面貌", "文化程度"), Arrays.asList("群众", "小学"), Arrays.asList("中共党员", "初中"));
            return List.of(new PlainSheet("数据源", true, words, List.of(), List.of()));
        }
        return dice.chance(0.2)
                ? List.of(PlainSheet.of("Sheet2", List.of()), PlainSheet.of("Sheet3", List.of()))
                : List.of();
    }
}
