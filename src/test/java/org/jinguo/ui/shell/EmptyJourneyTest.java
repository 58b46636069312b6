package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@Journey
class EmptyJourneyTest {

    @TempDir Path folder;
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, Samples::township);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyScreenSaysWhatBelongsThere() {
        List<KeyCode> pages =
                List.of(
                        KeyCode.DIGIT1,
                        KeyCode.DIGIT2,
                        KeyCode.DIGIT3,
                        KeyCode.DIGIT4,
                        KeyCode.DIGIT5,
                        KeyCode.DIGIT6,
                        KeyCode.DIGIT7,
                        KeyCode.DIGIT8);
        List<String> names =
                List.of(
                        "home",
                        "leaders",
                        "rating",
                        "aid",
                        "households",
                        "people",
                        "returns",
                        "history");
        window.choose(Samples.village(window.data()));
        for (int i = 0; i < pages.size(); i++) {
            window.ctrl(pages.get(i));
            window.picture(names.get(i) + "-empty");
        }
        window.run(() -> window.window().take(List.of()));
        window.picture("intake-empty");
        assertThat(window.rows("#intake-files")).isZero();
    }
}
