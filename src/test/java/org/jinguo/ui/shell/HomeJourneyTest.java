package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.place.Area;
import org.jinguo.returns.ReturnForm;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Theme;
import org.jinguo.ui.kit.grid.DataGrid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** From the home page to work and back, by keyboard. */
@Journey
class HomeJourneyTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
            DataFolder made = Samples.village(empty, 30);
            Samples.ratedBefore(made, Samples.Q4.before().before());
            Samples.ratedBefore(made, Samples.Q4.before());
            Samples.leaders(made);
            return made;
        });
        Theme.install();
    }

    @AfterEach
    void close() {
        choose(Theme.LIGHT.label());
        window.close();
    }

    private void choose(String label) {
        window.run(() -> window.window().registry().all().stream()
                .map(CommandRegistry.Entry::command)
                .filter(c -> label.equals(c.label()))
                .forEach(Command::run));
    }

    private Node focused() {
        return window.window().root().getScene().getFocusOwner();
    }

    private String title() {
        return ((Label) window.window().root().lookup(".crumbs .page-title")).getText();
    }

    private void key(KeyCode code) {
        window.type(code);
        window.settle();
    }

    @Test
    void fromAGapToItsRepairByItsDigit() {
        window.picture("home-overdue");
        assertThat(((ButtonBase) focused()).getText()).isEqualTo("核 →");
        key(KeyCode.DIGIT1);
        assertThat(title()).isEqualTo("妇女小组长");
        window.go(Page.HOME);
        assertThat(focused().getId()).isEqualTo("gap-H-01");
        key(KeyCode.DIGIT2);
        assertThat(title()).isEqualTo("清洁家庭");
        assertThat(window.rows("#rating-grid")).isEqualTo(90);
        window.go(Page.HOME);
        String due = window.window().root().lookupAll(".home-deed").stream()
                .map(Node::getId)
                .filter(id -> id.startsWith("due-"))
                .findFirst()
                .orElseThrow();
        key(KeyCode.A);
        assertThat(title()).isEqualTo("报表");
        TableView<?> forms = window.find("#returns-forms", TableView.class);
        assertThat(forms.getSelectionModel().getSelectedItems()).hasSize(1);
        assertThat(due).contains(((ReturnForm) forms.getSelectionModel().getSelectedItem()).code());
        assertThat(window.find("#returns-verdict", Label.class).getText()).isNotEmpty();
    }

    @Test
    void fromABarToItsRecordsAndBack() {
        window.choose(Samples.village(window.data()));
        window.run(() -> choosePeriod());
        window.focus("#gap-H-01");
        window.type(KeyCode.TAB);
        assertThat(focused().getStyleClass()).contains("chart-piece");
        window.type(KeyCode.DOWN, KeyCode.RIGHT);
        String from = focused().getId();
        String said = focused().getAccessibleText();
        assertThat(said).startsWith("上祝组 较清洁户 ");
        window.picture("home-bar-focused");
        key(KeyCode.ENTER);
        assertThat(title()).isEqualTo("明细");
        assertThat(window.find(".records-title", Label.class).getText()).startsWith("较清洁户 · 上祝组 · 2019年第三季度 = ");
        DataGrid<?> table = window.find("#records-grid", DataGrid.class);
        assertThat(said).endsWith(" " + table.items().size() + " 户");
        assertThat(table.isFocusWithin()).isTrue();
        window.picture("records");
        window.write("/zzz");
        window.settle();
        assertThat(table.items()).isEmpty();
        key(KeyCode.ESCAPE);
        assertThat(table.items()).isNotEmpty();
        key(KeyCode.ESCAPE);
        assertThat(title()).isEqualTo("首页");
        assertThat(focused().getId()).isEqualTo(from);
    }

    @Test
    void looksAtAUnitBelowByEnter() {
        window.choose(Samples.village(window.data()));
        window.run(() -> window.window().registry().find("home.units").run());
        window.focus("#home-below");
        window.type(KeyCode.DOWN);
        window.picture("home-units");
        key(KeyCode.ENTER);
        TreeView<?> tree = window.find("#unit-tree", TreeView.class);
        Object chosen = tree.getSelectionModel().getSelectedItem().getValue();
        assertThat(((Area) chosen).name()).isEqualTo("上祝组");
    }

    private void choosePeriod() {
        @SuppressWarnings("unchecked")
        javafx.scene.control.ComboBox<org.jinguo.model.field.Period> period =
                window.find("#period", javafx.scene.control.ComboBox.class);
        period.setValue(Samples.Q4.before());
    }

    @Test
    void theKeyboardStaysWhereItIsWhenTheDataChange() {
        key(KeyCode.DOWN);
        String id = focused().getId();
        window.run(() -> Samples.ratedBefore(window.data(), Samples.Q4));
        window.settle();
        assertThat(focused().getId()).isEqualTo(id);
        window.ctrl(KeyCode.Z);
        assertThat(focused().getId()).isEqualTo(id);
    }

    @Test
    void canBeReadInEveryThemeAndReachedAtHalfAsLargeAgain() {
        window.run(() -> choosePeriod());
        List<String> wrong = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            choose(theme.label());
            window.picture("home-full-" + theme.name().toLowerCase(java.util.Locale.ROOT));
            window.run(() -> {
                SceneWalk walk = new SceneWalk(window.window().root());
                wrong.addAll(walk.pale());
                wrong.addAll(walk.nameless());
            });
        }
        choose(Theme.LIGHT.label());
        choose("缩放 150 %");
        window.picture("home-full-150");
        window.run(() -> wrong.addAll(new SceneWalk(window.window().root()).cut()));
        assertThat(wrong).isEmpty();
    }
}
