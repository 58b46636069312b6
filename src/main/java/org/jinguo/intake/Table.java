package org.jinguo.intake;

import java.util.List;
import java.util.Map;

/**
 * A recognised table: which form, and which column of the sheet holds what.
 *
 * @param form the form
 * @param block its heading rows
 * @param columns column of the sheet, from 0, by key
 * @param specs the columns by key, in the order of the form; score items are {@code s1} to {@code
 *     s8}
 * @param unknown headings that were not recognised, as typed
 */
record Table(
        Form form,
        HeadingBlock block,
        Map<String, Integer> columns,
        Map<String, ColumnSpec> specs,
        List<String> unknown) {

    Table {
        columns = Map.copyOf(columns);
        unknown = List.copyOf(unknown);
    }

    boolean has(String key) {
        return columns.containsKey(key);
    }

    /** The column in which rows are named: that of the person or house, else of the record. */
    int naming() {
        return specs.values().stream()
                .filter(spec -> spec.role() == ColumnSpec.Role.ESSENTIAL && has(spec.key()))
                .map(spec -> columns.get(has("headName") ? "headName" : named(spec)))
                .findFirst()
                .orElseThrow();
    }

    private String named(ColumnSpec first) {
        return form.kind() != Form.Kind.LEDGER && has("name") ? "name" : first.key();
    }

    /** Variant of R05: A scores and ticks, B grade as a word, C ticks only; blank for others. */
    String variant() {
        if (form.kind() != Form.Kind.RATINGS) {
            return "";
        }
        if (has("grade")) {
            return "B";
        }
        return has("gradeA") && !has("score") && !has("s1") ? "C" : "A";
    }
}
