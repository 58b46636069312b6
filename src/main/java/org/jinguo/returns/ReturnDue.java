package org.jinguo.returns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.field.Period;

/**
 * A return that is due.
 *
 * @param form the form
 * @param period its period
 * @param due the last day on which it is in time
 * @param ledger name of the ledger it is filled from
 * @param progress how far it has come
 */
public record ReturnDue(ReturnForm form, Period period, LocalDate due, String ledger, Progress progress) {

    /**
     * How far a return has come.
     *
     * @param state the state
     * @param done how much of it is filled
     * @param of how much there is to fill; 0 where nothing is counted beforehand
     * @param sentOn when it was exported
     */
    public record Progress(ReturnState state, long done, long of, Optional<LocalDate> sentOn) {
        public Progress {
            Objects.requireNonNull(state);
            Objects.requireNonNull(sentOn);
        }

        Progress as(ReturnState other) {
            return new Progress(other, done, of, sentOn);
        }
    }

    public ReturnDue {
        Objects.requireNonNull(form);
        Objects.requireNonNull(period);
        Objects.requireNonNull(due);
        Objects.requireNonNull(ledger);
        Objects.requireNonNull(progress);
    }

    /** How far it has come. */
    public ReturnState state() {
        return progress.state();
    }

    /**
     * By how many days it is late; 0 while it is in time, on the due day too, and once exported.
     */
    public long daysLate(LocalDate today) {
        return state() == ReturnState.SENT ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    /** How many days are left, 0 on the due day; negative when it is past. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    /** The same return in another state. */
    public ReturnDue as(ReturnState state) {
        return new ReturnDue(form, period, due, ledger, progress.as(state));
    }
}
