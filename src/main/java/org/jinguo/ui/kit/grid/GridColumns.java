package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which columns are in sight, in which order, how wide, and how many stay when scrolling. */
final class GridColumns<R> {

    private static final double LEAST = 36;
    private static final double MOST = 720;

    private List<GridColumn<R>> all;
    private final List<GridColumn<R>> shown = new ArrayList<>();
    private final Map<String, Double> widths = new HashMap<>();
    private Runnable changed = () -> {};
    private int frozen;
    private double scale = 1;

    GridColumns(List<GridColumn<R>> all) {
        this.all = List.copyOf(all);
        reset();
    }

    /** Other columns in place of these. */
    void replace(List<GridColumn<R>> others) {
        all = List.copyOf(others);
        reset();
    }

    /** As the screen made them. */
    void reset() {
        shown.clear();
        widths.clear();
        all.stream().filter(GridColumn::shownAtFirst).forEach(shown::add);
        changed.run();
    }

    void onChange(Runnable listener) {
        this.changed = listener;
    }

    /** How much larger than at 100 % everything is. */
    void scale(double factor) {
        scale = factor;
    }

    double scale() {
        return scale;
    }

    void freeze(int first) {
        frozen = first;
        changed.run();
    }

    /** Whether exactly so many of the first columns stay. */
    boolean isFrozenAt(int first) {
        return frozen == first;
    }

    int frozen() {
        return Math.min(frozen, shown.size());
    }

    List<GridColumn<R>> all() {
        return all;
    }

    List<GridColumn<R>> shown() {
        return shown;
    }

    int size() {
        return shown.size();
    }

    GridColumn<R> get(int index) {
        return shown.get(index);
    }

    /** Place in sight of the column of a key; negative when it is not in sight. */
    int place(String key) {
        for (int i = 0; i < size(); i++) {
            if (get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    Optional<GridColumn<R>> find(String key) {
        return all.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** Width on the screen, px. */
    double width(int index) {
        return Math.round(plainWidth(get(index)) * scale);
    }

    /** Width at 100 %, px. */
    double plainWidth(GridColumn<R> column) {
        return widths.getOrDefault(column.key(), column.width());
    }

    /** Left edge counted from the first column, px, before scrolling. */
    double left(int index) {
        double left = 0;
        for (int i = 0; i < index; i++) {
            left += width(i);
        }
        return left;
    }

    double total() {
        return left(size());
    }

    double frozenWidth() {
        return left(frozen());
    }

    /** Gives a column a width on the screen, px. */
    void resize(int index, double width) {
        widths.put(get(index).key(), Math.max(LEAST, Math.min(MOST, Math.rint(width / scale))));
        changed.run();
    }

    /** Takes a column elsewhere; the others make room. */
    void move(int from, int to) {
        if (from != to && from < size() && to >= 0 && to < size()) {
            shown.add(to, shown.remove(from));
            changed.run();
        }
    }

    /** Shows exactly these, in this order; never none. */
    void show(List<GridColumn<R>> columns) {
        if (!columns.isEmpty()) {
            List<GridColumn<R>> wanted = List.copyOf(columns);
            shown.clear();
            shown.addAll(wanted);
            changed.run();
        }
    }

    /** Widths and order as a line of text. */
    String save() {
        StringBuilder text = new StringBuilder();
        for (GridColumn<R> column : shown) {
            text.append(text.isEmpty() ? "" : ",").append(column.key());
            Double width = widths.get(column.key());
            if (width != null) {
                text.append(':').append(Math.round(width));
            }
        }
        for (GridColumn<R> column : all) {
            if (!shown.contains(column)) {
                text.append(",-").append(column.key());
            }
        }
        return text.append(",@").append(frozen).toString();
    }

    /** Reads what {@link #save} wrote; columns that it does not know stand as the screen says. */
    void restore(String text) {
        List<GridColumn<R>> order = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (String part : text.split(",")) {
            String[] halves = part.split(":", 2);
            if (part.matches("@\\d")) {
                frozen = part.charAt(1) - '0';
            }
            if (part.startsWith("-")) {
                hidden.add(part.substring(1));
            }
            find(halves[0]).filter(c -> !order.contains(c)).ifPresent(order::add);
            if (halves.length == 2 && halves[1].matches("\\d{1,3}")) {
                widths.put(halves[0], Math.max(LEAST, Double.parseDouble(halves[1])));
            }
        }
        for (GridColumn<R> column : all) {
            boolean known = order.contains(column) || hidden.contains(column.key());
            if (!known && column.shownAtFirst()) {
                order.add(Math.min(all.indexOf(column), order.size()), column);
            }
        }
        show(order);
    }
}
