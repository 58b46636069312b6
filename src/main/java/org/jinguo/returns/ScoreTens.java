package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.store.RatingSheet;
import org.jinguo.workbook.DrawnCell;
import org.jinguo.workbook.DrawnRow;
import org.jinguo.workbook.DrawnSheet;
import org.jinguo.workbook.PageSetup;
import org.jinguo.workbook.Paper;

/** F5 “清洁家庭”评分表, ten households side by side on a page (domain document, 2.3). */
final class ScoreTens {

    private static final int TEN = 10;
    private static final int LEFT = 3;
    private static final double ALL_ITEMS = 184;
    private static final double LEAST = 19;
    private static final double PROBLEM = 42;

    private final RatingSheet sheet;
    private final String place;
    private final boolean byGroup;
    private final List<DrawnRow> rows = new ArrayList<>();

    /** Pages of the households of a sheet in a place. */
    ScoreTens(RatingSheet sheet, String place, boolean byGroup) {
        this.sheet = sheet;
        this.place = place;
        this.byGroup = byGroup;
    }

    DrawnSheet drawn(String name) {
        List<RatingSheet.Line> lines = sheet.lines();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && to - from < TEN && together(from, to)) {
                to++;
            }
            page(from, lines.subList(from, to));
            from = to;
        }
        return new DrawnSheet(
                name,
                List.of(9, 24, 5, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7),
                rows,
                0,
                0,
                new PageSetup(Paper.A4_LANDSCAPE, "", List.of()).fixed());
    }

    private boolean together(int a, int b) {
        return !byGroup
                || sheet.lines().get(a).group().id()
                        == sheet.lines().get(b).group().id();
    }

    private void page(int from, List<RatingSheet.Line> ten) {
        above(from, ten);
        int first = rows.size() + 1;
        items(ALL_ITEMS - (groups(ten).size() > 1 ? CardCells.ROW : 0));
        int last = rows.size();
        across(
                CardCells.LINE,
                Messages.get("return.card.sum", CardCells.most(sheet)),
                at -> at < ten.size() && last >= first ? CardCells.sum(LEFT + at, first, last) : "");
        across(CardCells.ROW, Messages.get("return.card.grade"), at -> "");
        across(PROBLEM, Messages.get("return.card.problem"), at -> "");
        across(CardCells.ROW, Messages.get("return.card.sign"), at -> "");
        line(CardCells.grades(sheet) + CardCells.veto(sheet));
        line(Messages.get("return.card.team"));
    }

    private void line(String text) {
        rows.add(DrawnRow.of(CardCells.LINE, CardCells.text(0, LEFT + TEN, text, "left")));
    }

    private void above(int from, List<RatingSheet.Line> ten) {
        List<String> groups = groups(ten);
        String where = Messages.get("return.card.place", place, String.join("、", groups));
        String when = sheet.period().label();
        rows.add(CardCells.title(LEFT + TEN, rows.isEmpty()));
        rows.add(DrawnRow.of(CardCells.LINE, CardCells.text(0, 8, where, "left"), CardCells.text(8, 5, when, "right")));
        across(CardCells.LINE, Messages.get("return.card.seq"), at -> at < ten.size() ? from + at + 1 : "");
        if (groups.size() > 1) {
            across(
                    CardCells.ROW,
                    Messages.get("return.card.group"),
                    at -> known(ten, at, l -> l.group().name()));
        }
        across(
                CardCells.LINE,
                Messages.get("return.door"),
                at -> known(ten, at, l -> l.household().doorNo()));
        List<DrawnCell> head = new ArrayList<>();
        head.add(CardCells.label(0, 1, Messages.get("return.card.item")));
        head.add(CardCells.label(1, 1, Messages.get("return.card.standard")));
        head.add(CardCells.label(2, 1, Messages.get("return.card.points")));
        for (int at = 0; at < TEN; at++) {
            String name = known(ten, at, l -> l.household().headName());
            head.add(CardCells.label(LEFT + at, 1, name));
        }
        rows.add(new DrawnRow(CardCells.ROW, false, head));
    }

    private void items(double room) {
        int count = Math.max(1, sheet.items().size());
        double height = Math.max(LEAST, Math.min(36, Math.floor(room / count)));
        for (ScoreItem item : sheet.items()) {
            List<DrawnCell> cells = new ArrayList<>();
            cells.add(CardCells.cell(0, CardCells.name(item)));
            cells.add(DrawnCell.of(1, 1, ScoreStandards.brief(item.name()), CardCells.SMALL));
            cells.add(CardCells.cell(2, item.maxPoints()));
            for (int at = 0; at < TEN; at++) {
                cells.add(CardCells.cell(LEFT + at, ""));
            }
            rows.add(new DrawnRow(height, false, cells));
        }
    }

    private static List<String> groups(List<RatingSheet.Line> ten) {
        return ten.stream().map(l -> l.group().name()).distinct().toList();
    }

    private static String known(List<RatingSheet.Line> ten, int at, Function<RatingSheet.Line, String> what) {
        String text = at < ten.size() ? what.apply(ten.get(at)) : null;
        return text == null ? "" : text;
    }

    private void across(double height, String label, IntFunction<Object> value) {
        List<DrawnCell> cells = new ArrayList<>();
        cells.add(CardCells.label(0, LEFT, label));
        for (int at = 0; at < TEN; at++) {
            cells.add(CardCells.cell(LEFT + at, value.apply(at)));
        }
        rows.add(new DrawnRow(height, false, cells));
    }
}
