package org.jinguo.ui.shell;

import java.time.LocalDate;
import java.util.Optional;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Timing;

/** In which year a record is to be seen, by how the records of its ledger stand in time. */
final class YearOfRecord {

    private YearOfRecord() {}

    /** The year to go to from a period; empty when the record is seen in that one. */
    static <R extends Record> Optional<Period> other(Ledger<R> ledger, R row, Period seen) {
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MAX;
        if (ledger.timing() instanceof Timing.Flow flow) {
            first = day(ledger, row, flow.day(), first);
            last = day(ledger, row, flow.day(), last);
        } else if (ledger.timing() instanceof Timing.Stock stock) {
            first = day(ledger, row, stock.from(), first);
            last = day(ledger, row, stock.to(), last);
        }
        if (last.isBefore(seen.from())) {
            return Optional.of(Period.year(last.getYear()));
        }
        return first.isAfter(seen.to()) ? Optional.of(Period.year(first.getYear())) : Optional.empty();
    }

    /** What has no day yet is seen always. */
    private static <R extends Record> LocalDate day(Ledger<R> ledger, R row, String key, LocalDate open) {
        return Optional.ofNullable((LocalDate) ledger.get(row, key)).orElse(open);
    }
}
