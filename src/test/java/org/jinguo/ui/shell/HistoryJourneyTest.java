package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.person.Person;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** Back several steps from another screen, redo, and out of the recycle bin; by keyboard. */
@Journey
class HistoryJourneyTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
            DataFolder made = Samples.village(empty, 20);
            Samples.leaders(made);
            return made;
        });
    }

    @AfterEach
    void close() {
        look("浅色");
        look("100 %");
        window.close();
    }

    private List<AidPayment> paid() {
        return window.data()
                .aid()
                .ofVillages(List.of(Samples.village(window.data()).id()));
    }

    private String newest() {
        return window.data().log().newest(1).get(0).label();
    }

    private void pay(String amount) {
        window.ctrl(KeyCode.N);
        window.write("zcy");
        window.type(KeyCode.ENTER);
        window.focus("#field-amount");
        window.write(amount);
        window.ctrl(KeyCode.ENTER);
        // A second payment to the same person is asked about once.
        if (!newest().contains(amount.substring(0, 1))) {
            window.ctrl(KeyCode.ENTER);
        }
        window.type(KeyCode.ESCAPE);
        window.settle();
    }

    private void look(String label) {
        window.run(() -> window.window().registry().all().stream()
                .map(CommandRegistry.Entry::command)
                .filter(c -> label.equals(c.label()))
                .forEach(Command::run));
    }

    private void mode(String label) {
        window.run(() -> window.window().root().lookupAll(".toggle-button").stream()
                .map(b -> (javafx.scene.control.ToggleButton) b)
                .filter(b -> label.equals(b.getText()))
                .forEach(javafx.scene.control.ToggleButton::fire));
    }

    @Test
    void jumpsBackRedoesAndRestoresFromTheRecycleBin() {
        window.choose(Samples.village(window.data()));
        window.go(Page.AID);
        pay("2000");
        pay("3000");
        assertThat(paid()).hasSize(2);
        window.go(Page.HISTORY);
        window.picture("history-list");
        window.type(KeyCode.DOWN);
        window.settle();
        assertThat(window.find("#history-advice", Label.class).getText()).contains("第 2 步");
        window.ctrl(KeyCode.U);
        assertThat(paid()).isEmpty();
        assertThat(newest()).startsWith("撤销：2 步，从“发放 ");
        window.ctrl(KeyCode.Y);
        assertThat(paid()).hasSize(2);
        mode("回收站");
        window.picture("history-bin-empty");
        window.go(Page.AID);
        // Delete clears cells; a whole row goes to the bin.
        window.hold(KeyCode.SHIFT, KeyCode.SPACE);
        window.type(KeyCode.DELETE);
        window.settle();
        assertThat(paid()).hasSize(1);
        window.go(Page.HISTORY);
        window.type(KeyCode.DOWN);
        window.settle();
        assertThat(window.rows("#history-bin-grid")).isEqualTo(1);
        window.picture("history-bin");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.rows("#history-record-grid")).isGreaterThan(2);
        window.picture("history-record");
        window.type(KeyCode.ESCAPE);
        mode("回收站");
        window.focus("#history-bin-grid");
        window.ctrl(KeyCode.R);
        assertThat(paid()).hasSize(2);
        assertThat(newest()).startsWith("恢复 关爱救助 祝翠英 ");
        assertThat(window.rows("#history-bin-grid")).isZero();
    }

    @Test
    void showsWhatTakingBackAnImportWouldDoInEveryLook() {
        Person known = window.data().people().all().get(0);
        window.data().importing("导入 富山村 村妇女小组长花名册", "富山村妇女小组长(最终版2).xlsx", "", edit -> {
            for (int i = 0; i < 12; i++) {
                edit.add(
                        Ledgers.PERSON,
                        Samples.person(900 + i, window.data().areas().tree().get(known.groupId()), 10 + i));
            }
        });
        Person one = window.data().readers().find(Ledgers.PERSON, 903).orElseThrow();
        window.data()
                .change(
                        "更正 祝翠英",
                        edit -> edit.put(Ledgers.PERSON, Ledgers.PERSON.with(one, Map.of("phone", "19900000055"))));
        window.go(Page.HISTORY);
        mode("导入");
        window.picture("history-imports");
        window.click("收回这次导入…(_B)");
        window.settle();
        List<String> wrong = new ArrayList<>();
        for (String theme : List.of("浅色", "深色", "高对比", "150 %")) {
            look(theme);
            window.picture("history-reversal-" + theme.replace(" %", ""));
            window.run(() -> {
                SceneWalk walk = new SceneWalk(window.window().root());
                walk.pale().forEach(t -> wrong.add(theme + " " + t));
                walk.nameless().forEach(t -> wrong.add(theme + " " + t));
                walk.cut().forEach(t -> wrong.add(theme + " " + t));
            });
        }
        assertThat(wrong).isEmpty();
        mode("改动");
        window.picture("history-150");
        look("100 %");
        look("浅色");
        mode("导入");
        window.click("收回这次导入…(_B)");
        window.settle();
        window.click("收回 11 条(_Y)");
        assertThat(window.data().readers().find(Ledgers.PERSON, 903)).isPresent();
        assertThat(window.data().readers().find(Ledgers.PERSON, 904)).isEmpty();
        assertThat(window.data().log().newest(1)).extracting(Change::detail).containsExactly("删去 11 条，改回 0 条，留下 1 条");
    }
}
