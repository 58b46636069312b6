package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@Journey
class RatingJourneyTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
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
        window.go(Page.RATING);
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
        window.go(Page.HISTORY);
        window.type(KeyCode.DOWN, KeyCode.DOWN);
        window.picture("history");
    }

    private List<String> walk() {
        return window.data().ratings().households(Samples.village(window.data()).id()).stream()
                .limit(4)
                .map(Household::doorNo)
                .toList();
    }

    @Test
    void scoresByKeypadAndChangesTheWalkByKey() {
        window.go(Page.RATING);
        window.choose(Samples.village(window.data()));
        window.type(KeyCode.F2);
        for (KeyCode item : List.of(KeyCode.ADD, KeyCode.ENTER, KeyCode.ENTER)) {
            window.type(KeyCode.NUMPAD1, KeyCode.NUMPAD5, item);
            window.type(KeyCode.NUMPAD1, KeyCode.NUMPAD4, item);
        }
        window.settle();
        assertThat(stored()).extracting(Rating::score).containsExactly(87);
        assertThat(window.settings().get("rating.kind")).contains("SCORES");
        window.type(KeyCode.DIVIDE, KeyCode.NUMPAD3);
        window.type(KeyCode.DIVIDE, KeyCode.MULTIPLY, KeyCode.NUMPAD1, KeyCode.NUMPAD0);
        window.find("#rating-words", TextField.class);
        window.write("zzh");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(stored().get(1).problem()).isEqualTo("杂物乱堆、zzh");
        window.picture("rating-by-item");
        window.type(KeyCode.F2, KeyCode.F2, KeyCode.F2, KeyCode.UP, KeyCode.UP);
        List<String> before = walk();
        moveDown();
        assertThat(walk().subList(0, 2)).containsExactly(before.get(1), before.get(0));
        window.type(KeyCode.M, KeyCode.DIGIT4, KeyCode.ENTER);
        window.settle();
        assertThat(walk().get(3)).isEqualTo(before.get(0));
        window.ctrl(KeyCode.Z);
        window.ctrl(KeyCode.Z);
        assertThat(walk()).isEqualTo(before);
    }

    private void moveDown() {
        window.chord(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        window.settle();
    }
}
