package org.jinguo.ui.kit;

import java.util.Objects;
import org.jinguo.model.field.Ledger;

/**
 * One record, by name: what search finds, a number leads to, the panel at the right tells of.
 *
 * @param ledger its ledger
 * @param id its identity
 */
public record RecordRef(Ledger<?> ledger, long id) {

    public RecordRef {
        Objects.requireNonNull(ledger);
    }
}
