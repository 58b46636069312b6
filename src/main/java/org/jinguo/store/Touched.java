package org.jinguo.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.model.field.Ledger;

/**
 * What a Change touched.
 *
 * @param counts how many rows of each table, by table name
 * @param first the first rows
 */
public record Touched(Map<String, Integer> counts, List<Row> first) {

    /**
     * What became of one record.
     *
     * @param ledger its ledger
     * @param id its identity
     * @param before values that were replaced, by component; all when it was removed
     * @param after values that were given, by component; all when it was added
     * @param added whether it came into being
     * @param removed whether it was removed
     */
    public record Row(
            Ledger<?> ledger,
            long id,
            Map<String, Object> before,
            Map<String, Object> after,
            boolean added,
            boolean removed) {

        static Row of(RowCodec.ReadRow read) {
            RowEdit edit = read.edit();
            TableSpec table = edit.table();
            return new Row(
                    table.ledger(),
                    edit.id(),
                    ChangeLog.named(table, edit.before(), read.changed()),
                    ChangeLog.named(table, edit.after(), read.changed()),
                    edit.before() == null,
                    edit.after() == null);
        }
    }

    static Touched read(ChangeImages images, long seq, int limit) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Row> first = new ArrayList<>();
        images.forward(seq, read -> {
            counts.merge(read.edit().table().name, 1, Integer::sum);
            if (first.size() < limit) {
                first.add(Row.of(read));
            }
            return true;
        });
        return new Touched(counts, first);
    }
}
