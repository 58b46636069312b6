package org.jinguo.intake;

import org.jinguo.config.Progress;
import org.jinguo.store.DataFolder;

/**
 * What a planner works with.
 *
 * @param data the data
 * @param context what the rows of the sheet share
 * @param places villages and groups of the rows
 * @param work takes what is to be written
 * @param progress told now and then
 */
record Desk(DataFolder data, SheetContext context, RowPlaces places, Work work, Progress progress) {

    private static final int STEP = 500;

    /** Tells how far the rows are. */
    void step(int row, int rows) {
        if (row % STEP == 0) {
            progress.check(context.head().all().strip(), row, rows);
        }
    }
}
