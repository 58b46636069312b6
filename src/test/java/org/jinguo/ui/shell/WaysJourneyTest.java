package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.Person;
import org.jinguo.model.rating.Household;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.RecordRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** From a step, a deletion, a record to where they are told of in full; by keyboard. */
@Journey
class WaysJourneyTest {

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
        give("look.light");
        give("zoom.plain");
        window.close();
    }

    private void give(String id) {
        window.run(() -> window.window().registry().all().stream()
                .map(CommandRegistry.Entry::command)
                .filter(c -> c.id().equals(id))
                .forEach(Command::run));
    }

    private String title() {
        return ((Label) window.window().root().lookup(".crumbs .page-title")).getText();
    }

    private Person first() {
        return window.data().people().all().get(0);
    }

    private void phone(String number) {
        Person one = first();
        window.data()
                .change(
                        "更正 " + one.name() + " 的电话 " + number,
                        edit -> edit.put(Ledgers.PERSON, Ledgers.PERSON.with(one, Map.of("phone", number))));
        window.settle();
    }

    private Optional<RecordRef> current() {
        return window.window().shown().current().getValue();
    }

    @Test
    void takesBackSeveralStepsFromTheListBesideUndo() {
        String was = first().phone();
        phone("19900000051");
        phone("19900000052");
        phone("19900000053");
        MenuButton steps = window.find("#undo-steps", MenuButton.class);
        assertThat(steps.getItems().get(1).getText()).contains("19900000052");
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(steps.isShowing()).isTrue();
        window.picture("steps");
        window.run(() -> steps.getItems().get(1).fire());
        assertThat(first().phone()).isEqualTo("19900000051");
        window.run(steps::hide);
        window.run(() -> steps.getItems().get(0).fire());
        assertThat(first().phone()).isEqualTo(was);
        MenuButton forth = window.find("#redo-steps", MenuButton.class);
        window.run(() -> forth.getItems().get(1).fire());
        assertThat(first().phone()).isEqualTo("19900000053");
        give("zoom.150");
        window.picture("steps-150");
        window.run(() -> assertThat(new SceneWalk(window.window().root()).cut())
                .as("cut off")
                .isEmpty());
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(title()).isIn("操作历史", "首页");
    }

    @Test
    void tellsOfADeletionWithTheWayToTheRecycleBin() {
        Household one = window.data().ratings().allHouseholds().get(0);
        window.data().change("删除 1 户（" + one.headName() + "）", edit -> edit.remove(Ledgers.HOUSEHOLD, one.id()));
        window.settle();
        Hyperlink bin = window.find("#status-bin", Hyperlink.class);
        assertThat(bin.isVisible()).isTrue();
        window.picture("deleted");
        window.run(bin::fire);
        assertThat(title()).isEqualTo("操作历史");
        assertThat(window.rows("#history-bin-grid")).isEqualTo(1);
        window.ctrl(KeyCode.Z);
        assertThat(bin.isVisible()).isFalse();
    }

    @Test
    void opensEachRecordOnItsPageAndItsHistory() {
        Household house = window.data().ratings().allHouseholds().get(0);
        RecordRef household = new RecordRef(Ledgers.HOUSEHOLD, house.id());
        RecordRef person = new RecordRef(Ledgers.PERSON, first().id());
        window.run(() -> window.window().open(household));
        assertThat(title()).isEqualTo("基础资料");
        assertThat(window.shown()).isSameAs(Page.HOUSEHOLDS);
        assertThat(current()).contains(household);
        window.run(() -> window.window().open(person));
        assertThat(window.shown()).isSameAs(Page.PEOPLE);
        assertThat(current()).contains(person);
        window.ctrl(KeyCode.H);
        assertThat(title()).isEqualTo("操作历史");
        assertThat(current()).contains(person);
        assertThat(window.rows("#history-record-grid")).isEqualTo(1);
        assertThat(window.find("#details", Node.class)).isNull();
        RecordRef programme = new RecordRef(
                Ledgers.PROGRAMME, window.data().aid().programmes().get(0).id());
        window.run(() -> window.window().open(programme));
        assertThat(window.find("#details", Node.class)).isNotNull();
        window.picture("panel-alone");
    }

    @Test
    void saysThatThereIsNoPrinter() {
        window.go(Page.HOUSEHOLDS);
        window.ctrl(KeyCode.P);
        assertThat(window.find("#status-message", Label.class).getText()).startsWith("这台电脑还没有装打印机");
    }
}
