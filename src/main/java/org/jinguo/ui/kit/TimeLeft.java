package org.jinguo.ui.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jinguo.config.Messages;

/**
 * How long work will still take, from how fast it went so far: the recent speed, smoothed, and the
 * average speed once no step came for a while. Says nothing before it can know.
 */
final class TimeLeft {

    private static final double SMOOTHING_SECONDS = 8;
    private static final double LEAST_SHARE = 0.02;
    private static final Duration LEAST_TIME = Duration.ofSeconds(2);
    private static final double MILLIS = 1000.0;
    private static final long SOON_SECONDS = 5;
    private static final long STEP_SECONDS = 10;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private final Clock clock;
    private Instant begun;
    private double from;
    private Instant last;
    private double share;
    private double perSecond;

    TimeLeft(Clock clock) {
        this.clock = clock;
        begin(0);
    }

    private void begin(double at) {
        begun = clock.instant();
        last = begun;
        from = at;
        share = at;
        perSecond = 0;
    }

    /** The work has come so far, 0–1. A share that falls begins a new piece of work. */
    void seen(double now) {
        if (now < share) {
            begin(now);
            return;
        }
        Instant at = clock.instant();
        double seconds = seconds(last, at);
        if (seconds <= 0) {
            return;
        }
        double speed = (now - share) / seconds;
        double weight = perSecond == 0 ? 1 : 1 - Math.exp(-seconds / SMOOTHING_SECONDS);
        perSecond += weight * (speed - perSecond);
        share = now;
        last = at;
    }

    /** The time left; empty while it can not be told. */
    Optional<Duration> left() {
        Instant now = clock.instant();
        double elapsed = seconds(begun, now);
        boolean early = share - from < LEAST_SHARE || elapsed * MILLIS < LEAST_TIME.toMillis();
        if (early || perSecond <= 0) {
            return Optional.empty();
        }
        double silent = seconds(last, now);
        double rest = (1 - share) / perSecond - silent;
        if (silent > SMOOTHING_SECONDS || rest < 0) {
            rest = Math.max(rest, (1 - share) * elapsed / (share - from));
        }
        return Optional.of(Duration.ofMillis(Math.round(rest * MILLIS)));
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / MILLIS;
    }

    /** The time left in words, rounded up to what can be known; blank while it can not be told. */
    String text() {
        return left().map(TimeLeft::words).orElse("");
    }

    private static String words(Duration left) {
        long seconds = (left.toMillis() + 999) / 1000;
        if (seconds <= SOON_SECONDS) {
            return Messages.get("ui.tasks.left.soon");
        }
        if (seconds < MINUTE) {
            return Messages.get("ui.tasks.left.seconds", up(seconds, STEP_SECONDS) * STEP_SECONDS);
        }
        if (seconds < HOUR) {
            return Messages.get("ui.tasks.left.minutes", up(seconds, MINUTE));
        }
        long minutes = up(seconds, MINUTE);
        return Messages.get("ui.tasks.left.hours", minutes / MINUTE, minutes % MINUTE);
    }

    private static long up(long number, long step) {
        return (number + step - 1) / step;
    }
}
