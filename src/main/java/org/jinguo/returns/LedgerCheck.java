package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Peers;
import org.jinguo.model.field.Remark;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RecordNames;

/** The rules of a plain ledger over the records that stand in a return. */
final class LedgerCheck implements Check {

    private final DataFolder data;
    private final ReturnCatalogue catalogue;
    private final LedgerRows rows;

    LedgerCheck(DataFolder data, Figures figures, ReturnCatalogue catalogue) {
        this.data = data;
        this.catalogue = catalogue;
        this.rows = new LedgerRows(data, figures, catalogue);
    }

    @Override
    public List<Finding> run(ReturnTable table) {
        FormSource source = catalogue.source(table.form().code()).orElseThrow();
        return source.ledger().map(ledger -> run(table, source, ledger)).orElse(List.of());
    }

    private <R extends Record> List<Finding> run(ReturnTable table, FormSource source, Ledger<R> ledger) {
        Peers<R> all = new Peers<>(ledger, data.readers().all(ledger));
        RecordNames names = new RecordNames(data);
        List<Finding> found = new ArrayList<>();
        for (R row : rows.counted(table.order(), source, ledger)) {
            for (Remark remark : ledger.check(row, all, data.today())) {
                found.add(new Finding(
                        remark.problem().level(),
                        remark.rule(),
                        LedgerRows.unit(data.areas().tree(), ledger, row),
                        Messages.get(
                                "check.ledger",
                                names.of(row),
                                Messages.problem(
                                        remark.problem().code(),
                                        remark.problem().args()))));
            }
        }
        return found.stream().distinct().toList();
    }
}
