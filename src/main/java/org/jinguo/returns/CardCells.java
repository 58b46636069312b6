package org.jinguo.returns;

import java.util.List;
import java.util.Objects;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.store.RatingSheet;
import org.jinguo.workbook.DrawnCell;
import org.jinguo.workbook.DrawnRow;
import org.jinguo.workbook.Formula;
import org.jinguo.workbook.Letters;
import org.jinguo.workbook.Look;

/** What the cards F5 have in common: looks, words, sums that stay blank for the pen. */
final class CardCells {

    static final double TITLE = 34;
    static final double LINE = 22;
    static final double ROW = 26;

    static final Look LONG = look(Look.Face.BODY, 21, true, "left");
    static final Look SMALL = look(Look.Face.BODY, 17, true, "left");

    private static final Look TITLE_LOOK = look(Look.Face.TITLE, 40, false, "center");
    private static final Look LABEL = look(Look.Face.HEAD, 21, true, "center");
    private static final Look CELL = look(Look.Face.BODY, 21, true, "center");

    private CardCells() {}

    private static Look look(Look.Face face, int size, boolean border, String align) {
        return new Look(face, size, border, align, "General");
    }

    /** The title, with which a page begins. */
    static DrawnRow title(int columns, boolean first) {
        DrawnRow title = DrawnRow.of(TITLE, DrawnCell.of(0, columns, Messages.get("return.card.title"), TITLE_LOOK));
        return first ? title : title.onNewPage();
    }

    /** A text without borders. */
    static DrawnCell text(int column, int across, String text, String align) {
        return DrawnCell.of(column, across, text, look(Look.Face.BODY, 22, false, align));
    }

    static DrawnCell label(int column, int across, String text) {
        return DrawnCell.of(column, across, text, LABEL);
    }

    static DrawnCell cell(int column, Object value) {
        return DrawnCell.of(column, 1, Objects.requireNonNullElse(value, ""), CELL);
    }

    static String name(ScoreItem item) {
        return item.bonus() ? Messages.get("return.card.bonus", item.name()) : item.name();
    }

    /** 分值 of all items but the bonus. */
    static int most(RatingSheet sheet) {
        return sheet.items().stream()
                .filter(i -> !i.bonus())
                .mapToInt(ScoreItem::maxPoints)
                .sum();
    }

    /** The sum of the rows of a column, by their numbers as Excel counts. */
    static Formula sum(int column, int first, int last) {
        String range = Letters.of(column) + first + ":" + Letters.of(column) + last;
        return new Formula("IF(COUNT(" + range + ")=0,\"\",SUM(" + range + "))", "");
    }

    /** The items that bar a household from 清洁户; empty where there are none. */
    static String veto(RatingSheet sheet) {
        List<String> names = sheet.items().stream()
                .filter(ScoreItem::veto)
                .map(ScoreItem::name)
                .toList();
        return names.isEmpty() ? "" : Messages.get("return.card.veto", String.join("、", names));
    }

    /** The three grades with the points from which they hold. */
    static String grades(RatingSheet sheet) {
        return sheet.scheme()
                .map(s -> Messages.get("return.card.grade.by", s.cleanMin(), s.fairMin(), s.cleanMin() - 1))
                .orElseGet(() -> Messages.get("return.card.grade.plain"));
    }
}
