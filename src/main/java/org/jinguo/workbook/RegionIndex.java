package org.jinguo.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the region a cell lies in without looking at all of them. */
final class RegionIndex {

    private final List<Region> sorted;

    /** For each region, the last row that it or one before it reaches. */
    private final int[] reach;

    RegionIndex(List<Region> regions) {
        sorted = regions.stream()
                .sorted(Comparator.comparingInt(Region::firstRow))
                .toList();
        reach = new int[sorted.size()];
        int last = -1;
        for (int i = 0; i < reach.length; i++) {
            last = Math.max(last, sorted.get(i).lastRow());
            reach[i] = last;
        }
    }

    Optional<Region> at(int row, int column) {
        for (int i = after(row) - 1; i >= 0 && reach[i] >= row; i--) {
            if (sorted.get(i).contains(row, column)) {
                return Optional.of(sorted.get(i));
            }
        }
        return Optional.empty();
    }

    /** The place of the first region that begins below the row. */
    private int after(int row) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).firstRow() <= row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
