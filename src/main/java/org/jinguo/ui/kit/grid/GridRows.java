package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jinguo.model.FieldText;
import org.jinguo.ui.kit.Background;

/** The rows in sight: all rows, filtered and sorted off the screen; the newest wish counts. */
final class GridRows<R> {

    private final Background background;
    private final Supplier<FieldText> texts;
    private Map<String, GridColumn<R>> columns;
    private final Map<String, GridFilter> filters = new LinkedHashMap<>();
    private final List<GridSort> sorts = new ArrayList<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Function<R, ?> key = row -> row;
    private Runnable shown = () -> {};
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private GridQuery<R> query;
    private GridQuery<R> wanted;
    private int[] order = {};
    private final AtomicLong wish = new AtomicLong();

    GridRows(Background background, Supplier<FieldText> texts, List<GridColumn<R>> columns) {
        this.background = background;
        this.texts = texts;
        this.columns = byKey(columns);
        this.query = new GridQuery<>(List.of(), this.columns, texts.get());
        this.wanted = query;
    }

    private static <R> Map<String, GridColumn<R>> byKey(List<GridColumn<R>> columns) {
        Map<String, GridColumn<R>> found = new LinkedHashMap<>();
        columns.forEach(c -> found.put(c.key(), c));
        return found;
    }

    /** Takes other columns; rows, filters and sorting go with the old ones. */
    void replace(List<GridColumn<R>> others) {
        columns = byKey(others);
        filters.clear();
        sorts.clear();
        set(List.of());
    }

    void keyedBy(Function<R, ?> identity) {
        this.key = identity;
    }

    /** Who hears when other rows are in sight. */
    void onShown(Runnable listener) {
        this.shown = listener;
    }

    /**
     * Takes new rows. Where most of them were here before (an edit, an undo), those in sight keep
     * their places, so that no row jumps away from under the keyboard; else all is arranged anew.
     */
    void set(List<R> items) {
        wanted = new GridQuery<>(List.copyOf(items), columns, texts.get());
        ask(true);
    }

    /** Filters and sorts anew. */
    void ask() {
        ask(false);
    }

    private void ask(boolean staying) {
        long mine = wish.incrementAndGet();
        GridQuery<R> asked = wanted;
        if (!isArranged()) {
            show(asked, new GridOrder(every(asked.all().size()), false));
            return;
        }
        busy.set(true);
        Map<String, GridFilter> by = new LinkedHashMap<>(filters);
        List<GridSort> in = List.copyOf(sorts);
        GridQuery<R> before = query;
        int[] places = order;
        background.run(
                () -> {
                    if (mine != wish.get()) {
                        return new GridOrder(new int[0], false);
                    }
                    int[] found = asked.order(by, in);
                    return staying ? asked.stay(before, places, found, key) : new GridOrder(found, false);
                },
                found -> {
                    if (mine == wish.get()) {
                        show(asked, found);
                    }
                },
                () -> busy.set(false));
    }

    private boolean isArranged() {
        return !filters.isEmpty() || !sorts.isEmpty();
    }

    private static int[] every(int count) {
        int[] all = new int[count];
        for (int i = 0; i < count; i++) {
            all[i] = i;
        }
        return all;
    }

    private void show(GridQuery<R> asked, GridOrder found) {
        busy.set(false);
        query = asked;
        order = found.rows();
        stale.set(found.stale());
        shown.run();
    }

    Background background() {
        return background;
    }

    int size() {
        return order.length;
    }

    int total() {
        return query.all().size();
    }

    R get(int row) {
        return query.all().get(order[row]);
    }

    GridQuery<R> query() {
        return query;
    }

    /** Place in sight of the row of an identity; negative when it is not in sight. */
    int place(Object identity) {
        for (int i = 0; i < order.length; i++) {
            if (key.apply(get(i)).equals(identity)) {
                return i;
            }
        }
        return -1;
    }

    Object keyOf(R row) {
        return key.apply(row);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether rows kept their places though filter or sorting would put them elsewhere. */
    ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    GridFilter filter(String column) {
        return filters.getOrDefault(column, GridFilter.NONE);
    }

    Map<String, GridFilter> filters() {
        return filters;
    }

    void filter(String column, GridFilter filter) {
        if (filter.equals(filter(column))) {
            return;
        }
        if (filter.isNone()) {
            filters.remove(column);
        } else {
            filters.put(column, filter);
        }
        ask();
    }

    void clearFilters() {
        if (!filters.isEmpty()) {
            filters.clear();
            ask();
        }
    }

    List<GridSort> sorts() {
        return sorts;
    }

    /** Sorts by these columns, and no longer by others. */
    void sort(List<GridSort> by) {
        sorts.clear();
        sorts.addAll(by);
        ask();
    }

    /** Sorts by a column: rising, falling, not at all; beside others when adding. */
    void toggleSort(String column, boolean add) {
        GridSort now = sorts.stream()
                .filter(s -> s.column().equals(column))
                .findFirst()
                .orElse(null);
        List<GridSort> next = new ArrayList<>(add ? sorts : List.of());
        int at = now == null ? -1 : next.indexOf(now);
        if (now == null) {
            next.add(new GridSort(column, true));
        } else if (now.rising()) {
            GridSort falling = new GridSort(column, false);
            if (at >= 0) {
                next.set(at, falling);
            } else {
                next.add(falling);
            }
        } else if (at >= 0) {
            next.remove(at);
        }
        sort(next);
    }
}
