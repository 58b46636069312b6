package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Parsed;

/** Lays a block from the clipboard over the selection and says what would come of each cell. */
final class GridPaste<R> {

    /** A cell that is there, as it was when the paste began, and the text that it is given. */
    record Place<R>(int row, GridColumn<R> column, R item, Object before, String shown, String text) {}

    private final GridParts<R> parts;

    GridPaste(GridParts<R> parts) {
        this.parts = parts;
    }

    /**
     * Looks at the cells in question on this thread; the plan itself may be made on another one. A
     * single cell fills the selection; a block that fits the selection several times is repeated.
     */
    Supplier<PastePlan<R>> plan(List<List<String>> block) {
        GridSelection selection = parts.selection();
        int height = block.size();
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        List<Place<R>> places = new ArrayList<>();
        List<PasteLine> beyond = new ArrayList<>();
        boolean single = height == 1 && width == 1;
        List<GridRange> ranges = single ? selection.ranges() : List.of(selection.range());
        for (GridRange range : ranges) {
            boolean fits = range.rows() % height == 0 && range.columns() % width == 0;
            int rows = fits ? range.rows() : height;
            int columns = fits ? range.columns() : width;
            for (int r = 0; r < rows && places.size() < GridDeeds.MOST; r++) {
                List<String> cells = block.get(r % height);
                for (int c = 0; c < columns; c++) {
                    int from = c % width;
                    if (from < cells.size()) {
                        int row = range.top() + r;
                        int column = range.left() + c;
                        if (row < selection.rows() && column < selection.columns()) {
                            GridColumn<R> to = parts.columns().get(column);
                            places.add(place(row, to, cells.get(from)));
                        } else if (!cells.get(from).isBlank()) {
                            beyond.add(beyond(row, column, cells.get(from)));
                        }
                    }
                }
            }
        }
        return () -> judge(places, beyond);
    }

    Place<R> place(int row, GridColumn<R> column, String text) {
        GridValues<R> values = parts.values();
        return new Place<>(
                row, column, parts.rows().get(row), values.value(row, column), values.shown(row, column), text);
    }

    private PasteLine beyond(int row, int column, String text) {
        boolean below = row >= parts.selection().rows();
        return PasteLine.cell(
                below
                        ? Messages.get("ui.grid.paste.row", row + 1)
                        : Messages.get("ui.grid.paste.beyond", row + 1, column + 1),
                "",
                text,
                below
                        ? Messages.get("ui.grid.paste.below", parts.selection().rows())
                        : Messages.get("ui.grid.paste.right"),
                "");
    }

    private PastePlan<R> judge(List<Place<R>> places, List<PasteLine> beyond) {
        List<GridEdit<R>> edits = new ArrayList<>();
        List<PasteLine> lines = new ArrayList<>();
        places.forEach(place -> judge(place, edits, lines));
        lines.addAll(beyond);
        return new PastePlan<>(edits, lines, places.size() + beyond.size());
    }

    /** Says what would come of a cell; off the screen, too. */
    void judge(Place<R> place, List<GridEdit<R>> edits, List<PasteLine> lines) {
        GridColumn<R> column = place.column;
        String text = place.text;
        if (text.strip().equals(place.shown.strip())) {
            return;
        }
        Optional<String> locked = column.locked(place.item);
        Parsed<Object> read = column.read(parts.values().texts(), place.item, text);
        boolean refused = GridDeeds.isRefused(read);
        if (!refused && GridDeeds.isSame(place.before, read.value())) {
            return;
        }
        String reason = locked.orElseGet(() -> refused ? GridValues.say(read.problems()) : "");
        lines.add(PasteLine.cell(
                Messages.get("ui.grid.paste.cell", place.row + 1, column.heading()),
                place.shown,
                text,
                reason,
                reason.isEmpty() ? GridValues.say(read.problems()) : ""));
        if (reason.isEmpty()) {
            edits.add(new GridEdit<>(place.item, column, read.value()));
        }
    }
}
