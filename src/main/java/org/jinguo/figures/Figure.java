package org.jinguo.figures;

import java.util.Objects;
import org.jinguo.model.field.Ledger;

/**
 * What is known of a figure before it is counted.
 *
 * @param code its code (see the package's description)
 * @param name its name in officers' words
 * @param unit what it is counted in
 * @param ledger the ledger it is counted from
 * @param basis how it relates to time
 * @param rule 口径: what is counted, in officers' words
 */
public record Figure(String code, String name, Uom unit, Ledger<?> ledger, Basis basis, String rule) {

    /** How a figure relates to time (domain document, 3.2: annual point). */
    public enum Basis {
        /** As it stands on the last day of the period. */
        STOCK,
        /** By the day of the event within the period. */
        FLOW,
        /** From the last round of rating within the period. */
        ROUND
    }

    public Figure {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(ledger);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(rule);
    }
}
