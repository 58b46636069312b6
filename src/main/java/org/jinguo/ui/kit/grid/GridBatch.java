package org.jinguo.ui.kit.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jinguo.config.Messages;

/**
 * Edits that belong together and become one Change. The screen saves them, hands the new rows to
 * the grid, and says how it went; both on the JavaFX thread.
 */
public final class GridBatch<R> {

    private final String label;
    private final List<GridEdit<R>> edits;
    private final Runnable saved;
    private final Consumer<String> failed;

    GridBatch(String label, List<GridEdit<R>> edits, Runnable saved, Consumer<String> failed) {
        this.label = Objects.requireNonNull(label);
        this.edits = List.copyOf(edits);
        this.saved = saved;
        this.failed = failed;
    }

    /** Name of the Change, in officers' words: 粘贴 20 行, 填充 12 格, 修改门牌. */
    public String label() {
        return label;
    }

    /** The edits, row by row. */
    public List<GridEdit<R>> edits() {
        return edits;
    }

    /** The new values of each row by column, in order; null for none. */
    public Map<R, Map<String, Object>> values() {
        return values(edits);
    }

    static <R> Map<R, Map<String, Object>> values(List<GridEdit<R>> edits) {
        Map<R, Map<String, Object>> rows = new LinkedHashMap<>();
        edits.forEach(edit -> rows.computeIfAbsent(edit.row(), r -> new LinkedHashMap<>())
                .put(edit.column().key(), edit.orNull()));
        return rows;
    }

    /** Name of the Change: which cell of whom, or how many cells of whom or of which ledger. */
    public String change(String ledger, Function<R, String> name) {
        GridEdit<R> first = edits.get(0);
        if (edits.size() == 1) {
            return Messages.get(
                    "ui.ledger.change.field",
                    name.apply(first.row()),
                    first.column().heading());
        }
        boolean several = edits.stream().anyMatch(e -> !e.row().equals(first.row()));
        return Messages.get("ui.ledger.change.cells", several ? ledger : name.apply(first.row()), edits.size());
    }

    /** It is saved and the new rows are with the grid. */
    public void saved() {
        saved.run();
    }

    /** Nothing was saved; the grid shows the old values and this sentence. */
    public void failed(String sentence) {
        failed.accept(sentence);
    }
}
