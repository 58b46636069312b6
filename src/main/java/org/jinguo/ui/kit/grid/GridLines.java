package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.FieldKind;
import org.jinguo.ui.kit.Listed;

/** The line above the rows (what is filtered) and the one below (reasons, counts, sums). */
final class GridLines<R> {

    /** More selected cells than this are counted and not added up. */
    private static final long MOST_ADDED = 400_000;

    private final GridParts<R> parts;
    private final HBox above = new HBox();
    private final HBox below = new HBox();
    private final Label filters = new Label();
    private final Label reason = new Label();
    private final Label counts = new Label();
    private final Hyperlink clear = new Hyperlink(Messages.get("ui.grid.filter.clear"));
    private final Hyperlink again = new Hyperlink(Messages.get("ui.grid.again"));

    GridLines(GridParts<R> parts) {
        this.parts = parts;
        above.getStyleClass().add("grid-above");
        below.getStyleClass().add("grid-below");
        above.setAlignment(Pos.CENTER_LEFT);
        below.setAlignment(Pos.CENTER_LEFT);
        filters.getStyleClass().add("grid-filters");
        filters.setMinWidth(0);
        reason.getStyleClass().add("grid-reason");
        reason.setMinWidth(0);
        counts.getStyleClass().add("grid-counts");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        again.setMinWidth(Region.USE_PREF_SIZE);
        clear.setId("grid-unfilter");
        again.setId("grid-again");
        clear.setOnAction(e -> parts.rows().clearFilters());
        again.setOnAction(e -> parts.rows().ask());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        above.getChildren().addAll(filters, clear, again);
        below.getChildren().addAll(reason, gap, counts);
        again.managedProperty().bind(again.visibleProperty());
        clear.managedProperty().bind(clear.visibleProperty());
        filter();
    }

    HBox above() {
        return above;
    }

    HBox below() {
        return below;
    }

    /** Says what is filtered, and whether edits since then may have changed the order. */
    void filter() {
        GridRows<R> rows = parts.rows();
        boolean some = !rows.filters().isEmpty();
        boolean stale = rows.staleProperty().get();
        String words = some
                ? Messages.get("ui.grid.filter.state", described(rows.filters()), rows.size(), rows.total())
                : stale ? Messages.get("ui.grid.stale") : "";
        filters.setText(words);
        clear.setVisible(some);
        again.setVisible(stale);
        above.setVisible(some || stale);
        above.setManaged(some || stale);
    }

    private String described(Map<String, GridFilter> by) {
        return by.entrySet().stream()
                .map(e -> parts.columns()
                        .find(e.getKey())
                        .map(c -> described(c, e.getValue()))
                        .orElse(""))
                .collect(Collectors.joining(Messages.get("ui.grid.filter.and")));
    }

    /** A value that is masked in its cell is not told in the line above it either. */
    private String described(GridColumn<R> column, GridFilter filter) {
        return parts.values().isMasked(column) && !filter.ticks().isEmpty()
                ? Messages.get("ui.grid.filter.same", column.heading())
                : filter.describe(column.heading());
    }

    /** Says why a cell is marked, or nothing. */
    void reason(String sentence, CellFace.Mark mark) {
        reason.setText(sentence);
        reason.getStyleClass().removeAll("danger-text", "warn-text", "proposed-text");
        switch (mark) {
            case DANGER -> reason.getStyleClass().add("danger-text");
            case WARN -> reason.getStyleClass().add("warn-text");
            case PROPOSED -> reason.getStyleClass().add("proposed-text");
            default -> {}
        }
    }

    /** Says what there is to say of the active cell; answers how it is read out, blank for none. */
    String tell() {
        GridSelection selection = parts.selection();
        if (selection.isEmpty()) {
            reason("", CellFace.Mark.NONE);
            return "";
        }
        int row = selection.row();
        int column = selection.column();
        GridValues<R> values = parts.values();
        String why = values.reason(row, column);
        String heading = parts.columns().get(column).heading();
        reason(why, values.face(row, column).mark());
        return selection.isNew()
                ? Messages.get("ui.grid.new.cell", heading, values.shown(row, column), why)
                : Messages.get("ui.grid.cell", heading, row + 1, values.shown(row, column), why);
    }

    /** Counts the rows and the selection; the sentence for the status line, too. */
    String count(boolean busy) {
        String said = summary();
        String rows = busy
                ? Messages.get("ui.grid.busy")
                : Messages.get("ui.grid.count.rows", parts.rows().size());
        counts.setText(said.isEmpty() ? rows : Messages.get("ui.grid.count.both", said, rows));
        return said;
    }

    private String summary() {
        GridSelection selection = parts.selection();
        long cells = selection.count();
        if (cells <= 1 || selection.isNew()) {
            return "";
        }
        Optional<String> sum = cells > MOST_ADDED ? Optional.empty() : sum();
        return sum.map(s -> Messages.get("ui.grid.count.sum", cells, s))
                .orElseGet(() -> Messages.get("ui.grid.count.cells", cells));
    }

    /** The sum of the figures of one column; places in a walk and members do not add up. */
    private Optional<String> sum() {
        Set<GridColumn<R>> columns = new LinkedHashSet<>();
        long total = 0;
        for (GridRange range : parts.selection().ranges()) {
            for (int c = range.left(); c <= range.right(); c++) {
                GridColumn<R> column = parts.columns().get(c);
                if (column.isSummed() && columns.add(column) && columns.size() > 1) {
                    return Optional.empty();
                }
                for (int r = range.top(); column.isSummed() && r <= range.bottom(); r++) {
                    Object value = parts.values().value(r, c);
                    total += value instanceof Number number ? number.longValue() : 0;
                }
            }
        }
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        boolean money = columns.iterator().next().field().kind() == FieldKind.MONEY;
        return Optional.of(money ? new Money(total).toYuanText() : Messages.get("ui.grid.count.number", total));
    }

    /** What the grid lists, as it stands. */
    Listed listed(boolean masked) {
        List<Listed.Column> columns = new ArrayList<>();
        for (int c = 0; c < parts.columns().size(); c++) {
            GridColumn<R> column = parts.columns().get(c);
            columns.add(new Listed.Column(column.heading(), parts.columns().width(c), column.isFigure()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < parts.rows().size(); r++) {
            int row = r;
            rows.add(IntStream.range(0, columns.size())
                    .mapToObj(c -> masked
                            ? parts.values().masked(row, c)
                            : parts.values().shown(row, c))
                    .toList());
        }
        return new Listed(columns, rows);
    }
}
