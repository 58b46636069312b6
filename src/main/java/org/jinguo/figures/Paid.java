package org.jinguo.figures;

import java.util.Objects;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.person.Person;

/**
 * A payment made within a period. Rosters and statistics read the same payments.
 *
 * @param payment the payment
 * @param programme its programme
 * @param person who received it
 */
public record Paid(AidPayment payment, AidProgramme programme, Person person) {
    public Paid {
        Objects.requireNonNull(payment);
        Objects.requireNonNull(programme);
        Objects.requireNonNull(person);
    }
}
