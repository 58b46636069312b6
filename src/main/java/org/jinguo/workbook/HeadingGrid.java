package org.jinguo.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Headings of several levels: the same parents merge across, short paths merge down. Source: domain
 * document 2.1.
 */
final class HeadingGrid {

    private final List<Column> columns;
    private final int depth;

    HeadingGrid(List<Column> columns) {
        this.columns = columns;
        this.depth = columns.stream().mapToInt(c -> c.heading().size()).max().orElse(1);
    }

    int depth() {
        return depth;
    }

    /** The words in a cell; empty in the lower and right parts of a merged region. */
    String label(int level, int column) {
        List<String> path = columns.get(column).heading();
        boolean covered = column > 0 && joined(level, column - 1, column);
        return level < path.size() && !covered ? path.get(level) : "";
    }

    /** Merged regions, rows counted from the first level. */
    List<Region> merges() {
        List<Region> merges = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            int levels = columns.get(c).heading().size();
            if (levels < depth) {
                merges.add(new Region(levels - 1, depth - 1, c, c));
            }
            for (int level = 0; level < levels - 1; level++) {
                int last = lastJoined(level, c);
                if (last > c && !(c > 0 && joined(level, c - 1, c))) {
                    merges.add(new Region(level, level, c, last));
                }
            }
        }
        return merges;
    }

    private int lastJoined(int level, int column) {
        int last = column;
        while (last + 1 < columns.size() && joined(level, last, last + 1)) {
            last++;
        }
        return last;
    }

    /** True when both columns stand below the same parent at a level. */
    private boolean joined(int level, int left, int right) {
        List<String> a = columns.get(left).heading();
        List<String> b = columns.get(right).heading();
        return level < a.size() - 1
                && level < b.size() - 1
                && a.subList(0, level + 1).equals(b.subList(0, level + 1));
    }
}
