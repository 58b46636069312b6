package org.jinguo.workbook;

import java.util.List;

/**
 * A row of a drawn sheet.
 *
 * @param height in points
 * @param opensPage whether a new page begins with it
 * @param cells its cells from the left
 */
public record DrawnRow(double height, boolean opensPage, List<DrawnCell> cells) {

    public DrawnRow {
        cells = List.copyOf(cells);
    }

    /** A row that stands below the one before. */
    public static DrawnRow of(double height, DrawnCell... cells) {
        return new DrawnRow(height, false, List.of(cells));
    }

    /** This row, with which a new page begins. */
    public DrawnRow onNewPage() {
        return new DrawnRow(height, true, cells);
    }
}
