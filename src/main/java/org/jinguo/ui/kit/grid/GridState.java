package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a grid remembers of its officer, as one line of text: columns, widths, sorting. */
final class GridState {

    private GridState() {}

    static <R> String save(GridParts<R> parts) {
        String sorts = parts.rows().sorts().stream()
                .map(s -> (s.rising() ? "+" : "-") + s.column())
                .collect(Collectors.joining(","));
        return parts.columns().save() + ";" + sorts;
    }

    /** Takes a line that {@link #save} wrote; what it can not read is left as it is. */
    static <R> void restore(String text, GridParts<R> parts) {
        String[] halves = text.split(";", -1);
        parts.columns().restore(halves[0]);
        List<GridSort> sorts = new ArrayList<>();
        if (halves.length > 1) {
            for (String part : halves[1].split(",")) {
                String key = part.isEmpty() ? "" : part.substring(1);
                parts.columns().find(key).ifPresent(c -> sorts.add(new GridSort(key, part.startsWith("+"))));
            }
        }
        if (!sorts.isEmpty()) {
            parts.rows().sort(sorts);
        }
    }
}
