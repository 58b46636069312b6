package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jinguo.model.FieldText;
import org.jinguo.model.person.Pinyin;

/**
 * The values of one column of many rows, each distinct value once: sorting and filtering look at a
 * few thousand names, not at 161,000 rows. Made off the screen; the rows never change.
 */
final class ColumnIndex {

    private final int[] codes;
    private final Object[] values;
    private final String[] texts;
    private final boolean name;
    private String[] keys;
    private int[] ranks;

    private ColumnIndex(int[] codes, Object[] values, String[] texts, boolean name) {
        this.codes = codes;
        this.values = values;
        this.texts = texts;
        this.name = name;
    }

    /** Reads a column of rows. */
    static <R> ColumnIndex of(List<R> rows, GridColumn<R> column, FieldText show) {
        int[] codes = new int[rows.size()];
        Map<Object, Integer> known = new HashMap<>();
        List<Object> values = new ArrayList<>();
        int i = 0;
        for (R row : rows) {
            Object value = column.value(row);
            Integer code = known.get(value);
            if (code == null) {
                code = values.size();
                known.put(value, code);
                values.add(value);
            }
            codes[i++] = code;
        }
        String[] texts = values.stream().map(v -> column.show(show, v)).toArray(String[]::new);
        return new ColumnIndex(codes, values.toArray(), texts, column.isName());
    }

    /** Number of the value that stands in a row. */
    int code(int row) {
        return codes[row];
    }

    /** The distinct values. */
    Object[] values() {
        return values;
    }

    /** Their texts, in clear. */
    String[] texts() {
        return texts;
    }

    /** What filters look in: the text in small letters and its readings in pinyin. */
    synchronized String[] keys() {
        if (keys == null) {
            keys = Arrays.stream(texts).map(this::key).toArray(String[]::new);
        }
        return keys;
    }

    private String key(String text) {
        if (text.isEmpty() || text.chars().allMatch(c -> c < 128)) {
            return text.toLowerCase(Locale.ROOT);
        }
        Pinyin pinyin = name ? Pinyin.ofName(text) : Pinyin.ofText(text);
        return text.toLowerCase(Locale.ROOT)
                + '\n'
                + String.join("\n", pinyin.initials())
                + '\n'
                + String.join("\n", pinyin.full());
    }

    /** Place of each distinct value in rising order; no value comes last. */
    synchronized int[] ranks() {
        if (ranks == null) {
            Comparator<Integer> order = order();
            Integer[] sorted = new Integer[values.length];
            Arrays.setAll(sorted, i -> i);
            Arrays.sort(sorted, order);
            ranks = new int[values.length];
            int rank = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i > 0 && order.compare(sorted[i - 1], sorted[i]) != 0) {
                    rank++;
                }
                ranks[sorted[i]] = rank;
            }
        }
        return ranks;
    }

    private Comparator<Integer> order() {
        if (Arrays.stream(values).allMatch(v -> v == null || v instanceof Number)) {
            if (isShownAsNumber()) {
                return Comparator.comparing(i -> values[i], Comparator.nullsLast(ColumnIndex::numbers));
            }
        } else if (Arrays.stream(values).allMatch(v -> v == null || v instanceof Comparable)
                && Arrays.stream(values).noneMatch(v -> v instanceof String)) {
            return Comparator.comparing(i -> values[i], Comparator.nullsLast(ColumnIndex::compare));
        }
        byte[][] natural = NaturalKey.of(texts, name);
        return (a, b) -> {
            boolean none = texts[a].isEmpty();
            return none || texts[b].isEmpty()
                    ? Boolean.compare(none, texts[b].isEmpty())
                    : Arrays.compareUnsigned(natural[a], natural[b]);
        };
    }

    /** Identities of villages are numbers, too, but officers see names. */
    private boolean isShownAsNumber() {
        return Arrays.stream(texts).allMatch(t -> t.chars().allMatch(c -> c < 128));
    }

    private static int numbers(Object a, Object b) {
        return Double.compare(((Number) a).doubleValue(), ((Number) b).doubleValue());
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        return a.getClass() == b.getClass() ? ((Comparable<Object>) a).compareTo(b) : 0;
    }
}
