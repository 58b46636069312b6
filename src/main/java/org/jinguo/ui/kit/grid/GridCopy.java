package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jinguo.config.Messages;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.FieldKind;

/** Copies blocks of cells: text for all programs, a table for Excel and WPS. */
final class GridCopy<R> {

    private static final long MOST = 2_000_000;

    private final GridParts<R> parts;
    private Consumer<ClipboardContent> clipboard =
            content -> Clipboard.getSystemClipboard().setContent(content);

    GridCopy(GridParts<R> parts) {
        this.parts = parts;
    }

    /** Where copies go instead of the system's clipboard. */
    void to(Consumer<ClipboardContent> other) {
        this.clipboard = other;
    }

    /** Copies the selection, with headings when asked; false when it is empty or no block. */
    boolean copy(boolean headings) {
        GridSelection selection = parts.selection();
        if (selection.isEmpty()) {
            return false;
        }
        if (selection.isNew()) {
            parts.deeds().say(Messages.get("ui.grid.new.noCopy"));
            return false;
        }
        List<GridRange> ranges = selection.ranges();
        GridRange first = ranges.get(0);
        boolean block = ranges.stream().allMatch(r -> r.left() == first.left() && r.right() == first.right());
        if (!block || selection.count() > MOST) {
            parts.deeds().say(Messages.get("ui.grid.copy.noBlock"));
            return false;
        }
        List<List<String>> rows = new ArrayList<>();
        if (headings) {
            rows.add(headings(first));
        }
        ranges.forEach(range -> add(range, rows));
        put(rows, figures(first, headings));
        parts.deeds().say(Messages.get("ui.grid.copy.done", rows.size() - (headings ? 1 : 0), first.columns()));
        return true;
    }

    private void put(List<List<String>> rows, List<Boolean> figures) {
        ClipboardContent content = new ClipboardContent();
        content.putString(GridText.write(rows));
        content.putHtml(GridText.html(rows, figures));
        clipboard.accept(content);
    }

    /** Puts a table of texts on the clipboard. */
    void texts(List<List<String>> rows) {
        put(rows, Collections.nCopies(rows.get(0).size(), false));
    }

    private List<String> headings(GridRange range) {
        return parts.columns().shown().subList(range.left(), range.right() + 1).stream()
                .map(GridColumn::heading)
                .toList();
    }

    private List<Boolean> figures(GridRange range, boolean headings) {
        return parts.columns().shown().subList(range.left(), range.right() + 1).stream()
                .map(c -> c.isFigure() && !headings)
                .toList();
    }

    private void add(GridRange range, List<List<String>> rows) {
        for (int r = range.top(); r <= range.bottom(); r++) {
            List<String> cells = new ArrayList<>(range.columns());
            for (int c = range.left(); c <= range.right(); c++) {
                cells.add(text(r, c));
            }
            rows.add(cells);
        }
    }

    /** Amounts without separators, so that Excel takes them as numbers. */
    private String text(int row, int column) {
        GridColumn<R> from = parts.columns().get(column);
        Object value = parts.values().value(row, column);
        boolean plain =
                from.field().kind() == FieldKind.MONEY && !parts.values().isMasked(from);
        return plain && value instanceof Long fen
                ? new Money(fen).toPlainText()
                : parts.values().shown(row, column);
    }
}
