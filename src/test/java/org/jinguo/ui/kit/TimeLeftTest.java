package org.jinguo.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jinguo.ui.HandClock;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    private final HandClock clock = new HandClock();
    private final TimeLeft time = new TimeLeft(clock);

    private void go(int steps, double share, long seconds) {
        double done = 0;
        for (int i = 0; i < steps; i++) {
            clock.pass(Duration.ofSeconds(seconds));
            done += share;
            time.seen(done);
        }
    }

    @Test
    void saysNothingBeforeItCanKnow() {
        clock.pass(Duration.ofMillis(900));
        time.seen(0.3);
        assertThat(time.text()).isEmpty();
    }

    @Test
    void evenWorkIsToldExactly() {
        go(20, 0.01, 1);
        assertThat(time.left()).contains(Duration.ofSeconds(80));
        assertThat(time.text()).isEqualTo("还要约 2 分钟");
        clock.pass(Duration.ofSeconds(5));
        assertThat(time.left()).contains(Duration.ofSeconds(75));
    }

    @Test
    void oneSlowStepDoesNotMakeItJump() {
        go(40, 0.01, 1);
        clock.pass(Duration.ofSeconds(2));
        time.seen(0.41);
        assertThat(time.left().orElseThrow()).isBetween(ofSeconds(59), ofSeconds(80));
    }

    @Test
    void workThatStandsStillTakesLongerAndLonger() {
        go(10, 0.05, 1);
        clock.pass(ofSeconds(30));
        Duration soon = time.left().orElseThrow();
        clock.pass(ofSeconds(30));
        assertThat(soon).isGreaterThan(ofSeconds(30));
        assertThat(time.left().orElseThrow()).isGreaterThan(soon);
    }

    @Test
    void aNewPieceOfWorkBeginsAnew() {
        go(10, 0.1, 1);
        time.seen(0);
        assertThat(time.text()).isEmpty();
    }

    @Test
    void theLastSecondsAreNotCounted() {
        go(97, 0.01, 1);
        assertThat(time.text()).isEqualTo("马上就好");
    }

    private static Duration ofSeconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
