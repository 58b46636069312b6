package org.jinguo.ui.kit.grid;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a paste would do.
 *
 * @param edits what is taken into rows that are there
 * @param lines what changes and what is refused, the refused first
 * @param cells how many cells were pasted into
 * @param headings names of the block's columns, for copying rows out again
 * @param fresh the rows that may become records
 */
record PastePlan<R>(
        List<GridEdit<R>> edits, List<PasteLine> lines, int cells, List<String> headings, List<PlannedRow> fresh) {

    PastePlan {
        edits = List.copyOf(edits);
        headings = List.copyOf(headings);
        fresh = List.copyOf(fresh);
        lines = Stream.concat(
                        lines.stream().filter(PasteLine::isRefused),
                        lines.stream().filter(line -> !line.isRefused()))
                .toList();
    }

    /** A paste into rows that are there. */
    PastePlan(List<GridEdit<R>> edits, List<PasteLine> lines, int cells) {
        this(edits, lines, cells, List.of(), List.of());
    }

    /** How many rows that are there change. */
    int rows() {
        return (int) edits.stream().map(GridEdit::row).distinct().count();
    }

    List<PasteLine> refused() {
        return lines.stream().filter(PasteLine::isRefused).toList();
    }

    /** The rows that become records. */
    List<NewRow> taken() {
        return fresh.stream().filter(PlannedRow::isNew).map(PlannedRow::row).toList();
    }

    /** How many rows there are with one outcome. */
    int count(NewRowOutcome.Kind kind) {
        return (int) fresh.stream().filter(r -> r.outcome() == kind).count();
    }

    /** Whether anything would be written. */
    boolean isEmpty() {
        return edits.isEmpty() && taken().isEmpty();
    }

    /** Whether it may be done without being shown first. */
    boolean isPlain() {
        return fresh.isEmpty() && cells <= 1 && refused().isEmpty();
    }

    /** What is left of it once the rest is written: what was refused, to be copied out. */
    PastePlan<R> leftOver() {
        return new PastePlan<>(
                List.of(),
                refused(),
                cells,
                headings,
                fresh.stream().filter(PlannedRow::isRefused).toList());
    }
}
