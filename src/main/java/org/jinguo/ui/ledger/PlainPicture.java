package org.jinguo.ui.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Peers;
import org.jinguo.model.field.Remark;
import org.jinguo.model.field.Timing;
import org.jinguo.store.DataFolder;

/**
 * The records of a plain ledger in a unit, and what its rules say of them.
 *
 * @param where the unit looked at
 * @param seq number of the last Change that it knows of
 * @param peers all records of the ledger
 * @param rows the records of the unit, in order of the tree
 * @param said what the rules say of a row, by its identity; nothing of most
 */
record PlainPicture<R extends Record>(
        Where where, long seq, Peers<R> peers, List<R> rows, Map<Long, List<Remark>> said) {

    static <R extends Record> PlainPicture<R> read(
            DataFolder data, Ledger<R> ledger, Where where, Optional<PlainPicture<R>> last) {
        long seq = data.lastSeq();
        if (last.filter(p -> p.seq == seq && p.where.equals(where)).isPresent()) {
            return last.get();
        }
        List<R> all = data.readers().all(ledger);
        Peers<R> peers = new Peers<>(ledger, all);
        Map<Long, List<Remark>> said = new HashMap<>();
        List<R> rows = PlainOrder.of(ledger, where).sorted(all);
        for (R row : rows) {
            List<Remark> remarks = ledger.check(row, peers, data.today());
            if (!remarks.isEmpty()) {
                said.put((Long) ledger.get(row, "id"), remarks);
            }
        }
        return new PlainPicture<>(where, seq, peers, rows, said);
    }

    /** Those of a year: that happened in it, that were there in it, or that have no day yet. */
    List<R> ofYear(Ledger<R> ledger, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return rows.stream().filter(row -> touches(ledger, row, first, last)).toList();
    }

    private static <R extends Record> boolean touches(Ledger<R> ledger, R row, LocalDate first, LocalDate last) {
        if (ledger.timing() instanceof Timing.Flow flow) {
            return ledger.get(row, flow.day()) == null || Timing.counts(ledger, flow, row, first, last);
        }
        if (ledger.timing() instanceof Timing.Stock stock) {
            boolean ended = ledger.get(row, stock.to()) instanceof LocalDate day && day.isBefore(first);
            boolean later = ledger.get(row, stock.from()) instanceof LocalDate day && day.isAfter(last);
            return !ended && !later;
        }
        return true;
    }
}
