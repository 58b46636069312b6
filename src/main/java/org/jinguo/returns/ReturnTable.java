package org.jinguo.returns;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A return before it is written: what a preview shows and a workbook holds.
 *
 * @param form the form
 * @param order what was asked for
 * @param texts what stands around the table
 * @param columns the columns of this return, which may differ from the form's (R05)
 * @param rows the rows; none for a nil return (零报告)
 * @param totals the total row, one value per column, null where blank
 */
record ReturnTable(
        ReturnForm form,
        ReturnOrder order,
        Texts texts,
        List<ReturnColumn> columns,
        List<ReturnRow> rows,
        List<Object> totals) {

    /**
     * What stands around the table.
     *
     * @param title the big line
     * @param left 填报单位（盖章）：…
     * @param middle 填报时间：…
     * @param right 单位：…
     * @param extra one more line; empty for none
     * @param totalLabel 合计, or the amount in words
     * @param signature the line of signatures
     * @param notes the notes
     * @param fileName name of the workbook
     */
    record Texts(
            String title,
            String left,
            String middle,
            String right,
            String extra,
            String totalLabel,
            String signature,
            List<String> notes,
            String fileName) {
        Texts {
            notes = List.copyOf(notes);
        }
    }

    ReturnTable {
        Objects.requireNonNull(form);
        Objects.requireNonNull(order);
        Objects.requireNonNull(texts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = Collections.unmodifiableList(Arrays.asList(totals.toArray()));
    }

    /** The number from 0 of the column of a key; -1 when this return has none. */
    int column(String key) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).key().equals(key)) {
                return c;
            }
        }
        return -1;
    }
}
