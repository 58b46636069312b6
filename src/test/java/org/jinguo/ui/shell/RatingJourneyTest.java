package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@Journey
class RatingJourneyTest {

    @TempDir static Path folder;
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window =
                WindowFixture.show(
                        stage,
                        folder,
                        empty -> {
                            DataFolder made = Samples.village(empty, 100);
                            Samples.ratedBefore(made, Samples.Q4.before());
                            return made;
                        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Rating> stored() {
        DataFolder data = window.data();
        return data.ratings()
                .round(Samples.Q4)
                .map(r -> data.ratings().sheet(Samples.village(data), r))
                .orElse(List.of());
    }

    @Test
    void ratesAVillageByKeyboardAlone() {
        window.ctrl(KeyCode.DIGIT3);
        window.picture("rating-township");
        window.choose(Samples.village(window.data()));
        for (int i = 0; i < 12; i++) {
            window.type(KeyCode.DIGIT1, KeyCode.J);
        }
        window.type(KeyCode.DIGIT3, KeyCode.DIGIT0, KeyCode.DIGIT1);
        window.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.DIGIT2);
        window.settle();
        assertThat(stored()).hasSize(25);
        assertThat(stored().get(24).grade()).isEqualTo(Grade.FAIR);
        window.picture("rating-full");
        window.type(KeyCode.DIGIT0);
        window.picture("rating-reason");
        window.type(KeyCode.ESCAPE, KeyCode.PERIOD);
        window.type(KeyCode.NUMPAD9, KeyCode.DIGIT9, KeyCode.SUBTRACT);
        window.picture("rating-door");
        window.type(KeyCode.ENTER, KeyCode.F9);
        window.picture("rating-rest");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(stored()).hasSize(300);
        window.ctrl(KeyCode.Z);
        assertThat(stored()).hasSize(25);
        window.picture("rating-undone");
        window.ctrl(KeyCode.Y);
        assertThat(stored()).hasSize(300);
        window.type(KeyCode.F1);
        window.picture("keys");
        window.type(KeyCode.ESCAPE);
        window.ctrl(KeyCode.DIGIT8);
        window.type(KeyCode.DOWN, KeyCode.DOWN);
        window.picture("history");
    }
}
