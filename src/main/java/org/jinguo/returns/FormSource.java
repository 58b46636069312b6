package org.jinguo.returns;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;

/**
 * Where the cells of a form come from (sources.json).
 *
 * @param rows leaders, households, payments, units, or {@code ledger:} with the table of a plain
 *     one
 * @param programme the programme whose payments are listed; empty for all
 * @param texts patterns by name: title, extra, notes, uppercase; a missing one is empty
 * @param totals keys of the columns that the total row adds up; units add up every figure
 * @param columns source by column key
 * @param gradeText the single column of grades of R05's variant B
 */
record FormSource(
        String rows,
        Optional<String> programme,
        Map<String, String> texts,
        Set<String> totals,
        Map<String, String> columns,
        Optional<ReturnColumn> gradeText) {

    private static final String LEDGER = "ledger:";

    /** The plain ledger whose records are its rows; empty for other rows. */
    Optional<Ledger<?>> ledger() {
        return rows.startsWith(LEDGER)
                ? Optional.of(Ledgers.ofTable(rows.substring(LEDGER.length())))
                : Optional.empty();
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The source of a column; empty for one that stays blank. */
    String of(String key) {
        return columns.getOrDefault(key, "");
    }
}
