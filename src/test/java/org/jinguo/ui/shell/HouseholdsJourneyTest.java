package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.rating.Household;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.grid.DataGrid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@Journey
class HouseholdsJourneyTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
            DataFolder made = Samples.village(empty, 20);
            Samples.ratedBefore(made, Samples.Q4.before());
            Samples.leaders(made);
            return made;
        });
    }

    @BeforeEach
    void lookAtTheHouseholds() {
        window.choose(Samples.village(window.data()));
        window.go(Page.HOUSEHOLDS);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String newest() {
        return window.data().log().newest(1).stream()
                .map(Change::label)
                .findFirst()
                .orElse("");
    }

    private List<Household> all() {
        return window.data().ratings().households(Samples.village(window.data()).id());
    }

    @SuppressWarnings("unchecked")
    private DataGrid<Household> grid() {
        return (DataGrid<Household>) window.find("#households-grid", DataGrid.class);
    }

    private void copyOutside(String text) {
        window.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** Members and phone of twenty households, as a sheet gives them; three can not be taken. */
    private static String twentyRows() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String phone = i == 3 ? "1380793" : i == 11 ? "电话不详" : "1990000" + (1000 + i);
            String members = i == 7 ? "三口" : "６";
            rows.append(members).append('\t').append(phone).append("\r\n");
        }
        return rows.toString();
    }

    private void goToColumn(String heading) {
        window.run(() -> grid().takeFocus());
        window.ctrl(KeyCode.HOME);
        for (int i = 0; i < 12 && !accessible().startsWith(heading); i++) {
            window.type(KeyCode.RIGHT);
        }
    }

    private String accessible() {
        return window.window().root().getScene().getFocusOwner().getAccessibleText();
    }

    @Test
    void pastesTwentyRowsEditsUndoesElsewhereRedoesFiltersAndCopiesOut() {
        window.picture("households-full");
        goToColumn("人口");
        copyOutside(twentyRows());
        window.ctrl(KeyCode.V);
        window.settle();
        window.picture("households-paste");
        window.type(KeyCode.ENTER);
        window.settle();
        window.picture("households-pasted");
        List<Household> first = all().subList(0, 20);
        assertThat(first).filteredOn(h -> h.phone() != null).hasSize(18);
        assertThat(first)
                .filteredOn(h -> Integer.valueOf(6).equals(h.members()))
                .hasSizeGreaterThan(18);
        assertThat(newest()).startsWith("修改 住户");

        goToColumn("门牌");
        window.write("88");
        window.type(KeyCode.ENTER);
        window.settle();
        Household edited = all().get(0);
        assertThat(edited.doorNo()).isEqualTo("88");
        assertThat(newest()).isEqualTo("修改 " + edited.headName() + " 门牌");

        window.go(Page.LEADERS);
        window.ctrl(KeyCode.Z);
        assertThat(all().get(0).doorNo()).isNotEqualTo("88");
        window.go(Page.HOUSEHOLDS);
        window.ctrl(KeyCode.Y);
        assertThat(all().get(0).doorNo()).isEqualTo("88");
        assertThat(grid().items().get(0).doorNo()).isEqualTo("88");
        filterByDoorAndCopyOut(edited);
    }

    private void filter(String heading, String typed) {
        goToColumn(heading);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
        window.settle();
        window.write(typed);
        window.settle();
        window.type(KeyCode.DOWN);
        window.settle();
    }

    @Test
    void theFormGoesThroughTheHouseholdsAsTheyAreShown() {
        filter("户主", "zc");
        List<Household> shown = grid().shownRows();
        assertThat(shown).hasSizeBetween(2, all().size() - 1);
        assertThat(shown.get(1)).isNotEqualTo(all().get(all().indexOf(shown.get(0)) + 1));
        window.ctrl(KeyCode.HOME);
        window.ctrl(KeyCode.M);
        window.ctrl(KeyCode.PAGE_DOWN);
        assertThat(grid().currentProperty().get()).contains(shown.get(1));
        assertThat(window.find("#field-doorNo", TextField.class).getText())
                .isEqualTo(shown.get(1).doorNo());
    }

    private void filterByDoorAndCopyOut(Household edited) {
        filter("门牌", "88");
        window.picture("households-filtered");
        robot.press(KeyCode.SHIFT, KeyCode.SPACE).release(KeyCode.SPACE, KeyCode.SHIFT);
        window.ctrl(KeyCode.C);
        window.picture("households-copied");
        String[] copied = new String[1];
        window.run(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].strip().split("\\R")).hasSize(1);
        assertThat(copied[0]).contains("88", edited.headName());
    }

    @Test
    void addsMovesAndEndsAHouseholdByKeyboard() {
        window.ctrl(KeyCode.N);
        window.write("李翠英");
        window.type(KeyCode.ENTER);
        window.write("99");
        window.ctrl(KeyCode.ENTER);
        window.picture("households-form-next");
        assertThat(newest()).isEqualTo("新增住户 李翠英（下祝组）");
        window.type(KeyCode.ESCAPE);
        window.settle();
        Household made = grid().currentProperty().get().orElseThrow();
        assertThat(made.headName()).isEqualTo("李翠英");
        robot.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP).release(KeyCode.UP, KeyCode.SHIFT, KeyCode.ALT);
        window.settle();
        assertThat(newest()).isEqualTo("挪动 李翠英 的次序");
        assertThat(grid().currentProperty().get().orElseThrow().seq()).isEqualTo(made.seq() - 1);
        window.ctrl(KeyCode.HOME);
        robot.press(KeyCode.SHIFT, KeyCode.SPACE).release(KeyCode.SPACE, KeyCode.SHIFT);
        window.type(KeyCode.DELETE);
        window.settle();
        window.picture("households-rated");
        window.type(KeyCode.ENTER);
        window.settle();
        window.picture("households-leaving");
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).startsWith("迁出 ");
        window.ctrl(KeyCode.Z);
        assertThat(all()).extracting(Household::validTo).containsOnlyNulls();
    }

    private void command(String id) {
        window.run(() -> window.window().registry().find(id).run());
    }

    private Household named(String head) {
        return all().stream().filter(h -> h.headName().equals(head)).findFirst().orElseThrow();
    }

    @Test
    void splitsJoinsAndMovesHouseholdsWithoutLosingTheirPast() {
        window.run(() -> grid().takeFocus());
        window.ctrl(KeyCode.HOME);
        window.type(KeyCode.DOWN, KeyCode.DOWN);
        Household old = grid().currentProperty().get().orElseThrow();
        command("households.split");
        window.write("李翠英");
        window.type(KeyCode.ENTER, KeyCode.ENTER);
        window.write("2");
        window.picture("households-split");
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).isEqualTo("分户 " + old.headName() + " 分出 李翠英");
        assertThat(named("李翠英").seq()).isEqualTo(old.seq() + 1);
        assertThat(all())
                .filteredOn(h -> h.id() == old.id())
                .extracting(Household::members)
                .containsExactly(old.members() - 2);
        robot.press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
        window.settle();
        command("households.join");
        window.picture("households-join");
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).startsWith("并户 ");
        window.run(() -> grid().reveal(old.id()));
        command("details.open");
        window.picture("households-story");
        command("details.open");
        command("households.move");
        window.picture("households-move");
        window.type(KeyCode.ESCAPE);
        command("households.away");
        assertThat(newest()).startsWith("记为外出 ");
        window.ctrl(KeyCode.Z);
        window.ctrl(KeyCode.Z);
        window.ctrl(KeyCode.Z);
        assertThat(all()).extracting(Household::headName).doesNotContain("李翠英");
        assertThat(all()).extracting(Household::validTo).containsOnlyNulls();
    }
}
