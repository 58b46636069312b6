package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Theme;
import org.jinguo.ui.kit.grid.DataGrid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** Looking at the ratings by keyboard: from each picture to its households and back. */
@Journey
class ChartsJourneyTest {

    @TempDir Path folder;
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, ChartsJourneyTest::rated);
    }

    @BeforeEach
    void look() {
        window.choose(Samples.village(window.data()));
        command("part.rating_charts");
    }

    private static DataFolder rated(Path empty) {
        DataFolder made = Samples.village(empty, 30);
        Samples.rated(made, Samples.Q4.before().before(), h -> grade(h, 3));
        Samples.rated(made, Samples.Q4.before(), h -> grade(h, 5));
        Samples.rated(made, Samples.Q4, h -> h.no() % 11 == 0 ? null : grade(h, 7));
        return made;
    }

    private static Grade grade(Household h, int by) {
        int n = (h.no() * by + h.seq()) % 10;
        return n == 0 ? Grade.UNRATED : n < 3 ? Grade.UNCLEAN : n < 5 ? Grade.FAIR : Grade.CLEAN;
    }

    @AfterEach
    void close() {
        choose(Theme.LIGHT.label());
        window.close();
    }

    private void command(String id) {
        window.run(
                () ->
                        window.window().registry().all().stream()
                                .map(CommandRegistry.Entry::command)
                                .filter(c -> c.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .run());
    }

    private void choose(String label) {
        window.run(
                () ->
                        window.window().registry().all().stream()
                                .map(CommandRegistry.Entry::command)
                                .filter(c -> label.equals(c.label()))
                                .forEach(Command::run));
    }

    private Node focused() {
        return window.window().root().getScene().getFocusOwner();
    }

    private void key(KeyCode code) {
        window.type(code);
        window.settle();
    }

    private String title() {
        return window.window().root().lookupAll(".chart-card").stream()
                .filter(n -> n.getParent() != null && treeVisible(n))
                .map(n -> ((Label) n.lookup(".section")).getText())
                .findFirst()
                .orElse("");
    }

    private static boolean treeVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void eachLookIsOneKeyFurther() {
        assertThat(title()).isEqualTo("富山村 · 各小组清洁评定 · 2019年第四季度");
        window.picture("charts-grades");
        command("charts.counted.shares");
        command("charts.sorted.best");
        window.picture("charts-grades-shares");
        command("charts.bars.rounds");
        window.picture("charts-grades-rounds");
        window.hold(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title()).isEqualTo("富山村 · 清洁户占比 · 历次");
        window.picture("charts-trend");
        window.hold(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title()).startsWith("升 ");
        window.picture("charts-moves");
        window.hold(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title()).startsWith("富山村 · 各小组清洁户占比排名");
        window.picture("charts-ranks");
        window.hold(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title()).contains("2019 年各期清洁评定");
    }
}
