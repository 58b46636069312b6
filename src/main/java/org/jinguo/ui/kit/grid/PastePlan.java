package org.jinguo.ui.kit.grid;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a paste would do.
 *
 * @param edits what is taken
 * @param lines what changes and what is refused, the refused first
 * @param cells how many cells were pasted into
 */
record PastePlan<R>(List<GridEdit<R>> edits, List<PasteLine> lines, int cells) {

    PastePlan {
        edits = List.copyOf(edits);
        lines =
                Stream.concat(
                                lines.stream().filter(PasteLine::isRefused),
                                lines.stream().filter(line -> !line.isRefused()))
                        .toList();
    }

    /** How many rows change. */
    int rows() {
        return (int) edits.stream().map(GridEdit::row).distinct().count();
    }

    List<PasteLine> refused() {
        return lines.stream().filter(PasteLine::isRefused).toList();
    }

    /** Whether it may be done without being shown first. */
    boolean isPlain() {
        return cells <= 1 && refused().isEmpty();
    }
}
