package org.jinguo.ui.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What an input method sends to a cell: letters while composing, characters at the end. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class LiveEditorTest {

    static {
        System.setProperty("headless.geometry", "1366x768-32");
    }

    private GridFixture f;

    @Start
    void start(Stage stage) {
        f = GridFixture.show(stage, 5);
    }

    @AfterEach
    void close() {
        f.close();
    }

    private void compose(String composed, String committed) {
        TextField live = f.find(".grid-live", TextField.class);
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        f.run(() -> live.fireEvent(
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
    }

    @Test
    void noLetterIsLostAndKeysBelongToTheInputMethodWhileComposing() {
        f.type(KeyCode.RIGHT, KeyCode.RIGHT);
        TextField live = f.find(".grid-live", TextField.class);
        assertThat(live.isFocused()).isTrue();
        assertThat(live.getInputMethodRequests()).isNotNull();
        compose("l", "");
        compose("li'cui'ying", "");
        assertThat(live.getText()).isEqualTo("li'cui'ying");
        f.type(KeyCode.DOWN, KeyCode.ENTER, KeyCode.TAB);
        assertThat(f.batches).isEmpty();
        compose("", "李翠英");
        assertThat(live.getText()).isEqualTo("李翠英");
        f.type(KeyCode.ENTER);
        assertThat(f.rows.get(0).head()).isEqualTo("李翠英");
    }

    @Test
    void leavingTheGridTakesWhatWasTyped() {
        f.type(KeyCode.RIGHT);
        f.write("8-8");
        f.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(f.rows.get(0).door()).isEqualTo("8-8");
        f.type(KeyCode.ENTER);
        f.write("9");
        f.type(KeyCode.ESCAPE);
        assertThat(f.rows.get(0).door()).isEqualTo("8-8");
    }

    @Test
    void aCellThatCanOnlyBeReadSaysWhy() {
        f.write("x");
        assertThat(f.batches).isEmpty();
        assertThat(f.said).containsExactly("村由所在小组决定。要换村，请在“区划”里移动小组。");
    }

    @Test
    void ctrlShortcutsOfTheWindowPassTheEmptyField() {
        List<KeyCode> seen = new java.util.ArrayList<>();
        f.run(() -> f.grid.getParent()
                .addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, e -> seen.add(e.getCode())));
        f.chord(KeyCode.CONTROL, KeyCode.Z);
        f.type(KeyCode.ESCAPE);
        assertThat(seen).contains(KeyCode.Z, KeyCode.ESCAPE);
    }
}
