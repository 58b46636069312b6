package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@Journey
class EmptyJourneyTest {

    @TempDir
    Path folder;

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
        window.choose(Samples.village(window.data()));
        for (Page page : window.pages()) {
            window.go(page);
            assertThat(window.shown()).isSameAs(page);
            window.picture(page.id() + "-empty");
        }
        window.run(() -> window.window().take(List.of()));
        window.picture("intake-empty");
        assertThat(window.rows("#intake-files")).isZero();
    }
}
