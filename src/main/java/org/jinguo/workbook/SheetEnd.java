package org.jinguo.workbook;

import java.util.List;
import java.util.Set;

/**
 * What is known of a sheet after its rows.
 *
 * @param sheet the sheet
 * @param rows how many rows were handed over
 * @param merges the merged regions, in the order of the file
 * @param hiddenColumns the numbers from 0 of the hidden columns within the limits
 */
public record SheetEnd(SheetInfo sheet, int rows, List<Region> merges, Set<Integer> hiddenColumns) {

    public SheetEnd {
        merges = List.copyOf(merges);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }
}
