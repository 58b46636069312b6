package org.jinguo.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Progress;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final Background background = Background.direct();
    private final List<String> heard = new ArrayList<>();

    @Test
    void handsTheResultToTheScreen() {
        background.run(() -> "12 户", heard::add);
        assertThat(heard).containsExactly("12 户");
    }

    @Test
    void tellsFailuresOnceAndTakesBackWhatWasShown() {
        background.onTrouble(e -> heard.add(e.getMessage()));
        background.write(
                () -> {
                    throw new IllegalStateException("坏");
                },
                done -> heard.add("done"),
                () -> heard.add("undone"));
        assertThat(heard).containsExactly("undone", "坏");
    }

    @Test
    void aJobThatIsStoppedIsNoFailure() {
        background.onTrouble(e -> heard.add("trouble"));
        Job job = background.job(
                progress -> {
                    ((Job) progress).stop();
                    progress.check("读", 1, 2);
                    return "never";
                },
                heard::add);
        assertThat(heard).isEmpty();
        assertThat(job.wasStopped()).isTrue();
        assertThat(job.runningProperty().get()).isFalse();
    }

    @Test
    void aJobShowsItsLastStep() {
        Job job = background.reading(
                progress -> {
                    progress.step("第一村", 3, 12);
                    return 0;
                },
                n -> {});
        assertThat(job.textProperty().get()).isEqualTo("第一村 · 3/12");
        assertThat(job.fractionProperty().get()).isEqualTo(0.25);
        assertThat(Progress.NONE.step("", 0, 0)).isFalse();
    }
}
