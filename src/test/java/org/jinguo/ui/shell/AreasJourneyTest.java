package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.place.Area;
import org.jinguo.store.Change;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@Journey
class AreasJourneyTest {

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

    /** Headless screens have no input method: the name arrives as an IME would commit it. */
    private void name(String text) {
        window.run(() -> window.find("#field-name", TextField.class).setText(text));
    }

    private List<String> inTree() {
        TreeView<?> tree = window.find("#unit-tree", TreeView.class);
        return tree.getSelectionModel().getSelectedItem().getChildren().stream()
                .map(item -> ((Area) item.getValue()).name())
                .toList();
    }

    private String newest() {
        return window.data().log().newest(1).stream()
                .map(Change::label)
                .findFirst()
                .orElse("");
    }

    private void add(String name, String from) {
        name(name);
        window.focus("#field-validFrom");
        window.run(() -> window.find("#field-validFrom", TextField.class).setText(from));
        window.ctrl(KeyCode.ENTER);
    }

    @Test
    void addsRenamesAndEndsGroupsByKeyboard() {
        window.choose(Samples.village(window.data()));
        window.go(Page.AREAS);
        window.picture("areas-empty");
        window.run(window.find("#areas-begin", Button.class)::fire);
        add("下祝组", "");
        add("上祝组", "");
        add("里坞组", "2019.7.1");
        assertThat(inTree()).containsExactly("下祝组", "上祝组", "里坞组");
        add("下祝小组", "");
        assertThat(inTree()).hasSize(3);
        window.picture("areas-form");
        window.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        window.settle();
        assertThat(window.find("#field-name", TextField.class)).isNull();
        window.type(KeyCode.F2);
        window.picture("areas-rename");
        name("里坞新组");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(newest()).isEqualTo("里坞组 改名为 里坞新组");
        window.ctrl(KeyCode.HOME);
        window.type(KeyCode.DELETE);
        window.type(KeyCode.ENTER, KeyCode.DOWN);
        window.picture("areas-end");
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).isEqualTo("下祝组 停用");
        assertThat(inTree()).containsExactly("上祝组", "里坞新组");
        window.picture("areas-full");
        window.ctrl(KeyCode.Z);
        window.ctrl(KeyCode.Z);
        assertThat(inTree()).containsExactly("下祝组", "上祝组", "里坞组");
        window.choose(window.data().areas().tree().home().orElseThrow());
        window.picture("areas-township");
    }
}
