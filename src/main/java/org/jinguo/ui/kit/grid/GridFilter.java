package org.jinguo.ui.kit.grid;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.PlainText;

/**
 * What a column's rows must show.
 *
 * @param typed text, first letters of pinyin, or a range; empty for anything
 * @param ticks exactly these texts, the empty one for cells without a value; none for anything
 */
record GridFilter(String typed, Set<String> ticks) {

    static final GridFilter NONE = new GridFilter("", Set.of());

    GridFilter {
        ticks = Set.copyOf(ticks);
    }

    static GridFilter of(String typed) {
        return new GridFilter(typed, Set.of());
    }

    static GridFilter only(String text) {
        return new GridFilter("", Set.of(text));
    }

    boolean isNone() {
        return typed.isBlank() && ticks.isEmpty();
    }

    /** Which of a column's distinct values pass. */
    boolean[] pass(ColumnIndex index, FieldKind kind) {
        boolean[] pass = new boolean[index.values().length];
        Optional<FilterRange> range = FilterRange.fits(kind) ? FilterRange.read(kind, typed) : Optional.empty();
        String wanted = PlainText.words(typed).toLowerCase(Locale.ROOT);
        for (int i = 0; i < pass.length; i++) {
            boolean ticked = ticks.isEmpty() || ticks.contains(index.texts()[i]);
            pass[i] = ticked
                    && (range.isPresent()
                            ? range.get().contains(FilterRange.measure(kind, index.values()[i]))
                            : index.keys()[i].contains(wanted));
        }
        return pass;
    }

    /** How it reads in the line above the rows. */
    String describe(String heading) {
        if (!ticks.isEmpty()) {
            String words = ticks.stream()
                    .map(t -> t.isEmpty() ? Messages.get("ui.grid.filter.blank") : t)
                    .sorted()
                    .collect(Collectors.joining("、"));
            return Messages.get("ui.grid.filter.is", heading, words);
        }
        return Messages.get("ui.grid.filter.has", heading, typed.strip());
    }
}
