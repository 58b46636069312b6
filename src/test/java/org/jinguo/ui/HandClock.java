package org.jinguo.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes on only when it is told to. */
public final class HandClock extends Clock {

    private volatile Instant now = Samples.CLOCK.instant();

    /** Some time passes. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Samples.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
