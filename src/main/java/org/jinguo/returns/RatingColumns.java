package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.workbook.ColumnType;

/** The columns of R05: items as the round's scheme has them, points and ticks as wanted. */
final class RatingColumns {

    private static final int ITEM_WIDTH = 7;

    private final FormSource source;
    private final List<ScoreItem> items;

    /** For a scheme of the given items; the form's own where there is none. */
    RatingColumns(FormSource source, List<ScoreItem> items) {
        this.source = source;
        this.items = List.copyOf(items);
    }

    /**
     * The columns.
     *
     * @param points whether the columns of points are wanted
     * @param word whether the grade is one word instead of ticks
     */
    List<ReturnColumn> of(ReturnForm form, boolean points, boolean word) {
        List<ReturnColumn> columns = new ArrayList<>();
        for (ReturnColumn column : form.columns()) {
            String key = column.key();
            if (key.matches("s\\d|score")) {
                if (points) {
                    columns.addAll(points(column));
                }
            } else if (word && key.matches("grade[ABC]")) {
                source.gradeText().filter(g -> key.equals("gradeA")).ifPresent(columns::add);
            } else {
                columns.add(column);
            }
        }
        return columns;
    }

    private List<ReturnColumn> points(ReturnColumn column) {
        if (items.isEmpty() || column.key().equals("score")) {
            return List.of(column);
        }
        return column.key().equals("s1")
                ? items.stream().map(item -> item(column, item)).toList()
                : List.of();
    }

    private static ReturnColumn item(ReturnColumn like, ScoreItem item) {
        String name = item.name() + "(" + item.maxPoints() + ")";
        return new ReturnColumn(
                List.of(like.header().get(0), name),
                "s" + item.seq(),
                ITEM_WIDTH,
                ColumnType.INTEGER,
                like.format(),
                false);
    }
}
