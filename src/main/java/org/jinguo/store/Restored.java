package org.jinguo.store;

import java.util.List;
import java.util.Optional;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Problem;

/**
 * What came of bringing records back.
 *
 * @param change the Change; empty when nothing was brought back
 * @param refused what was not brought back, and why
 */
public record Restored(Optional<Change> change, List<Refused> refused) {

    /**
     * A record that was not brought back.
     *
     * @param ledger its ledger
     * @param id its identity
     * @param problem why, and what can be done
     */
    public record Refused(Ledger<?> ledger, long id, Problem problem) {}
}
