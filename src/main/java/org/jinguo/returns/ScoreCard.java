package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.store.RatingSheet;
import org.jinguo.workbook.DrawnCell;
import org.jinguo.workbook.DrawnRow;
import org.jinguo.workbook.DrawnSheet;
import org.jinguo.workbook.PageSetup;
import org.jinguo.workbook.Paper;

/** F5 “清洁家庭”评分表, a page for each household (domain document, 2.3). */
final class ScoreCard {

    private static final int COLUMNS = 4;
    private static final double ITEM = 46;
    private static final double PROBLEM = 64;

    private final RatingSheet sheet;
    private final String place;
    private final List<DrawnRow> rows = new ArrayList<>();

    /** Cards of the households of a sheet in a place. */
    ScoreCard(RatingSheet sheet, String place) {
        this.sheet = sheet;
        this.place = place;
    }

    DrawnSheet drawn(String name) {
        for (int i = 0; i < sheet.lines().size(); i++) {
            above(i);
            items();
            below();
        }
        return new DrawnSheet(
                name, List.of(12, 40, 7, 11), rows, 0, 0, new PageSetup(Paper.A4_PORTRAIT, "", List.of()).fixed());
    }

    private void add(double height, DrawnCell... cells) {
        rows.add(DrawnRow.of(height, cells));
    }

    private void above(int index) {
        RatingSheet.Line line = sheet.lines().get(index);
        rows.add(CardCells.title(COLUMNS, index == 0));
        String where = Messages.get("return.card.place", place, sheet.period().label());
        String number = Messages.get("return.card.number", index + 1);
        add(CardCells.LINE, CardCells.text(0, 2, where, "left"), CardCells.text(2, 2, number, "right"));
        add(
                CardCells.ROW,
                CardCells.label(0, 1, Messages.get("return.card.group")),
                CardCells.cell(1, line.group().name()),
                CardCells.label(2, 1, Messages.get("return.door")),
                CardCells.cell(3, line.household().doorNo()));
        add(
                CardCells.ROW,
                CardCells.label(0, 1, Messages.get("return.card.head")),
                CardCells.cell(1, line.household().headName()),
                CardCells.label(2, 1, Messages.get("return.card.members")),
                CardCells.cell(3, line.household().members()));
    }

    private void items() {
        add(
                CardCells.ROW,
                CardCells.label(0, 1, Messages.get("return.card.item")),
                CardCells.label(1, 1, Messages.get("return.card.standard")),
                CardCells.label(2, 1, Messages.get("return.card.points")),
                CardCells.label(3, 1, Messages.get("return.card.got")));
        int first = rows.size() + 1;
        for (ScoreItem item : sheet.items()) {
            add(
                    ITEM,
                    CardCells.cell(0, CardCells.name(item)),
                    DrawnCell.of(1, 1, ScoreStandards.of(item.name()), CardCells.LONG),
                    CardCells.cell(2, item.maxPoints()),
                    CardCells.cell(3, ""));
        }
        int last = rows.size();
        add(
                CardCells.ROW,
                CardCells.label(0, 2, Messages.get("return.card.total")),
                CardCells.cell(2, CardCells.most(sheet)),
                CardCells.cell(3, last < first ? "" : CardCells.sum(3, first, last)));
    }

    private void below() {
        wide(CardCells.ROW, Messages.get("return.card.grade"), CardCells.grades(sheet));
        wide(PROBLEM, Messages.get("return.card.problem"), CardCells.veto(sheet));
        wide(CardCells.ROW, Messages.get("return.card.plaque"), Messages.get("return.card.plaque.choice"));
        add(CardCells.LINE / 2);
        add(CardCells.ROW, CardCells.text(0, 4, Messages.get("return.card.team"), "left"));
        add(CardCells.ROW, CardCells.text(0, 4, Messages.get("return.card.household"), "left"));
    }

    private void wide(double height, String label, String text) {
        add(height, CardCells.label(0, 1, label), DrawnCell.of(1, 3, text, CardCells.LONG));
    }
}
