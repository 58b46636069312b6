package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final AtomicBoolean cut = new AtomicBoolean();

    private Patience patience(int seconds) {
        return new Patience(seconds, why -> cut.set(true));
    }

    @Test
    void givesUpWorkThatIsBusyAndDoesNotGetOn() {
        assertThatThrownBy(() -> patience(1).run(heart -> {
                    heart.beat();
                    while (!cut.get()) {
                        Thread.onSpinWait();
                    }
                    return 1;
                }))
                .isInstanceOf(Patience.GivenUp.class);
        assertThat(cut).isTrue();
    }

    @Test
    void waitsForWorkThatTakesItsTimeAndGetsOn() throws Exception {
        long until = System.nanoTime() + 1_500_000_000L;
        int done = patience(1).run(heart -> {
            while (System.nanoTime() < until) {
                heart.beat();
            }
            return 7;
        });
        assertThat(done).isEqualTo(7);
        assertThat(cut).isFalse();
    }

    @Test
    void whatTheWorkThrowsComesThrough() {
        assertThatThrownBy(() -> patience(1).run(heart -> {
                    throw new IOException("broken");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
    }
}
