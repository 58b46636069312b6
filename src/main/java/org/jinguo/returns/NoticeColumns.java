package org.jinguo.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.RatingRules;

/**
 * The columns of R07: the red list in as many blocks side by side as the paper is wide, and beside
 * it those to improve. The lists are of different length; the shorter one ends in blank cells.
 */
final class NoticeColumns {

    private static final int FEW = 40;
    private static final int SOME = 20;
    private static final int WITH_DOOR = 13;
    private static final int LEAST = 90;

    private final List<ReturnColumn> red = new ArrayList<>();
    private final List<ReturnColumn> improving = new ArrayList<>();
    private final NoticeList list;
    private final int blocks;

    /** Columns of the form for a list by the settings. */
    NoticeColumns(ReturnForm form, NoticeList list, RatingRules.Notice rules) {
        this.list = list;
        for (ReturnColumn column : form.columns()) {
            boolean ofRed = column.key().startsWith("r_");
            boolean wanted = !column.key().equals("r_score") || list.scored();
            String parent = ofRed ? Messages.get("return.notice.red") : Messages.get("return.notice.improving");
            if (wanted) {
                (ofRed ? red : improving).add(headed(column, parent, list.doors()));
            }
        }
        if (!rules.improving()) {
            improving.clear();
        }
        this.blocks = blocks(rules);
    }

    private static ReturnColumn headed(ReturnColumn column, String parent, boolean doors) {
        boolean name = column.key().endsWith("_name");
        return new ReturnColumn(
                List.of(parent, column.header().get(1)),
                column.key(),
                name && doors ? WITH_DOOR : column.width(),
                column.type(),
                column.format(),
                column.required());
    }

    private int blocks(RatingRules.Notice rules) {
        int count = list.red().size();
        if (rules.improving()) {
            return rules.a3() && count > SOME ? 2 : 1;
        }
        if (!rules.a3() || count <= FEW) {
            return 2;
        }
        return 3;
    }

    List<ReturnColumn> all() {
        List<ReturnColumn> all = new ArrayList<>();
        for (int b = 0; b < blocks; b++) {
            all.addAll(red);
        }
        all.addAll(improving);
        int total = all.stream().mapToInt(ReturnColumn::width).sum();
        return total >= LEAST ? all : all.stream().map(c -> wider(c, total)).toList();
    }

    /** A short list is set as wide as its title. */
    private static ReturnColumn wider(ReturnColumn column, int total) {
        return new ReturnColumn(
                column.header(),
                column.key(),
                column.width() * LEAST / total,
                column.type(),
                column.format(),
                column.required());
    }

    /** The values of the rows, one for each column. */
    List<List<Object>> rows() {
        int high = (list.red().size() + blocks - 1) / blocks;
        int rows = Math.max(high, improving.isEmpty() ? 0 : list.improving().size());
        List<List<Object>> made = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<Object> row = new ArrayList<>();
            for (int b = 0; b < blocks; b++) {
                put(row, red, list.red(), r * blocks + b);
            }
            put(row, improving, list.improving(), r);
            made.add(row);
        }
        return made;
    }

    private static void put(List<Object> row, List<ReturnColumn> columns, List<NoticeEntry> entries, int at) {
        for (ReturnColumn column : columns) {
            row.add(at < entries.size() ? value(column.key(), at + 1, entries.get(at)) : null);
        }
    }

    private static Object value(String key, int number, NoticeEntry entry) {
        return switch (key.substring(2)) {
            case "seq" -> (long) number;
            case "group" -> entry.group();
            case "name" -> entry.name();
            case "score" -> entry.score() == null ? null : (long) entry.score();
            case "problem" -> entry.problem();
            case "due" -> entry.due();
            default -> null;
        };
    }

    /** Writes a day as it stands in a sentence: 12月25日. */
    static String day(LocalDate day) {
        return Messages.get(
                "return.notice.day", String.valueOf(day.getMonthValue()), String.valueOf(day.getDayOfMonth()));
    }
}
