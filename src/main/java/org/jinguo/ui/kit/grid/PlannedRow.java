package org.jinguo.ui.kit.grid;

import java.util.List;

/**
 * A row of a pasted block that may become a record.
 *
 * @param number its place in the block, from 1, the headings not counted
 * @param cells its cells as they were pasted
 * @param row the values that were read
 * @param outcome what comes of it
 * @param reason why it is refused, or which record is there already; what was mended in one that is
 *     taken
 */
record PlannedRow(int number, List<String> cells, NewRow row, NewRowOutcome.Kind outcome, String reason) {

    PlannedRow {
        cells = List.copyOf(cells);
    }

    boolean isNew() {
        return outcome == NewRowOutcome.Kind.NEW;
    }

    boolean isRefused() {
        return outcome == NewRowOutcome.Kind.REFUSED;
    }
}
