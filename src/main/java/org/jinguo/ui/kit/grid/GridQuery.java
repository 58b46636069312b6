package org.jinguo.ui.kit.grid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jinguo.model.FieldText;

/** All rows at one moment with the indexes of their columns; asked off the screen. */
final class GridQuery<R> {

    private final List<R> all;
    private final Map<String, GridColumn<R>> columns;
    private final FieldText texts;
    private final Map<String, ColumnIndex> indexes = new ConcurrentHashMap<>();

    GridQuery(List<R> all, Map<String, GridColumn<R>> columns, FieldText texts) {
        this.all = all;
        this.columns = columns;
        this.texts = texts;
    }

    List<R> all() {
        return all;
    }

    /** The index of a column, made when it is first asked for. */
    ColumnIndex index(String column) {
        return indexes.computeIfAbsent(column, key -> ColumnIndex.of(all, columns.get(key), texts));
    }

    /** The rows that pass all filters, sorted by the first column, then the second, and so on. */
    int[] order(Map<String, GridFilter> filters, List<GridSort> sorts) {
        int[] rows = filtered(filters);
        long[] work = new long[rows.length];
        for (int i = sorts.size() - 1; i >= 0; i--) {
            sort(rows, work, sorts.get(i));
        }
        return rows;
    }

    /**
     * The rows that were in sight, in their old places, and new ones that belong among the found;
     * the found order itself where most rows are others than before.
     */
    GridOrder stay(GridQuery<R> before, int[] places, int[] found, Function<R, ?> key) {
        Map<Object, Integer> now = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            now.put(key.apply(all.get(i)), i);
        }
        Set<Object> known = new HashSet<>();
        before.all.forEach(row -> known.add(key.apply(row)));
        int[] kept = Arrays.stream(places)
                .map(i -> now.getOrDefault(key.apply(before.all.get(i)), -1))
                .filter(i -> i >= 0)
                .toArray();
        if (kept.length * 2 < places.length || places.length == 0) {
            return new GridOrder(found, false);
        }
        IntStream fresh = Arrays.stream(found).filter(i -> !known.contains(key.apply(all.get(i))));
        int[] stayed = IntStream.concat(Arrays.stream(kept), fresh).toArray();
        return new GridOrder(stayed, !Arrays.equals(stayed, found));
    }

    private int[] filtered(Map<String, GridFilter> filters) {
        boolean[] in = new boolean[all.size()];
        Arrays.fill(in, true);
        filters.forEach((key, filter) -> {
            ColumnIndex index = index(key);
            boolean[] pass = filter.pass(index, columns.get(key).field().kind());
            for (int i = 0; i < in.length; i++) {
                in[i] &= pass[index.code(i)];
            }
        });
        int[] rows = new int[in.length];
        int count = 0;
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /**
     * A stable sort on plain numbers: the rank in the upper half, the place so far in the lower.
     */
    private void sort(int[] rows, long[] work, GridSort by) {
        ColumnIndex index = index(by.column());
        int[] ranks = index.ranks();
        String[] shown = index.texts();
        int highest = Arrays.stream(ranks).max().orElse(0);
        for (int i = 0; i < rows.length; i++) {
            int code = index.code(rows[i]);
            boolean last = shown[code].isEmpty() || by.rising();
            long rank = last ? ranks[code] : highest - ranks[code];
            long none = shown[code].isEmpty() ? highest + 1L : rank;
            work[i] = none << Integer.SIZE | i;
        }
        Arrays.sort(work);
        int[] before = rows.clone();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = before[(int) work[i]];
        }
    }
}
