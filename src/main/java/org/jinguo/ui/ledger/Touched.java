package org.jinguo.ui.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.field.Ledger;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;

/**
 * Which records the Changes since a moment touched: a screen reads those anew and keeps the rest.
 *
 * @param seq number of the newest Change
 * @param ids identities by ledger
 */
record Touched(long seq, Map<Ledger<?>, Set<Long>> ids) {

    /** More rows than these are read faster all together. */
    private static final int MOST = 3000;

    /** What was touched after a Change; empty where it was so much that all is to be read anew. */
    static Optional<Touched> since(DataFolder data, long seq, Ledger<?>... ledgers) {
        List<Change> changes = data.log().since(seq);
        long rows = changes.stream().mapToLong(Change::rows).sum();
        if (rows > MOST) {
            return Optional.empty();
        }
        Map<Ledger<?>, Set<Long>> ids = new HashMap<>();
        for (Ledger<?> ledger : ledgers) {
            Set<Long> own = new HashSet<>();
            changes.forEach(c -> own.addAll(data.log().records(c.seq(), ledger)));
            ids.put(ledger, own);
        }
        return Optional.of(
                new Touched(changes.stream().mapToLong(Change::seq).max().orElse(seq), ids));
    }

    Set<Long> of(Ledger<?> ledger) {
        return ids.get(ledger);
    }
}
