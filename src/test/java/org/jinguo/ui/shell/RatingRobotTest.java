package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.KeyboardRobot;

/**
 * A robot rates a village at full speed: one key a household, one forced Change a key, none lost or
 * doubled.
 */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class RatingRobotTest {

    private static final int HOUSEHOLDS = 300;
    private static final int MOST_KEYS = 315;
    private static final List<KeyCode> KEYS =
            List.of(KeyCode.DIGIT1, KeyCode.J, KeyCode.NUMPAD3, KeyCode.Q, KeyCode.B);
    private static final List<Grade> GRADES =
            List.of(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN, Grade.CLEAN, Grade.UNCLEAN);

    @TempDir static Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> Samples.village(empty, HOUSEHOLDS / 3));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void ratesThreeHundredHouseholdsWithOneKeyEach() {
        DataFolder data = window.data();
        window.ctrl(KeyCode.DIGIT3);
        window.choose(Samples.village(data));
        long before = data.lastSeq();
        KeyboardRobot hands = new FxRobot().robotContext().getKeyboardRobot();
        int keys = 0;
        for (int i = 0; i < HOUSEHOLDS; i++) {
            hands.pressNoWait(KEYS.get(i % KEYS.size()));
            hands.releaseNoWait(KEYS.get(i % KEYS.size()));
            keys++;
        }
        window.settle();
        assertThat(keys).isLessThanOrEqualTo(MOST_KEYS);
        List<Rating> stored =
                data.ratings()
                        .sheet(
                                Samples.village(data),
                                data.ratings().round(Samples.Q4).orElseThrow());
        assertThat(stored)
                .extracting(Rating::grade)
                .containsExactlyElementsOf(
                        IntStream.range(0, HOUSEHOLDS)
                                .mapToObj(i -> GRADES.get(i % GRADES.size()))
                                .toList());
        assertThat(data.log().newest(HOUSEHOLDS))
                .extracting(Change::kind)
                .containsOnly(Change.Kind.EDIT);
        assertThat(data.lastSeq() - before).isEqualTo(HOUSEHOLDS);
        assertThat(data.verify()).isEmpty();
    }
}
