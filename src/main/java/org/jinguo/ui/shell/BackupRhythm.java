package org.jinguo.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When the next snapshot is due: after enough Changes once nobody has worked for a moment, or after
 * half an hour of work; never while nothing was changed.
 */
final class BackupRhythm {

    static final int ENOUGH = 50;
    static final Duration REST = Duration.ofSeconds(20);
    static final Duration LONGEST = Duration.ofMinutes(30);

    private final Clock clock;
    private int changes;
    private Instant first;
    private Instant last;

    BackupRhythm(Clock clock) {
        this.clock = clock;
    }

    /** One more Change was made. */
    synchronized void changed() {
        last = clock.instant();
        if (changes == 0) {
            first = last;
        }
        changes++;
    }

    /** A snapshot was begun: it holds all Changes up to now. */
    synchronized void taken() {
        changes = 0;
    }

    /** Whether a snapshot is due now. */
    synchronized boolean due() {
        if (changes == 0) {
            return false;
        }
        Instant now = clock.instant();
        boolean resting = Duration.between(last, now).compareTo(REST) >= 0;
        boolean overdue = Duration.between(first, now).compareTo(LONGEST) >= 0;
        return overdue || resting && changes >= ENOUGH;
    }
}
