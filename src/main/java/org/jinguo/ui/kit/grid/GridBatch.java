package org.jinguo.ui.kit.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

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

    /** The edits of each row, in order: rows that join records are changed once. */
    public Map<R, List<GridEdit<R>>> byRow() {
        Map<R, List<GridEdit<R>>> rows = new LinkedHashMap<>();
        edits.forEach(
                edit ->
                        rows.computeIfAbsent(edit.row(), r -> new java.util.ArrayList<>())
                                .add(edit));
        return rows;
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
