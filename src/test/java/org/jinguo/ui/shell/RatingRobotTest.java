package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
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
    private static final int MOST_KEYS_BY_EXCEPTION = 510;
    private static final int CLEAN = 217;
    private static final List<KeyCode> KEYS = List.of(KeyCode.DIGIT1, KeyCode.J, KeyCode.NUMPAD3, KeyCode.Q, KeyCode.B);
    private static final List<Grade> GRADES =
            List.of(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN, Grade.CLEAN, Grade.UNCLEAN);

    @TempDir
    Path folder;

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
        window.go(Page.RATING);
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
        List<Rating> stored = data.ratings()
                .sheet(Samples.village(data), data.ratings().round(Samples.Q4).orElseThrow());
        assertThat(stored)
                .extracting(Rating::grade)
                .containsExactlyElementsOf(IntStream.range(0, HOUSEHOLDS)
                        .mapToObj(i -> GRADES.get(i % GRADES.size()))
                        .toList());
        assertThat(data.log().newest(HOUSEHOLDS)).extracting(Change::kind).containsOnly(Change.Kind.EDIT);
        assertThat(data.lastSeq() - before).isEqualTo(HOUSEHOLDS);
        assertThat(data.verify()).isEmpty();
        // A key held down repeats itself; it means one household all the same.
        long held = data.lastSeq();
        for (int i = 0; i < 5; i++) {
            hands.pressNoWait(KeyCode.NUMPAD2);
        }
        hands.releaseNoWait(KeyCode.NUMPAD2);
        window.settle();
        assertThat(data.lastSeq() - held).isEqualTo(1);
    }

    /** The keys of a jump to a running number and a grade. */
    private static List<KeyCode> exception(int number, KeyCode grade) {
        List<KeyCode> keys = new ArrayList<>(List.of(KeyCode.DECIMAL));
        for (char digit : String.valueOf(number).toCharArray()) {
            keys.add(KeyCode.valueOf("NUMPAD" + digit));
        }
        keys.add(KeyCode.ENTER);
        keys.add(grade);
        return keys;
    }

    @Test
    void ratesThreeHundredHouseholdsByException() {
        DataFolder data = window.data();
        window.go(Page.RATING);
        window.choose(Samples.village(data));
        assertThat(window.find("#rating-grid", Control.class).isFocused()).isTrue();
        assertThat(window.find("#rating-grid", Control.class).getInputMethodRequests())
                .isNull();
        List<KeyCode> keys = new ArrayList<>();
        Map<Integer, Grade> wanted = new TreeMap<>();
        for (int i = 0; i < HOUSEHOLDS - CLEAN; i++) {
            int number = 2 + i * 7 % 299;
            boolean fair = i % 5 != 0;
            wanted.put(number, fair ? Grade.FAIR : Grade.UNCLEAN);
            keys.addAll(exception(number, fair ? KeyCode.NUMPAD2 : KeyCode.NUMPAD3));
        }
        // Once: the printed sheet's numbers instead of doors; it is remembered.
        keys.add(1, KeyCode.DECIMAL);
        keys.addAll(List.of(KeyCode.F9, KeyCode.ENTER));
        KeyboardRobot hands = new FxRobot().robotContext().getKeyboardRobot();
        KeyCode before = null;
        for (KeyCode key : keys) {
            // Fast fingers: the next key is down before the one before is up again.
            if (before == key) {
                hands.releaseNoWait(before);
            }
            hands.pressNoWait(key);
            if (before != null && before != key) {
                hands.releaseNoWait(before);
            }
            before = key;
        }
        hands.releaseNoWait(before);
        window.settle();
        assertThat(keys.size()).isLessThanOrEqualTo(MOST_KEYS_BY_EXCEPTION);
        List<Rating> stored = data.ratings()
                .sheet(Samples.village(data), data.ratings().round(Samples.Q4).orElseThrow());
        assertThat(stored).filteredOn(r -> r.grade() == Grade.CLEAN).hasSize(CLEAN);
        wanted.forEach(
                (number, grade) -> assertThat(stored.get(number - 1).grade()).isEqualTo(grade));
        assertThat(data.undoLabel()).contains("评定 富山村 其余 217 户：清洁户");
        assertThat(data.verify()).isEmpty();
    }
}
