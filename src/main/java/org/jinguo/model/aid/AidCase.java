package org.jinguo.model.aid;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jinguo.model.person.Birth;
import org.jinguo.model.person.Person;

/**
 * A payment with what the rules look at besides.
 *
 * @param payment the payment as it is or shall be
 * @param programme its programme
 * @param person who receives it, as she is or shall be
 * @param beside what was paid besides
 */
public record AidCase(AidPayment payment, AidProgramme programme, Person person, Beside beside) {
    public AidCase {
        Objects.requireNonNull(payment);
        Objects.requireNonNull(programme);
        Objects.requireNonNull(person);
        Objects.requireNonNull(beside);
    }

    /**
     * What was paid besides.
     *
     * @param others what she received: every programme, year and village, the earliest first
     * @param accounts the accounts that were given for anyone
     */
    public record Beside(List<AidPayment> others, Accounts accounts) {
        public Beside {
            others = List.copyOf(others);
            Objects.requireNonNull(accounts);
        }
    }

    /** The day that counts: of payment, or of the record where it is not paid; null for neither. */
    LocalDate day() {
        return payment.paidOn() == null ? payment.recordedOn() : payment.paidOn();
    }

    /** Full years of the recipient on the day; empty where birth or day are not known. */
    OptionalInt age() {
        return day() == null ? OptionalInt.empty() : Birth.age(person, day());
    }

    boolean is(String code) {
        return programme.code().equals(code);
    }
}
