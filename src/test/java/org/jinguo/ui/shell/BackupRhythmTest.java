package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jinguo.ui.HandClock;
import org.junit.jupiter.api.Test;

class BackupRhythmTest {

    private final HandClock clock = new HandClock();
    private final BackupRhythm rhythm = new BackupRhythm(clock);

    private void change(int times) {
        for (int i = 0; i < times; i++) {
            rhythm.changed();
        }
    }

    @Test
    void enoughChangesAreBackedUpOnceNobodyWorks() {
        change(BackupRhythm.ENOUGH);
        assertThat(rhythm.due()).isFalse();
        clock.pass(BackupRhythm.REST);
        assertThat(rhythm.due()).isTrue();
        rhythm.taken();
        assertThat(rhythm.due()).isFalse();
    }

    @Test
    void aFewChangesWaitForHalfAnHourOfWork() {
        change(1);
        clock.pass(Duration.ofMinutes(29));
        change(1);
        assertThat(rhythm.due()).isFalse();
        clock.pass(Duration.ofMinutes(1));
        assertThat(rhythm.due()).isTrue();
    }

    @Test
    void nothingChangedNeedsNoSnapshot() {
        clock.pass(Duration.ofDays(1));
        assertThat(rhythm.due()).isFalse();
    }
}
